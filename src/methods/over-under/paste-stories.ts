import { pastedLines, plainText } from '../../lib/plain-text'

export interface Pasted {
  readonly title: string
  readonly text: string
}

/** What the stored form can hold of one story, and of all. */
const longest = 20_000
const most = 2000
const longestTitle = 60

const isTitle = (line: string): boolean => line.length <= longestTitle && !/[.!?…:;,»”"’]$/.test(line)

const story = (lines: readonly string[]): Pasted => {
  const [first = '', ...rest] = lines
  const titled = rest.length > 0 && isTitle(first)
  return { title: titled ? first : '', text: (titled ? rest : lines).join(' ').slice(0, longest) }
}

/**
 * The stories in a pasted text. Empty lines stand between them; without any, each line is a story.
 * A short first line without end punctuation is the title of what follows it.
 */
export const pastedStories = (pasted: string): readonly Pasted[] => {
  const text = plainText(pasted).replace(/\r\n?/g, '\n').trim()
  const blocks = text.split(/\n(?:[^\S\n]*\n)+/)
  return (blocks.length > 1 ? blocks : text.split('\n'))
    .map((block) => block.replace(/^\s*\(?\d{1,3}[.)][^\S\n]*\n/, ''))
    .filter((block) => /\p{L}/u.test(block))
    .map((block) => story(pastedLines(block)))
    .slice(0, most)
}
