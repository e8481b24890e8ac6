import { fill } from '../../../i18n/phrases'
import { safeLink } from './link'
import { paragraphs, typed } from './markup'
import type { PageData, PagePlace, PageQuestion } from './page-data'
import da from './text/da.json'
import en from './text/en.json'

type Say = (key: keyof typeof da, values?: Readonly<Record<string, string | number>>) => string

const policy = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"

const link = (address: string, words: string): string => {
  const safe = safeLink(address)
  return safe === null ? '' : `<p><a href="${typed(safe)}" rel="noopener noreferrer">${typed(words)}</a></p>`
}

const place = ({ name, text, link: address }: PagePlace, at: number): string =>
  `<section id="place-${at + 1}"><h3 dir="auto">${typed(name)}</h3>${paragraphs(text)}${link(address, name)}</section>`

const question = ({ text, answers, right, why }: PageQuestion): string => {
  const said = right === null ? '' : `<p>${typed(answers[right] ?? '')}</p>`
  const list = answers.map((answer) => `<li dir="auto">${typed(answer)}</li>`).join('')
  return `<h3 dir="auto">${typed(text)}</h3><ol>${list}</ol><details><summary>?</summary>${said}${paragraphs(why)}</details>`
}

/** The virtual council chamber as one page: an `.html` file that reads without script and fetches nothing. */
export const makePage = (data: PageData): string => {
  const texts = data.language === 'da' ? da : en
  const t: Say = (key, values = {}) => fill(texts[key], values)
  const spots = data.places.map(({ name }, at) => `<li><a href="#place-${at + 1}">${typed(name)}</a></li>`).join('')
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${typed(data.title)}</title>
</head>
<body>
<header><h1 dir="auto">${typed(data.title)}</h1>${paragraphs(data.welcome)}</header>
<main>
<nav aria-label="${t('page.room')}"><ol>${spots}</ol></nav>
<h2>${t('page.places')}</h2>
${data.places.map(place).join('\n')}
${data.quiz.length > 0 ? `<h2>${t('page.quiz')}</h2>` : ''}
${data.quiz.map(question).join('\n')}
</main>
</body>
</html>
`
}
