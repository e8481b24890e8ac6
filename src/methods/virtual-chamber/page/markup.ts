import { tidyText } from '../../../lib/typed-text'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What somebody typed, as text of a page or in the quotes of an attribute. Half symbols and marks that hide what it says are gone. */
export const typed = (text: string): string => tidyText(text).replace(/[&<>"']/g, (char) => entities[char] ?? '')

/** What somebody typed, in paragraphs: an empty line parts them. */
export const paragraphs = (text: string): string =>
  tidyText(text)
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p dir="auto">${typed(part.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n')

/** The parts that there are, each on its line. */
export const lines = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false && part !== '').join('\n')
