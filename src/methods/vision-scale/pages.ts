/** What stands around a text on stage takes room from it. */
export interface Around {
  readonly picture: boolean
  /** '' where nothing is asked beside it. */
  readonly question: string
}

/** In the smallest type that can be read from the last row: letters on a line, and lines. */
const alone = { letters: 78, lines: 13 }
const besidePicture = { letters: 34, lines: 13 }

/** The lines that a question takes, with the air around it. */
const linesFor = (question: string): number => (question === '' ? 0 : Math.ceil(question.length / 66) + 2)

/** A word with what follows it, its length in letters, and whether a sentence or a paragraph ends with it. */
interface Word {
  readonly text: string
  readonly length: number
  readonly breaks: number
  readonly ends: boolean
}

const wordsOf = (text: string, letters: number): readonly Word[] =>
  (text.match(/\S+\s*/gu) ?? []).flatMap((piece) => {
    const bare = piece.trimEnd()
    const breaks = piece.split('\n').length - 1
    const ends = breaks > 0 || /[.!?…:;]["»”)]*$/u.test(bare)
    // A word as long as a line is broken where the line ends.
    const parts = bare.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? []
    return parts.map((part, at) => {
      const last = at === parts.length - 1
      return {
        text: last ? part + piece.slice(bare.length) : part,
        length: part.length,
        breaks: last ? breaks : 0,
        ends: last && ends,
      }
    })
  })

/** How many of these words fit on one page. */
const fitting = (words: readonly Word[], letters: number, lines: number): number => {
  let [line, column, after] = [1, 0, 0]
  for (const [at, { length, breaks }] of words.entries()) {
    if (column > 0 && column + 1 + length > letters) {
      line += 1
      column = 0
    }
    if (after > 0) {
      line += after
      column = 0
    }
    if (line > lines) return at
    column += (column > 0 ? 1 : 0) + length
    after = breaks
  }
  return words.length
}

/** A vision in pages that can be read from the last row; one page where all of it fits. Pages end with a sentence if they can. */
export const pagesOf = (text: string, around: Around): readonly string[] => {
  const { letters, lines: all } = around.picture ? besidePicture : alone
  const lines = all - linesFor(around.question)
  const pages: string[] = []
  let rest = wordsOf(text, letters)
  while (rest.length > 0) {
    const most = fitting(rest, letters, lines)
    const sentence = most < rest.length ? rest.slice(0, most).findLastIndex(({ ends }) => ends) + 1 : most
    const taken = sentence > most / 3 ? sentence : Math.max(1, most)
    pages.push(
      rest
        .slice(0, taken)
        .map((word) => word.text)
        .join('')
        .trim(),
    )
    rest = rest.slice(taken)
  }
  return pages.length > 0 ? pages : ['']
}
