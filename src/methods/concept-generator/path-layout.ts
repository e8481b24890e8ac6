import type { PathView } from './audience'
import { dials } from './model'
import { wrapText } from './wrap-text'

// Measures of the picture, in its own units. Shown 1200 wide, 36 units are the 28 px that the last row needs.

export const width = 1440
export const gap = 18
export const panel = (width - 2 * gap - 8) / 3
/** How far the arrow of a panel reaches. */
export const tip = 24
export const type = { text: 36, leading: 42, head: 50, headLeading: 60 } as const
/** Letters on a line of a panel, of the headline, of the sentence, and under the dial. */
export const letters = { panel: 21, head: 46, sentence: 70, dial: 20 } as const
/** From the top of a panel to its first line, and from the last to its foot. */
const top = 112
const foot = -8
/** Between two ideas. */
const between = 9

export const costOf = (text: string): number => wrapText(text, letters.panel).length * type.leading + between

export interface Stop {
  readonly lines: readonly string[]
  /** The first or the last contact: it stands at the door. */
  readonly door: boolean
  readonly y: number
}

/** What stands in a panel, from the top, and how high that makes it. */
export const stopsOf = (texts: readonly { readonly text: string; readonly door: boolean }[]) => {
  let y = top
  const stops = texts.map(({ text, door }): Stop => {
    const stop = { lines: wrapText(text, letters.panel), door, y }
    y += costOf(text)
    return stop
  })
  return { stops, height: y + foot }
}

const dialLines = (view: PathView): number =>
  Math.max(
    ...dials.map((to) =>
      view.dial.filter((one) => one.to === to).reduce((sum, { name }) => sum + wrapText(name, letters.dial).length, 0),
    ),
  )

/** How high the dial is; next to nothing where nothing has been turned. */
export const dialHeight = (view: PathView): number => (view.dial.length === 0 ? 4 : 74 + dialLines(view) * type.leading)

/** How high the words over the way are. */
export const headHeight = ({ headline, sentence }: PathView): number => {
  const under = sentence === '' ? 0 : wrapText(sentence, letters.sentence).length * type.leading + 10
  return wrapText(headline, letters.head).length * type.headLeading + under + 14
}

/** The room for ideas in each panel, when the picture may be so high. */
export const roomFor = (view: PathView, height: number): number =>
  height - headHeight(view) - dialHeight(view) - 24 - top - foot
