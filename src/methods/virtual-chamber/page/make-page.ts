import { qrCode } from '../../../lib/qr'
import { kindIcon } from './kind-icons'
import { safeLink } from './link'
import { inPlainLetters, lines, paragraphs, typed } from './markup'
import type { PageData, PagePlace } from './page-data'
import { wayOut, wayTo, withNumber } from './parts'
import { greenPart, paperPart, quizPart } from './quiz'
import { nameOf, roomPart } from './room'
import { style, styleHash } from './style'
import { type Say, wordsIn } from './words'

/** Nothing from anywhere, and no script at all: only pictures that lie in the page, and the page’s own style. */
const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A browser that is given no icon asks the server for one. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0d4a5f"/><path d="M7 10v6a9 9 0 0 0 18 0v-6" fill="none" stroke="#f8f3e9" stroke-width="4" stroke-linecap="round"/><circle cx="16" cy="10" r="2.5" fill="#f8f3e9"/></svg>',
)}`

const head = (data: PageData, title: string): string => `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${typed(title)}</title>
<link rel="icon" href="${icon}">
<style>${style}</style>
</head>`

/** The way into the meeting says that it is one. */
const linkPart = ({ kind, link }: PagePlace, t: Say): string =>
  kind === 'dialogue' && /^http/.test(safeLink(link) ?? '') ? wayOut(link, t, 'guest.go.dialogue') : wayOut(link, t)

const placePart = (place: PagePlace, at: number, data: PageData, t: Say): string => {
  const id = `place-${at + 1}`
  const kind = t(`guest.kind.${place.kind}`)
  const name = nameOf(place, t)
  return lines(
    `<article class="place" id="${id}" aria-labelledby="${id}-name">`,
    `<h3 id="${id}-name"><span class="num">${at + 1}</span> <bdi>${typed(name)}</bdi></h3>`,
    name.trim() !== kind && `<p class="kind">${kindIcon(place.kind)} ${kind}</p>`,
    paragraphs(place.text),
    place.link.trim() !== '' && linkPart(place, t),
    place.kind === 'coffee' && data.quiz.length > 0 && wayTo('quiz', t('guest.quiz.go'), 'inner'),
    wayTo('room', t('guest.back'), 'back'),
    '</article>',
  )
}

const placesPart = (data: PageData, t: Say): string =>
  data.places.length === 0
    ? ''
    : lines(
        '<section aria-labelledby="places">',
        `<h2 id="places">${t('guest.places')}</h2>`,
        '<div class="all">',
        ...data.places.map((place, at) => placePart(place, at, data, t)),
        '</div>',
        '</section>',
      )

const contactPart = ({ contact }: PageData, t: Say): string =>
  contact.trim() === ''
    ? ''
    : lines(`<h2>${t('guest.contact')}</h2>`, safeLink(contact) === null ? withNumber(contact) : wayOut(contact, t))

/** The page’s own address, on paper: written, and as a code. */
const addressPart = ({ address = '' }: PageData, t: Say): string => {
  const safe = safeLink(address)
  if (safe === null || !safe.startsWith('http')) return ''
  const code = qrCode(safe)
  return lines(
    '<div class="printed" hidden>',
    `<p class="address">${t('guest.address')} ${typed(safe)}</p>`,
    code !== null &&
      `<svg class="code" role="img" aria-label="${t('guest.code')}" viewBox="0 0 ${code.size} ${code.size}"><path d="${code.path}"/></svg>`,
    '</div>',
  )
}

const headerPart = (title: string, when: string, welcome: string): string =>
  lines(
    '<header>',
    `<div${welcome === '' ? ' class="alone"' : ''}>`,
    `<h1 dir="auto">${typed(title)}</h1>`,
    when,
    '</div>',
    welcome !== '' && lines('<div class="welcome">', welcome, '</div>'),
    '</header>',
  )

/**
 * The virtual council chamber as one page: an `.html` file that reads without script, allows none, and fetches nothing.
 * Whatever was typed stands there as text; links lead only where `safeLink` lets them.
 */
export const makePage = (data: PageData): string => {
  const t = wordsIn(data.language)
  const title = data.title.trim() === '' ? t('guest.title') : data.title
  return inPlainLetters(
    `${lines(
      head(data, title),
      '<body>',
      data.places.length > 0 && `<a class="skip" href="#places">${t('guest.skip')}</a>`,
      headerPart(title, paragraphs(data.when), paragraphs(data.welcome)),
      lines('<main>', roomPart(data, t), placesPart(data, t), quizPart(data, t), greenPart(data, t), '</main>'),
      '<footer>',
      contactPart(data, t),
      addressPart(data, t),
      paperPart(data, t),
      `<p class="own">${t('guest.own')}</p>`,
      '</footer>',
      '</body>',
      '</html>',
    )}\n`,
  )
}
