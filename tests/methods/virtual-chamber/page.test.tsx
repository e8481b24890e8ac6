import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makePage } from '../../../src/methods/virtual-chamber/page/make-page'
import type { PageData } from '../../../src/methods/virtual-chamber/page/page-data'
import { styleHash } from '../../../src/methods/virtual-chamber/page/style'
import { bare, dot, overfull, whole } from './page-sample'

const read = (data: PageData): Document => new DOMParser().parseFromString(makePage(data), 'text/html')
const texts = (page: Document, selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent)

test.each([whole, overfull, bare])('the policy allows the style that is there, and nothing from anywhere', (data) => {
  const page = read(data)
  const style = page.querySelector('style')?.textContent ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  const [charset, policy] = page.head.children
  expect(charset?.getAttribute('charset')).toBe('utf-8')
  expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy')
  expect(policy?.getAttribute('content'), 'styleHash of style.ts').toBe(
    `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  )
  expect(page.querySelectorAll('style')).toHaveLength(1)
  expect(style).not.toMatch(/url\(|@import|expression/)
})

test('a page is in the plainest letters, so that nobody can take it for another alphabet', () => {
  for (const data of [whole, overfull, bare, { ...whole, title: 'Æ ø 👩‍👩‍👧 ש \u0080' }])
    expect([...makePage(data)].filter((letter) => letter > '~')).toEqual([])
  expect(read({ ...whole, title: 'Æ ø 👩‍👩‍👧 ש \u0080' }).title).toBe('Æ ø 👩‍👩‍👧 ש')
})

test('a page has its language, its title, and tells no other page where it was', () => {
  expect(read(whole).documentElement.lang).toBe('da')
  expect(read(whole).title).toBe('Byens torve om ti år')
  expect(read({ ...whole, language: 'en' }).documentElement.lang).toBe('en')
  expect(read(bare).title).toBe('Den virtuelle byrådssal')
  expect(read({ ...bare, language: 'en' }).querySelector('h1')?.textContent).toBe('The virtual council chamber')
  expect(read(whole).querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer')
})

test('each place is one link with one number, on the picture and in the list, and each leads to its text', () => {
  const page = read(whole)
  const links = [...page.querySelectorAll('nav a')]
  expect(links).toHaveLength(9)
  links.forEach((link, at) => {
    const place = page.querySelector(link.getAttribute('href') ?? '')
    expect(link.textContent).toContain(whole.places[at]?.name)
    expect(link.querySelector('.spot')?.getAttribute('data-number')).toBe(`${at + 1}`)
    expect(place?.querySelector('h3')?.textContent).toBe(`${at + 1} ${whole.places[at]?.name}`)
    expect(place?.querySelector('.back a')?.getAttribute('href')).toBe('#room')
  })
  for (const link of page.querySelectorAll('a[href^="#"]'))
    expect(page.querySelector(link.getAttribute('href') ?? ''), link.outerHTML).not.toBeNull()
})

test('a link says where it leads, in the letters it was typed with', () => {
  const page = read({
    ...whole,
    places: [
      'https://møde.eksempel.dk/sal',
      'tel:12 34 56 78',
      'mailto:sal@eksempel.dk?subject=Hjælp',
      'www.uden.dk',
    ].map((link) => ({ id: link, kind: 'help' as const, name: 'Hjælp', text: '', link, x: 1, y: 1 })),
  })
  expect([...page.querySelectorAll('.place .go')].map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
    ['Gå til møde.eksempel.dk', 'https://xn--mde-0na.eksempel.dk/sal'],
    ['Ring 12 34 56 78', 'tel:12345678'],
    ['Skriv til sal@eksempel.dk', 'mailto:sal@eksempel.dk?subject=Hj%C3%A6lp'],
  ])
  expect(texts(page, '.place p'), 'what is no address stands as it was typed').toContain('www.uden.dk')
})

test('wrong answers get into the green room too, and every answer opens without script', () => {
  const page = read(whole)
  const behind = texts(page, '.ask details')
  expect(behind[0]).toContain('Rigtigt svar: B. Fire')
  expect(behind[0]).toContain('Det fjerde er lille.')
  expect(behind[1]).toContain('Her er der ikke ét rigtigt svar.')
  for (const door of page.querySelectorAll('.ask details .inner a')) expect(door.getAttribute('href')).toBe('#green')
  expect(page.querySelector('.green a')?.getAttribute('href')).toBe('https://musik.eksempel.dk/groen')
  expect(texts(page, '.green p').join()).toContain('også med forkerte svar')
})

test('a right answer that is not there is none', () => {
  const [question] = whole.quiz
  const page = read({ ...whole, quiz: question ? [{ ...question, right: 7 }] : [] })
  expect(texts(page, '.ask details').join()).toContain('ikke ét rigtigt svar')
})

test('of what there is not, nothing is said', () => {
  const page = read(bare)
  expect(texts(page, 'h2')).toEqual(['Salen'])
  expect(page.querySelectorAll('a')).toHaveLength(0)
  expect(read({ ...whole, music: '' }).querySelector('.green, a[href="#green"]')).toBeNull()
  expect(read({ ...whole, quiz: [] }).querySelector('#quiz, a[href="#quiz"]')).toBeNull()
})

test('a photo stands there with what one sees in it; anything else fetches nothing, and the chamber is drawn', () => {
  const photo = { dataUrl: dot, alt: 'Salen set fra døren', width: 1600, height: 1067 }
  const seen = read({ ...whole, photo }).querySelector('.picture img')
  expect(seen?.getAttribute('alt')).toBe('Salen set fra døren')
  expect(seen?.getAttribute('src')).toBe(dot)
  for (const dataUrl of [
    '',
    'https://www.eksempel.dk/sal.jpg',
    'data:image/svg+xml;base64,PHN2Zz4=',
    `${dot}" onload="`,
  ]) {
    const page = read({ ...whole, photo: { ...photo, dataUrl } })
    expect(page.querySelector('.picture img')).toBeNull()
    expect(page.querySelector('.picture > svg[role=img]')?.getAttribute('aria-label')).toContain('mødesal')
  }
})

test('on paper stands where the page lies, as a code too, when that is known', () => {
  expect(texts(read(whole), '.printed p')[0]).toBe('Siden ligger på https://www.eksempel.dk/torve/sal.html')
  expect(read(whole).querySelector('.code path')).not.toBeNull()
  for (const address of [undefined, '', 'file:///C:/sal.html', 'mailto:sal@eksempel.dk'])
    expect(read({ ...whole, address }).querySelector('.code')).toBeNull()
})

test('a webmaster is told which style to let through, and without it the chamber is no black square', () => {
  expect(readFileSync('docs/hosting.md', 'utf8')).toContain(`style-src '${styleHash}'; img-src data:`)
  for (const shape of read(whole).querySelectorAll('.picture > svg path'))
    expect(shape.getAttribute('fill')).not.toBeNull()
})
