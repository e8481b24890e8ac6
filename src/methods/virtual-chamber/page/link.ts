const schemes = ['http:', 'https:', 'mailto:', 'tel:']
/** Characters that do not show: control, direction, joiners, half symbols. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const mail = /^mailto:[\p{L}\p{N}.!$&'*+=^_`{|}~-]+@[\p{L}\p{N}.-]+$/iu
/** A URL lets quotes and brackets pass where the name of a machine stands. */
const host = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/
const telephone = /^tel:\+?[\d ().-]*\d[\d ().-]*$/i

const parsed = (address: string): URL | null => {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/**
 * An address as it may stand in a link: http(s), mailto or tel, and nothing that hides where it leads.
 * @returns the address spelt out in plain letters; null where it is no such address, holds a user’s name or password, or
 * characters that do not show
 */
export const safeLink = (typed: string): string | null => {
  const address = typed.trim()
  if (unseen.test(address)) return null
  if (/^tel:/i.test(address)) return telephone.test(address) ? `tel:${address.slice(4).replace(/[^+\d]/g, '')}` : null
  if (/^mailto:/i.test(address) && !mail.test(address.replace(/\?.*$/, ''))) return null
  const url = parsed(address)
  if (!url || !schemes.includes(url.protocol) || url.username !== '' || url.password !== '') return null
  return url.protocol === 'mailto:' || host.test(url.hostname) ? url.href : null
}

/**
 * Where a safe link leads, in the words it was typed with: the number, the mail address, or the host.
 * @param typed an address that `safeLink` takes
 */
export const whereTo = (typed: string): string => {
  const address = typed.trim()
  const url = parsed(address)
  if (!url || /^(tel|mailto):/i.test(address)) return address.replace(/^\w+:|\?.*$/g, '').trim()
  // Of two spellings of one host the one with its own letters: næstved.dk, not xn--nstved-pua.dk.
  const named = /^https?:\/\/([^/?#\\]+)/i.exec(address)?.[1] ?? ''
  return parsed(`${url.protocol}//${named}`)?.host === url.host ? named.toLowerCase() : url.host
}
