import type { Context } from '../contract'
import { countingOf } from '../kit/answers'
import { dilemmasOf, gapsIn, isAdrift, isGap, leadsThrough } from './ford'
import { tellsAll } from './ford-layout'
import {
  type Dilemma,
  type EndKind,
  nameOf,
  playedDilemmas,
  type Scale,
  type Stone,
  scales,
  type Task,
  type ThisActivity,
  type ThisTold,
} from './model'
import { type ResultLists, resultPages, resultsOn } from './result-pages'
import { movedOn } from './spans'
import type { FordStone, FordView, View } from './views'

/** Stones as they lie, by the number that they have everywhere. One without words is not shown. */
const numbered = (stones: readonly Stone[]): readonly (FordStone & { readonly stone: Stone })[] =>
  stones
    .map((stone, at) => ({ stone, number: at + 1, text: stone.text, mark: stone.mark }))
    .filter(({ text }) => text.trim() !== '')

const bare = ({ number, text, mark }: FordStone): FordStone => ({ number, text, mark })

/** The ford, drawn from what the room has laid out: every dilemma of the matter is in it. */
export const fordView = (
  { setup, plenary }: Pick<ThisTold, 'setup' | 'plenary'>,
  lit: string | null = null,
): FordView => {
  const stones = numbered(plenary.stones)
  const shown = stones.map(({ stone }) => stone)
  return {
    kind: 'ford',
    title: setup.title,
    currents: setup.dilemmas.map((dilemma, at) => ({
      ...{ number: at + 1, title: nameOf(dilemma), one: dilemma.one, other: dilemma.other, lit: dilemma.id === lit },
      gap: isGap(shown, dilemma),
      stones: stones.filter(({ stone }) => leadsThrough(stone, dilemma.id)).map(bare),
    })),
    adrift: stones.filter(({ stone }) => isAdrift(setup.dilemmas, stone)).map(bare),
    ...{ blank: false, asks: null },
  }
}

/** The same ford before anybody has laid a stone in it. */
export const blankFord = (told: Pick<ThisTold, 'setup'>): FordView => ({
  ...fordView({ setup: told.setup, plenary: { stones: [], asks: [], ends: [] } }),
  blank: true,
})

/** So many can be read from the last row at once. */
const handful = { facts: 3, asks: 4, answers: 2, stones: 3 } as const

const slice = <T>(all: readonly T[], page: number, size: number): readonly T[] => {
  const at = Math.min(page, Math.max(0, Math.ceil(all.length / size) - 1)) * size
  return all.slice(at, at + size)
}

const asksShown = ({ plenary, now }: ThisActivity) => {
  const all = plenary.asks.filter(({ text }) => text.trim() !== '')
  const answers = now.task === 'answers'
  return { all, answers, size: answers ? handful.answers : handful.asks }
}

const asksView = (activity: ThisActivity): View => {
  const { all, answers, size } = asksShown(activity)
  const asks = slice(all, activity.now.page, size)
  return {
    ...{ kind: 'asks', answers, more: Math.max(0, all.length - (activity.now.page + 1) * size) },
    asks: asks.map(({ text, who, by, answer }) => ({ text, who, by, answer: answers ? answer : '' })),
  }
}

/** What was said for a good, from all tables together, in the order of the words: whose it was is not told. */
export const saidFor = (
  { rounds }: Pick<ThisActivity, 'rounds'>,
  dilemma: string,
  good: 'one' | 'other',
): readonly string[] =>
  rounds
    .flatMap(({ tables }) => tables.flatMap(({ work }) => work?.said ?? []))
    .filter((one) => one.dilemma === dilemma && one.good === good && one.text.trim() !== '')
    .map(({ text }) => text)
    .sort()

/** Somebody who is asked for a condition begins with the word that stands before it already. */
const unsaid = (condition: string): string => condition.trim().replace(/^(hvis|if)\s+/i, '')

export const markText = ({ mark, condition }: Stone, t: Context['t']): string =>
  mark === 'if' && condition !== ''
    ? t('mark.if.on', { condition: unsaid(condition) })
    : [t(mark === null ? 'mark.none' : `mark.${mark}`), condition].filter(Boolean).join('. ')

/** After the ford its stones are read, a few at a time: in one dilemma with their price, and all of them with how they lie. */
const stonesRead = ({ plenary }: Pick<ThisTold, 'plenary'>, dilemma: Dilemma | null) =>
  numbered(plenary.stones).filter(({ stone }) => dilemma === null || leadsThrough(stone, dilemma.id))

const stonesView = (activity: ThisActivity, dilemma: Dilemma | null, t: Context['t']): View => {
  const priceOf = ({ leads }: Stone) => leads.find((lead) => lead.dilemma === dilemma?.id)?.price.trim() ?? ''
  const noted = (stone: Stone) => {
    if (dilemma === null) return activity.now.task === 'gather' ? '' : markText(stone, t)
    return priceOf(stone) === '' ? '' : t('stage.price', { price: priceOf(stone) })
  }
  return {
    kind: 'stones',
    title: dilemma === null ? t('stones.title') : nameOf(dilemma),
    stones: slice(stonesRead(activity, dilemma), activity.now.page - 1, handful.stones).map(
      ({ number, text, stone }) => ({ number, text, note: noted(stone) }),
    ),
  }
}

const askedOf = (task: Task): FordView['asks'] =>
  task === 'through' || task === 'gather' || task === 'mend' ? task : null

const fordPages = (activity: ThisActivity, dilemma: Dilemma | null, t: Context['t']): View =>
  activity.now.page === 0 || stonesRead(activity, dilemma).length === 0
    ? { ...fordView(activity, dilemma?.id), asks: askedOf(activity.now.task) }
    : stonesView(activity, dilemma, t)

/** Where the drawing has no room for all words, they are read after it. */
const gathers = (activity: ThisActivity): number =>
  tellsAll(fordView(activity)) ? 1 : 1 + Math.ceil(stonesRead(activity, null).length / handful.stones)

const dilemmaView = (activity: ThisActivity, dilemma: Dilemma, t: Context['t']): View => {
  const { task, page } = activity.now
  const played = playedDilemmas(activity)
  const head = {
    ...{ title: nameOf(dilemma), one: dilemma.one, other: dilemma.other },
    ...{ number: played.indexOf(dilemma) + 1 || 1, of: Math.max(1, played.length) },
  }
  if (task === 'questions') return { kind: 'questions', ...head }
  if (task === 'through') return fordPages(activity, dilemma, t)
  if (task === 'goods' || task === 'swap') {
    const said = { one: saidFor(activity, dilemma.id, 'one'), other: saidFor(activity, dilemma.id, 'other') }
    return { kind: 'goods', ...head, swapped: task === 'swap', said }
  }
  if (page === 0 || dilemma.facts.length === 0)
    return { kind: 'dilemma', ...head, forOne: dilemma.forOne, forOther: dilemma.forOther }
  const facts = slice(dilemma.facts, page - 1, handful.facts)
  return { kind: 'facts', ...head, facts: facts.map(({ text, source, when }) => ({ text, source, when })) }
}

/** The stones that carry, alone or on a condition. */
export const carrying = ({ plenary }: Pick<ThisTold, 'plenary'>): readonly Stone[] =>
  plenary.stones.filter(({ mark, text }) => (mark === 'bears' || mark === 'if') && text.trim() !== '')

/** What the room agreed on in one stone: with its condition, where it carries on one. */
export const agreedText = ({ text, mark, condition }: Stone, t: Context['t']): string => {
  if (mark !== 'if') return text.trim()
  const said = { text: text.trim().replace(/(?<![.!?])$/, '.'), condition: unsaid(condition).replace(/\.$/, '') }
  return t(said.condition === '' ? 'agreed.if.open' : 'agreed.if', said)
}

const resultLists = (activity: ThisActivity, t: Context['t']): ResultLists => {
  const of = (kind: EndKind) =>
    activity.plenary.ends.filter((end) => end.kind === kind && end.text.trim() !== '').map(({ text }) => text)
  const agree = carrying(activity).map((stone) => agreedText(stone, t))
  return { agree, disagree: of('disagree'), meeting: of('meeting') }
}

const results = (activity: ThisActivity, t: Context['t']): View => {
  const { stones } = activity.plenary
  const { shown, more } = resultsOn(resultLists(activity, t), activity.now.page)
  return {
    ...{ kind: 'results', lists: shown, more },
    gaps: stones.length === 0 ? [] : gapsIn(activity.setup.dilemmas, stones).map(nameOf),
  }
}

const scaleView = ({ round, now }: ThisActivity, scale: Scale): View => ({
  ...{ kind: 'scale', scale, again: now.task === `${scale}-again` },
  answered: countingOf(round.answers[scale]),
})

const spansView = (activity: ThisActivity, waiting: Scale): View => ({
  kind: 'spans',
  spans: scales.flatMap((scale) => movedOn(activity, scale) ?? []),
  waits: activity.round.shown.includes(waiting) ? null : waiting,
})

const frameView = ({ setup: { title, about, frame, fixed } }: ThisActivity): View => ({
  ...{ kind: 'frame', title, about, frame, fixed },
})

type Draw = (activity: ThisActivity, t: Context['t']) => View
/** By task; what belongs to a dilemma is drawn from that. */
const views: Readonly<Partial<Record<ThisActivity['now']['task'], Draw>>> = {
  know: (activity) => scaleView(activity, 'know'),
  near: (activity) => scaleView(activity, 'near'),
  'know-again': (activity) => scaleView(activity, 'know'),
  'near-again': (activity) => scaleView(activity, 'near'),
  keep: ({ round }) => ({ kind: 'away', away: scales.every((scale) => round.shown.includes(scale)) }),
  'show-know': (activity) => spansView(activity, 'know'),
  'show-near': (activity) => spansView(activity, 'near'),
  break: () => ({ kind: 'pause' }),
  pause: () => ({ kind: 'pause' }),
  write: ({ setup }) => ({ kind: 'write', dilemmas: setup.dilemmas.map(nameOf) }),
  gather: (activity, t) => fordPages(activity, null, t),
  mend: (activity, t) => fordPages(activity, null, t),
  ask: asksView,
  answers: asksView,
  agree: results,
  last: results,
  next: ({ setup, plenary }) => ({ kind: 'next', second: setup.second, asks: plenary.asks.length }),
}

/** All that stage and picture can ever receive. */
export const audience = (activity: ThisActivity, { t }: Context): View => {
  const { task, part } = activity.now
  const dilemma = activity.setup.dilemmas.find(({ id }) => id === part)
  if (dilemma) return dilemmaView(activity, dilemma, t)
  const draw = Object.hasOwn(views, task) ? views[task] : undefined
  return draw ? draw(activity, t) : frameView(activity)
}

/** The facts of a dilemma come after it, and stones after the ford, a few at a time; a long list is read page by page. */
export const pages = (activity: ThisActivity, { t }: Context): number => {
  const { task, part } = activity.now
  const dilemma = activity.setup.dilemmas.find(({ id }) => id === part)
  if (dilemma && task === 'input') return 1 + Math.ceil(dilemma.facts.length / handful.facts)
  if (task === 'through' || task === 'mend')
    return 1 + Math.ceil(stonesRead(activity, dilemma ?? null).length / handful.stones)
  if (task === 'gather') return gathers(activity)
  if (task === 'agree' || task === 'last') return resultPages(resultLists(activity, t))
  if (task !== 'ask' && task !== 'answers') return 1
  const { all, size } = asksShown(activity)
  return Math.max(1, Math.ceil(all.length / size))
}

/** The dilemmas that a stone leads through, by number and name. */
export const throughNames = ({ setup }: Pick<ThisTold, 'setup'>, stone: Stone): readonly string[] =>
  dilemmasOf(setup.dilemmas, stone).map((one) => `${setup.dilemmas.indexOf(one) + 1}. ${nameOf(one)}`)
