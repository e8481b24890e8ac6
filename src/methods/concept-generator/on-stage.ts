import { inWholeWords } from '../../lib/wrap-text'
import type { Translate } from '../contract'
import type { PathView } from './audience'
import { dials, wayThrough } from './model'
import { costOf, roomFor } from './path-layout'

/** The picture may be so high on stage before its text gets smaller than the last row can read, with a title over it or not. */
const height = { titled: 642, bare: 690 } as const
/** So many names fit under each side of the dial. */
const names = 3
/** The longer of the words that stand before a door. */
const before = 'Til sidst: '

/** As many as there is room for; the rest as a number. */
const cut = (texts: readonly string[], room: number, more: (count: number) => string): readonly string[] => {
  const countIn = (space: number): number => {
    let used = 0
    const over = texts.findIndex((text) => {
      used += costOf(text)
      return used > space
    })
    return over < 0 ? texts.length : over
  }
  if (countIn(room) === texts.length) return texts
  const shown = Math.max(1, countIn(room - costOf(more(texts.length))))
  return shown >= texts.length ? texts : [...texts.slice(0, shown), more(texts.length - shown)]
}

const clip = (text: string, letters: number): string => inWholeWords(text, letters)

/** Short enough that a way with very much in it can be read; what there is no room for is told as a number. */
const shortened = (whole: PathView, more: (count: number) => string): PathView => {
  const dial = dials.flatMap((to) => {
    const all = whole.dial.filter((one) => one.to === to).map((one) => ({ ...one, name: clip(one.name, 20) }))
    const left = all.length - names + 1
    return all.length <= names ? all : [...all.slice(0, names - 1), { to, because: '', name: more(left) }]
  })
  return {
    ...whole,
    headline: clip(whole.headline, 46),
    sentence: clip(whole.sentence, 138),
    first: clip(whole.first, 32),
    last: clip(whole.last, 28),
    in: whole.in.map((text) => clip(text, 58)),
    activity: whole.activity.map((text) => clip(text, 58)),
    out: whole.out.map((text) => clip(text, 58)),
    dial,
  }
}

/** Whether each lane has room for its ideas and the door beside them. */
const doorsThat = (view: PathView, room: number): readonly boolean[] => {
  const doors = { in: view.first, activity: '', out: view.last }
  return wayThrough.map((lane) => {
    const door = doors[lane] === '' ? [] : [before + doors[lane]]
    return [...view[lane], ...door].reduce((sum, text) => sum + costOf(text), 0) <= room
  })
}

/** The way through as the last row can read it: all of it in its own words where there is room. */
export const forStage = (whole: PathView, more: (count: number) => string): PathView => {
  const limit = whole.task === 'pick' ? height.bare : height.titled
  if (doorsThat(whole, roomFor(whole, limit)).every(Boolean)) return whole
  const view = shortened(whole, more)
  const room = roomFor(view, limit)
  /** Ideas go before doors: a door is told where there is room left. */
  const hasDoor = doorsThat(view, room)
  const [into = [], activity = [], out = []] = wayThrough.map((lane) => cut(view[lane], room, more))
  return {
    ...view,
    in: into,
    activity,
    out,
    first: hasDoor[0] ? view.first : '',
    last: hasDoor[2] ? view.last : '',
  }
}

/** As many as there is room for, and how many more there are. */
export const few = (texts: readonly string[], most: number, t: Translate): readonly string[] =>
  texts.length <= most ? texts : [...texts.slice(0, most), t('stage.more', { count: texts.length - most })]
