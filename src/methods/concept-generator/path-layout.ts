import { wrapText } from '../../lib/wrap-text'
import type { PathView } from './audience'
import { dials } from './model'

// Measures of the picture, in its own units. Shown 1200 wide, 36 units are the 28 px that the last row needs.

const narrow = 1440
export const gap = 18
/** How far the arrow of a panel reaches. */
export const tip = 24
export const type = { text: 36, leading: 42, head: 50, headLeading: 60 } as const

/** How wide the picture and its panels are, and the letters on a line of a panel, of the headline, of the sentence, and under the dial. */
export interface Measures {
  readonly width: number
  readonly panel: number
  readonly letters: { readonly panel: number; readonly head: number; readonly sentence: number; readonly dial: number }
}
/** A picture so many times as wide as on stage: with the same type, so that on the same paper it is smaller. */
const wide = (times: number): Measures => ({
  width: narrow * times,
  panel: (narrow * times - 2 * gap - 8) / 3,
  letters: {
    panel: Math.floor(24 * times) - 3,
    head: Math.floor(46 * times),
    sentence: Math.floor(70 * times),
    dial: Math.floor(20 * times),
  },
})
const onStage = wide(1)
// From the top of a panel to its first line, and from the last to its foot.
const top = 112
const foot = -8
/** Between two ideas. */
const between = 9

export const costOf = (text: string, { letters }: Measures = onStage): number =>
  wrapText(text, letters.panel).length * type.leading + between

export interface Stop {
  readonly lines: readonly string[]
  /** The first or the last contact: it stands at the door. */
  readonly door: boolean
  readonly y: number
}

/** What stands in a panel, from the top, and how high that makes it. */
export const stopsOf = (
  texts: readonly { readonly text: string; readonly door: boolean }[],
  measures: Measures = onStage,
) => {
  let y = top
  const stops = texts.map(({ text, door }): Stop => {
    const stop = { lines: wrapText(text, measures.letters.panel), door, y }
    y += costOf(text, measures)
    return stop
  })
  return { stops, height: y + foot }
}

const dialLines = (view: PathView, { letters }: Measures): number =>
  Math.max(
    ...dials.map((to) =>
      view.dial.filter((one) => one.to === to).reduce((sum, { name }) => sum + wrapText(name, letters.dial).length, 0),
    ),
  )

/** How high the dial is; next to nothing where nothing has been turned. */
export const dialHeight = (view: PathView, measures: Measures = onStage): number =>
  view.dial.length === 0 ? 4 : 74 + dialLines(view, measures) * type.leading

/** How high the words over the way are. */
export const headHeight = ({ headline, sentence }: PathView, { letters }: Measures = onStage): number => {
  const under = sentence === '' ? 0 : wrapText(sentence, letters.sentence).length * type.leading + 10
  return wrapText(headline, letters.head).length * type.headLeading + under + 14
}

/** The room for ideas in each panel, when the picture may be so high. */
export const roomFor = (view: PathView, height: number): number =>
  height - headHeight(view) - dialHeight(view) - 24 - top - foot

/** The paper of a poster is so high for its width. */
const paper = 0.55

/** On a poster a way with very many ideas is drawn wider: as wide as gives the largest type on the paper. */
export const measuresFor = (view: PathView, heightOf: (measures: Measures) => number): Measures => {
  if (view.task !== 'poster') return onStage
  const typeOf = (measures: Measures) => Math.min(1 / measures.width, paper / heightOf(measures))
  return [1.5, 2, 2.5, 3].map(wide).reduce((best, one) => (typeOf(one) > typeOf(best) ? one : best), onStage)
}
