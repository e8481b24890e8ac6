import type { PathView } from './audience'
import { dials, wayThrough } from './model'
import { wrapText } from './wrap-text'

/** Lines of text that a panel, and the dial under it, have room for on stage. */
const room = { bare: 8, dial: 5, dialLines: 3 } as const
/** Letters on a line of a panel, as the picture breaks them. */
const letters = 21

/** As many as there is room for; the rest as a number. */
const cut = (texts: readonly string[], lines: number, more: (count: number) => string): readonly string[] => {
  let used = 0
  const fits = texts.findIndex((text) => {
    used += wrapText(text, letters).length + 0.3
    return used > lines
  })
  if (fits < 0) return texts
  const shown = Math.max(1, fits - (fits > 1 ? 1 : 0))
  const left = texts.length - shown
  return left === 0 ? texts : [...texts.slice(0, shown), more(left)]
}

const clip = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text

/** The way through as the last row can read it: what there is no room for is told as a number. */
export const forStage = (view: PathView, more: (count: number) => string): PathView => {
  const turned = view.dial.length > 0
  const lines = (turned ? room.dial : room.bare) - (view.sentence ? 1 : 0) - (view.headline.length > 46 ? 1 : 0)
  const doors = { in: view.first ? 1 : 0, activity: 0, out: view.last ? 1 : 0 }
  const short = Object.fromEntries(
    wayThrough.map((lane) => [
      lane,
      cut(
        view[lane].map((text) => clip(text, 60)),
        lines - 2 * doors[lane],
        more,
      ),
    ]),
  ) as Pick<PathView, 'in' | 'activity' | 'out'>
  const dial = dials.flatMap((to) => {
    const all = view.dial.filter((one) => one.to === to)
    const most = room.dialLines
    return all.length <= most
      ? all.map((one) => ({ ...one, name: clip(one.name, 21) }))
      : [
          ...all.slice(0, most - 1).map((one) => ({ ...one, name: clip(one.name, 21) })),
          { to, because: '', name: more(all.length - most + 1) },
        ]
  })
  return {
    ...view,
    ...short,
    headline: clip(view.headline, 88),
    sentence: clip(view.sentence, 148),
    first: clip(view.first, 34),
    last: clip(view.last, 34),
    dial,
  }
}
