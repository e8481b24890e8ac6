const schemes = ['http:', 'https:', 'mailto:', 'tel:']
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to refuse
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u
const mail = /^mailto:[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/i
const telephone = /^tel:\+?[\d ().-]*\d[\d ().-]*$/i

/**
 * An address as it may stand in a link: http(s), mailto or tel, and nothing that hides where it leads.
 * @returns the address spelt out in plain letters; null where it is no such address, holds a user’s name or password, or
 * characters that do not show
 */
export const safeLink = (typed: string): string | null => {
  const address = typed.trim()
  if (unseen.test(address)) return null
  if (/^mailto:/i.test(address) && !mail.test(address.replace(/\?.*$/, ''))) return null
  if (/^tel:/i.test(address)) return telephone.test(address) ? `tel:${address.slice(4).replace(/[^+\d]/g, '')}` : null
  const url = parsed(address)
  return url && schemes.includes(url.protocol) && url.username === '' && url.password === '' ? url.href : null
}

const parsed = (address: string): URL | null => {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
