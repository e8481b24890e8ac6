import { safeLink, whereTo } from './link'
import { paragraphs, typed } from './markup'
import type { PageKey, Say } from './words'

/** What a link says: what it does, and where it leads, so that nobody is taken by surprise. */
const sayingOf = (safe: string): PageKey =>
  safe.startsWith('mailto:') ? 'guest.write' : safe.startsWith('tel:') ? 'guest.call' : 'guest.go'

/**
 * A link that leads away, only when somebody chooses it, and tells nobody where it was chosen. An address that is not safe is
 * written, and leads nowhere.
 */
export const wayOut = (address: string, t: Say, saying = sayingOf(safeLink(address) ?? '')): string => {
  const safe = safeLink(address)
  if (safe === null) return paragraphs(address)
  const words = t(saying, { where: whereTo(address) })
  return `<p><a class="go" href="${typed(safe)}" rel="noopener noreferrer" dir="auto">${typed(words)}</a></p>`
}

/** Eight digits and more, as one writes them. */
const number = /\+?\d(?:[ .-]?\d){7,14}/

/** Words with a telephone number in them: the number can be pressed. */
export const withNumber = (words: string): string => {
  const [found = ''] = number.exec(words) ?? []
  const safe = found === '' ? null : safeLink(`tel:${found}`)
  if (safe === null) return paragraphs(words)
  const at = words.indexOf(found)
  return `<p dir="auto">${typed(words.slice(0, at))}<a href="${typed(safe)}">${typed(found)}</a>${typed(words.slice(at + found.length))}</p>`
}

/** A link to something on the page itself. */
export const wayTo = (id: string, words: string, look: string): string =>
  `<p class="${look}"><a href="#${id}">${typed(words)}</a></p>`
