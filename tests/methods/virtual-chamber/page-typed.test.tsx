import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyText } from '../../../src/lib/typed-text'
import { makePage } from '../../../src/methods/virtual-chamber/page/make-page'
import type { PageData, PagePlace, PageQuestion } from '../../../src/methods/virtual-chamber/page/page-data'
import { style } from '../../../src/methods/virtual-chamber/page/style'
import { bare, dot, kinds } from './page-sample'

const nasty = fc.constantFrom(
  ...[
    '</script>',
    '</style>',
    '</title>',
    '<!--',
    '-->',
    ']]>',
    '"',
    "'",
    '&',
    '&lt;',
    '&#0;',
    '<',
    '>',
    '`',
    '=',
    '\\',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '" onfocus="alert(1)',
    'javascript:alert(1)',
    '{{where}}',
    '$&',
    '\u0000',
    '\u0007',
    '\u0080',
    '\u009f',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u2028',
    '\r\n',
    '\n\n',
    '\t',
    '\u00a0',
    'ש',
    'م',
    'é',
    'e\u0301',
  ],
  ...['👩‍👩‍👧', 'æøå', '<base href=//x>', '<meta http-equiv=refresh content=0>', 'x'.repeat(300)],
)
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
  .map((all) => all.join(''))
const link = fc.oneof(
  text,
  fc
    .tuple(fc.constantFrom('https://', 'mailto:', 'tel:', 'javascript:', 'data:', 'JaVaScript:', ' vbscript:'), text)
    .map((all) => all.join('')),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
)
const percent = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(-5, 200, Number.NaN))
const place: fc.Arbitrary<PagePlace> = fc.record({
  ...{ id: text, kind: fc.constantFrom(...kinds), name: text, text, link, x: percent, y: percent },
})
const question: fc.Arbitrary<PageQuestion> = fc.record({
  ...{ text, answers: fc.array(text, { maxLength: 4 }), right: fc.option(fc.integer({ min: -1, max: 5 })), why: text },
})
const data: fc.Arbitrary<PageData> = fc.record({
  ...{
    language: fc.constantFrom('da' as const, 'en' as const),
    title: text,
    when: text,
    welcome: text,
    music: link,
    contact: link,
  },
  photo: fc.option(
    fc.record({ dataUrl: fc.oneof(fc.constant(dot), text), alt: text, width: fc.nat(4000), height: fc.nat(4000) }),
  ),
  places: fc.array(place, { maxLength: 4 }),
  quiz: fc.array(question, { maxLength: 3 }),
  address: fc.option(link, { nil: undefined }),
})

/** Each element that may be on a page, and what it may carry. What may stand in an attribute is looked at apart. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...{
    html: ['lang'],
    head: [],
    body: [],
    title: [],
    style: [],
    header: [],
    main: [],
    footer: [],
    nav: ['aria-labelledby'],
  },
  ...{
    meta: ['charset', 'http-equiv', 'content', 'name'],
    link: ['rel', 'href'],
    h1: ['dir', 'class'],
    h2: ['id'],
    h3: ['id'],
  },
  ...{
    p: ['dir', 'class'],
    br: [],
    a: ['href', 'class', 'rel', 'dir'],
    bdi: ['class'],
    strong: [],
    ul: ['class'],
    li: [],
  },
  ...{
    ol: ['class', 'type'],
    div: ['class', 'hidden'],
    span: ['class', 'data-number', 'aria-hidden'],
    details: [],
    summary: [],
  },
  ...{ section: ['class', 'aria-labelledby', 'hidden'], article: ['class', 'id', 'aria-labelledby'] },
  ...{ img: ['src', 'alt', 'width', 'height'], path: ['d', 'class', 'fill', 'stroke'] },
  svg: ['class', 'role', 'aria-label', 'aria-hidden', 'viewBox', 'width', 'height', 'fill', 'stroke', 'stroke-width'],
}

const addresses = /^(#[a-z]+(-\d+)?|https?:\/\/[^\s"<>]+|mailto:[^\s"<>]+@[^\s"<>]+|tel:\+?\d+)$/
const pictures = /^data:image\/(jpeg;base64,[A-Za-z0-9+/=]+|svg\+xml,[\w%.~()'*!-]+)$/

const faultsOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    if (!allowed[name]) return [`<${name}>`]
    return [...element.attributes].flatMap(({ name: attribute, value }) => {
      if (!allowed[name]?.includes(attribute)) return [`<${name} ${attribute}>`]
      if (name === 'a' && attribute === 'href') return addresses.test(value) ? [] : [`<a href="${value}">`]
      if (attribute === 'src' || attribute === 'href')
        return pictures.test(value) ? [] : [`<${name} ${attribute}="${value}">`]
      if (/^(id|class|aria-labelledby|rel|type|dir)$/.test(attribute))
        return /^[a-zA-Z0-9 -]+$/.test(value) ? [] : [value]
      return []
    })
  })

/** Without what no keyboard has. */
const tidy = (said: string): string => tidyText(said).replace(/[\u0080-\u009f]/g, '')

/** As a reader has it: what blank there is between words does not matter. */
const read = (said: string): string => said.replace(/\s+/g, ' ').trim()
const textOf = (element: Element | null | undefined): string => {
  if (!element) return ''
  const copy = element.cloneNode(true) as Element
  for (const end of copy.querySelectorAll('br, p')) end.append(end.localName === 'p' ? ' ' : '')
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' ')
  return read(copy.textContent ?? '')
}
const typedAs = (said: string): string => read(tidy(said))

test('whatever is typed stands on the page as it was typed, and is nothing but text', () => {
  fc.assert(
    fc.property(data, (given) => {
      // The style is the same for all, and long to read.
      const page = new DOMParser().parseFromString(makePage(given).replace(style, ''), 'text/html')
      expect(faultsOf(page)).toEqual([])
      if (given.title.trim() !== '') {
        expect(read(page.title)).toBe(typedAs(given.title))
        expect(textOf(page.querySelector('h1'))).toBe(typedAs(given.title))
      }
      expect(textOf(page.querySelector('.welcome'))).toBe(typedAs(given.welcome))
      const photo = page.querySelector('img')
      if (photo) expect(photo.getAttribute('alt')).toBe(tidy(given.photo?.alt ?? ''))
      const places = [...page.querySelectorAll('.place')]
      expect(places).toHaveLength(given.places.length)
      given.places.forEach((one, at) => {
        if (one.name.trim() !== '') expect(textOf(places[at]?.querySelector('h3 bdi'))).toBe(typedAs(one.name))
        expect(textOf(places[at])).toContain(typedAs(one.text))
      })
      const asked = [...page.querySelectorAll('.ask')]
      expect(asked).toHaveLength(given.quiz.length)
      given.quiz.forEach((one, at) => {
        if (one.text.trim() !== '') expect(textOf(asked[at]?.querySelector('h3 bdi'))).toBe(typedAs(one.text))
        expect([...(asked[at]?.querySelectorAll('.answers li') ?? [])].map(textOf)).toEqual(one.answers.map(typedAs))
        expect(textOf(asked[at]?.querySelector('details'))).toContain(typedAs(one.why))
      })
    }),
    { numRuns: 100 },
  )
})

test('a page without anything typed is sound too', () => {
  expect(faultsOf(new DOMParser().parseFromString(makePage(bare), 'text/html'))).toEqual([])
})
