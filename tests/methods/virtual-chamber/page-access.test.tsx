import axe from 'axe-core'
import { expect, test } from 'vitest'
import { makePage } from '../../../src/methods/virtual-chamber/page/make-page'
import { bare, overfull, whole } from './page-sample'

test.each([
  ['whole', whole],
  ['in English', { ...whole, language: 'en' as const }],
  ['overfull', overfull],
  ['bare', bare],
])('nothing stands in anybody’s way: %s', async (_, data) => {
  const page = new DOMParser().parseFromString(makePage(data), 'text/html')
  document.documentElement.lang = page.documentElement.lang
  document.title = page.title
  document.body.replaceChildren(...page.body.childNodes)
  // Contrast wants colours that are drawn: a browser looks at them.
  const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  expect(passes.length).toBeGreaterThan(8)
})

test('headings go down step by step', () => {
  const page = new DOMParser().parseFromString(makePage(whole), 'text/html')
  const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ localName }) => Number(localName.slice(1)))
  expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([])
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
})
