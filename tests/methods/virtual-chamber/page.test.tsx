import { expect, test } from 'vitest'
import { makePage } from '../../../src/methods/virtual-chamber/page/make-page'
import type { PageData } from '../../../src/methods/virtual-chamber/page/page-data'

const data: PageData = {
  language: 'da',
  title: 'Byens torve',
  welcome: 'Velkommen ind.',
  photo: null,
  places: [{ id: 'a', kind: 'help', name: 'Hjælp', text: 'Ring til os.', link: 'tel:12345678', x: 10, y: 20 }],
  quiz: [],
  music: '',
  contact: '',
}

test('a page leads to its places', () => {
  const page = new DOMParser().parseFromString(makePage(data), 'text/html')
  const [first] = page.querySelectorAll('nav a')
  expect(first?.getAttribute('href')).toBe('#place-1')
  expect(page.querySelector('#place-1')?.textContent).toContain('Ring til os.')
})
