import { bareLines, softened, withoutMarks } from '../../lib/pasted-list'
import { readRows } from '../../lib/pasted-rows'
import { fitText } from '../../lib/typed-text'
import { longestText } from './model'

export interface Pasted {
  readonly title: string
  readonly text: string
}

/** How a pasted text is parted: a row of a spreadsheet, what stands between blank lines, or a line each; or it is one story. */
export const partings = ['rows', 'blocks', 'lines', 'one'] as const
export type Parting = (typeof partings)[number]

const longestTitle = 60
const isTitle = (line: string): boolean => line.length <= longestTitle && !/[.!?…:;,»”"’]$/.test(line)

const story = (lines: readonly string[]): Pasted => {
  const [first = '', ...rest] = lines
  const titled = rest.length > 0 && isTitle(first)
  return { title: titled ? first : '', text: fitText((titled ? rest : lines).join(' '), longestText) }
}

/** Mail breaks long lines: what goes on in small letters after a long line that has not ended is the same line. */
const unbroken = (text: string): string => text.replace(/^(.{50,}[^\s.!?:…»”"])[^\S\n]*\n(?=\p{Ll})/gmu, '$1 ')

const blocksOf = (text: string): readonly string[] => text.trim().split(/\n(?:[^\S\n]*\n)+/)

const letter =
  /^(?:kære|hej|goddag|dear|hi|hello)\b[^\n]{0,60}\n|(?:hilsen|hilsner|mvh\.?|regards|best wishes)[,.]?\s*\n[^\n]{0,60}\s*$/i

/** What a pasted text looks like. A letter is one story, greeting and all. */
export const partingOf = (pasted: string): Parting => {
  const text = softened(pasted)
  if (readRows(text)) return 'rows'
  if (letter.test(text.trim())) return 'one'
  return blocksOf(text).length > 1 ? 'blocks' : 'lines'
}

const linesOf = (text: string): readonly string[] => unbroken(text).split('\n')

/** Numbers count up from block to block, at the first line of each. */
const inBlocks = (text: string): readonly (readonly string[])[] => {
  const blocks = blocksOf(text).map((block) => linesOf(block).filter((line) => line.trim() !== ''))
  const firsts = withoutMarks(blocks.map(([first = '']) => first))
  return blocks.map(([, ...rest], at) => bareLines([firsts[at] ?? '', ...rest]))
}

const parted: Record<Parting, (text: string) => readonly (readonly string[])[]> = {
  rows: (text) => (readRows(text) ?? []).map(bareLines),
  blocks: inBlocks,
  lines: (text) => bareLines(linesOf(text)).map((line) => [line]),
  one: (text) => [bareLines(linesOf(text))],
}

/** The stories in a pasted text. A short first line without end punctuation is the title of what follows it. */
export const pastedStories = (pasted: string, parting: Parting = partingOf(pasted)): readonly Pasted[] =>
  parted[parting](softened(pasted))
    .filter((lines) => lines.some((line) => /\p{L}/u.test(line)))
    .map(story)
