import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeLink, whereTo } from '../../../src/methods/virtual-chamber/page/link'

test.each([
  ['https://www.eksempel.dk/sal', 'https://www.eksempel.dk/sal'],
  ['  http://eksempel.dk  ', 'http://eksempel.dk/'],
  ['HTTPS://Næstved.dk/å', 'https://xn--nstved-pua.dk/%C3%A5'],
  ['https://eksempel.dk:8443/a?b=c&d="e"#f', 'https://eksempel.dk:8443/a?b=c&d=%22e%22#f'],
  ['mailto:sal@eksempel.dk', 'mailto:sal@eksempel.dk'],
  ['mailto:sal@eksempel.dk?subject=Hjælp til salen', 'mailto:sal@eksempel.dk?subject=Hj%C3%A6lp%20til%20salen'],
  ['tel:+45 12 34 56 78', 'tel:+4512345678'],
  ['TEL:(12) 34-56.78', 'tel:12345678'],
])('%s is a link', (typed, address) => expect(safeLink(typed)).toBe(address))

test.each([
  ...['', ' ', 'www.eksempel.dk', 'eksempel', '//eksempel.dk', '#sted', 'sal.html', '12 34 56 78', 'sal@eksempel.dk'],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
  ],
  ...[
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/y',
    'ftp://x.dk',
    'about:blank',
    'view-source:https://x.dk',
  ],
  ...[
    'https://',
    'https://user@eksempel.dk',
    'https://user:pw@eksempel.dk',
    'https://eksempel.dk@ond.dk/',
    'http://a b',
    'https://"',
    'https://{eksempel}.dk/',
  ],
  ...[
    'https://eksempel.dk/\u202egnp.exe',
    'https://eks\u200bempel.dk',
    'https://eksempel.dk/\ud800',
    'https://eks\nempel.dk/',
    'https://a.dk/\u0000x',
    'mailto:#a@eksempel.dk',
    'mailto:a%0Ab@eksempel.dk',
  ],
  ...[
    'mailto:',
    'mailto:sal',
    'mailto:a@b@c',
    'mailto:a@b,c@d',
    'mailto:<a@b>',
    'mailto:?to=a@b',
    'tel:',
    'tel:ring',
    'tel:+',
    'tel:12;ext=1',
    'sms:12345678',
  ],
])('%j is none', (typed) => expect(safeLink(typed)).toBeNull())

const nasty = fc.constantFrom(
  'javascript:',
  'https://',
  'http:',
  'mailto:',
  'tel:',
  'data:',
  '//',
  '@',
  ':',
  '\\',
  '\t',
  '\n',
  '\u0000',
  '\u202e',
  '"',
  "'",
  '<',
  '>',
  '%',
  '#',
  '?',
  ' ',
  'x.dk',
  '12',
)
const typed = fc.oneof(
  fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }).map((all) => all.join('')),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.emailAddress().map((address) => `mailto:${address}`),
)

describe('whatever is typed', () => {
  test('what comes out of it is http(s), mailto or tel, in plain letters, and leads where it says', () => {
    fc.assert(
      fc.property(typed, (one) => {
        const safe = safeLink(one)
        if (safe === null) return
        const url = new URL(safe)
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol)
        expect(safe).toMatch(/^[\x20-\x7e]+$/)
        expect(url.username + url.password).toBe('')
        expect(safeLink(safe), 'once safe, always safe').toBe(safe)
        if (url.protocol.startsWith('http')) expect(new URL(`${url.protocol}//${whereTo(one)}`).host).toBe(url.host)
        else if (url.protocol === 'mailto:') expect(decodeURIComponent(url.pathname)).toBe(whereTo(one))
        else expect(url.pathname).toBe(whereTo(one).replace(/[^+\d]/g, ''))
      }),
      { numRuns: 3000 },
    )
  })

  test('an ordinary address is always a link', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (one) => {
        expect(safeLink(one)).toBe(new URL(one).href)
      }),
    )
  })
})
