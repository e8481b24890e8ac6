/** A scene that is read aloud in under half a minute. */
const fewestWords = 35
const mostWords = 75

export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0

export type Length = 'none' | 'short' | 'fine' | 'long'
export const lengthOf = (text: string): Length => {
  const words = wordCount(text)
  if (words === 0) return 'none'
  if (words < fewestWords) return 'short'
  return words > mostWords ? 'long' : 'fine'
}

const sentence = (text: string): string => {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  const started = trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1)
  return /[.!?…:»’”"]$/.test(started) ? started : `${started}.`
}

export interface Scene {
  readonly when: string
  readonly where: string
  readonly what: string
  readonly said: string
}

/** A draft of a story from what a group has answered; `quote` puts quotation marks around what is said. */
export const composed = ({ when, where, what, said }: Scene, quote: (text: string) => string): string => {
  const place = [when, where]
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
    .join(', ')
  const spoken = sentence(said.trim().replace(/^[»«"“”‘’']+|[»«"“”‘’']+$/g, ''))
  return [sentence(place), sentence(what), spoken && quote(spoken)].filter((part) => part !== '').join(' ')
}
