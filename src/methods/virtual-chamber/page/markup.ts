import { tidyText } from '../../../lib/typed-text'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Controls that no keyboard has: written as numbers, a page takes them for quotes and dashes. */
const tidy = (text: string): string => tidyText(text).replace(/[\u0080-\u009f]/g, '')

/** What somebody typed, as text of a page or in the quotes of an attribute. Half symbols and marks that hide what it says are gone. */
export const typed = (text: string): string => tidy(text).replace(/[&<>"']/g, (char) => entities[char] ?? '')

/** What somebody typed, in paragraphs: an empty line parts them. */
export const paragraphs = (text: string): string =>
  tidy(text)
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p dir="auto">${typed(part.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n')

/** The parts that there are, each on its line. */
export const lines = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false && part !== '').join('\n')

/** Letters beyond the plainest as numbers: so no server, mail or disk that takes a page for another alphabet can misspell it. */
export const inPlainLetters = (html: string): string =>
  html.replace(/[^\p{ASCII}]/gu, (letter) => `&#${letter.codePointAt(0)};`)
