import { dayAndYear, longDay } from '../../i18n/format'
import type { HouseText } from '../../i18n/language'
import type { Agreed, PlainBlock } from '../../methods/contract'
import type { Paper, Section } from '../../report/document'
import type { OnePage } from '../../report/height'
import type { Workshop } from '../record/records'
import { type HeldItem, nextTable, opening, saidIn, section } from './front'

// A front page that is one page, whatever the evening came to. What there is no room for is counted, and the foot says where it stands.

/** The most there is of each: lines of a text, texts of an item, items, next steps. */
interface Plan {
  /** Lines of the title, and of each line about when, where and who. */
  readonly head: number
  readonly intro: number
  readonly purpose: number
  readonly names: number
  /** Lines of each agreed text, and of each cell of a next step. */
  readonly lines: number
  readonly texts: number
  readonly items: number
  readonly steps: number
  /** Whether what was agreed in an item stands on a line behind its name, in place of under it. */
  readonly dense: boolean
}

const all = Number.POSITIVE_INFINITY
const whole: Plan = {
  ...{ head: all, intro: all, purpose: all, names: all, lines: all, texts: all, items: all, steps: all },
  dense: false,
}

/** What gives way first: long texts, then how many there are, then texts again. */
const tighter: readonly Plan[] = [
  { ...whole, intro: 12, names: 4, lines: 6, purpose: 12 },
  { ...whole, intro: 4, names: 3, lines: 4, purpose: 6, dense: true },
  { ...whole, head: 3, intro: 2, names: 2, lines: 2, purpose: 3, dense: true },
  { ...whole, head: 2, intro: 1, names: 1, lines: 1, purpose: 1, dense: true },
]
/** So many texts of each item, or all it has, before their names stand alone. */
const wantedTexts = 3
/** Next steps for each text of an item, and the fewest that are there before whole items are left out. */
const [stepsToText, fewSteps] = [4, 6]

/** What is to stand on the page. */
export interface Shortened {
  readonly workshop: Workshop
  readonly held: readonly HeldItem[]
  /** Something was agreed, and is not for this reader. */
  readonly untold?: boolean
  readonly text: HouseText
  readonly page: OnePage
}

const daysOf = (agreed: readonly Agreed[]): readonly string[] => [...new Set(agreed.map(({ day }) => day))]

/** The texts of an item that there is room for. A day that they share is not said with each. */
const textsOf = ({ agreed }: HeldItem, { lines, texts }: Plan, { page, text }: Shortened): readonly string[] => {
  const sameDay = daysOf(agreed).length === 1
  const shown = agreed.slice(0, texts).map((one) => {
    const said = page.firstLines(one.text, lines)
    return sameDay ? said : text('short.dated', { text: said, day: dayAndYear(one.day) })
  })
  return agreed.length > texts ? [...shown, text('short.texts', { count: agreed.length - texts })] : shown
}

/** The item's name, and the day that its texts share, where others have another. */
const headOf = ({ name, agreed }: HeldItem, once: boolean, { lines }: Plan, { page, text }: Shortened): string => {
  const [day, ...others] = daysOf(agreed)
  const said = page.firstLines(name, lines)
  return once || day === undefined || others.length > 0
    ? said
    : text('short.dated', { text: said, day: dayAndYear(day) })
}

const namesOf = (held: readonly HeldItem[], { names }: Plan, { page }: Shortened): string =>
  page.firstLines(held.map(({ name }) => name).join(' · '), names)

/** Each item on a line, its texts behind its name; and what else was done, which has no line of its own then. */
const denseIn = (shown: readonly HeldItem[], once: boolean, plan: Plan, told: Shortened): readonly PlainBlock[] => {
  const items = shown.map((item) => `${headOf(item, once, plan, told)}: ${textsOf(item, plan, told).join(' · ')}`)
  const others = told.held.filter(({ agreed }) => agreed.length === 0)
  const also = told.text('short.also', { names: namesOf(others, plan, told) })
  return [
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(others.length > 0 ? [{ kind: 'text' as const, text: also }] : []),
  ]
}

const looseIn = (shown: readonly HeldItem[], once: boolean, plan: Plan, told: Shortened): readonly PlainBlock[] =>
  shown.flatMap((item): readonly PlainBlock[] => [
    { kind: 'heading', text: headOf(item, once, plan, told) },
    { kind: 'list', items: textsOf(item, plan, told) },
  ])

const agreedIn = (plan: Plan, told: Shortened): readonly PlainBlock[] => {
  const { held, text } = told
  const some = held.filter(({ agreed }) => agreed.length > 0)
  const [day, ...others] = daysOf(some.flatMap(({ agreed }) => agreed))
  const once = others.length === 0
  const left = some.slice(plan.items)
  const texts = left.reduce((sum, { agreed }) => sum + agreed.length, 0)
  return [
    ...(some.length === 0 ? [{ kind: 'text' as const, text: text('agreed.nothing') }] : []),
    ...(plan.dense ? denseIn : looseIn)(some.slice(0, plan.items), once, plan, told),
    ...(left.length > 0 ? [{ kind: 'text' as const, text: text('short.items', { count: left.length, texts }) }] : []),
    ...(once && day ? [{ kind: 'text' as const, text: text('agreed.on', { day: longDay(day) }) }] : []),
  ]
}

/** How much of its line a next step has, and who carries it on: a role is essential, and has two lines. */
const [what, who] = [0.5, 0.3]
const leastOfRole = 2

const stepsIn = (plan: Plan, { workshop: { next }, text, page }: Shortened): readonly PlainBlock[] => {
  if (next.length === 0) return []
  const steps = next.slice(0, plan.steps).map((one) => ({
    ...one,
    text: page.firstLines(one.text, plan.lines, what),
    role: page.firstLines(one.role, Math.max(leastOfRole, plan.lines), who),
    ...(one.case && { case: page.firstLines(one.case, Math.max(leastOfRole, plan.lines), who) }),
  }))
  const more = next.length - steps.length
  return [
    nextTable(steps, text, plan.dense ? dayAndYear : longDay),
    ...(more > 0 ? [{ kind: 'text' as const, text: text('short.steps', { count: more }) }] : []),
  ]
}

const sectionsBy = (plan: Plan, told: Shortened): readonly Section[] => {
  const { workshop, held, text, page } = told
  const [intro, purpose] = [
    page.firstLines(workshop.intro ?? '', plan.intro),
    page.firstLines(workshop.purpose, plan.purpose),
  ]
  return [
    ...opening({ ...workshop, intro, purpose }, text),
    ...section('done', text('paper.done'), saidIn(plan.dense ? '' : namesOf(held, plan, told))),
    ...(told.untold ? [] : section('agreed', text('paper.agreed'), agreedIn(plan, told))),
    ...section('next', text('paper.next'), stepsIn(plan, told)),
  ]
}

/** The largest number that still fits, looked for from below: more than twice of it is never tried. 0 where not even 1 does. */
const largest = (most: number, fits: (number: number) => boolean): number => {
  let [low, high] = [0, 1]
  while (high <= most && fits(high)) [low, high] = [high, high * 2]
  high = Math.min(high - 1, most)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** The first plan by which it stands on the page; the tightest where none does. */
const planFor = ({ held, workshop }: Shortened, fits: (plan: Plan) => boolean): Plan => {
  const texts = Math.max(1, ...held.map(({ agreed }) => agreed.length))
  const most = Math.max(texts, workshop.next.length)
  for (const plan of tighter) {
    const both = largest(texts, (count) => fits({ ...plan, texts: count, steps: stepsToText * count }))
    if (both < (plan.dense ? 1 : Math.min(wantedTexts, texts))) continue
    // What then has room more: next steps first.
    const least = stepsToText * both
    const steps = least + largest(most, (more) => fits({ ...plan, texts: both, steps: least + more }))
    return { ...plan, steps, texts: both + largest(most, (more) => fits({ ...plan, steps, texts: both + more })) }
  }
  const plan = { ...(tighter.at(-1) ?? whole), texts: 1 }
  const steps = Math.max(
    1,
    largest(fewSteps, (count) => fits({ ...plan, steps: count, items: 1 })),
  )
  return { ...plan, steps, items: largest(held.length, (count) => fits({ ...plan, steps, items: count })) }
}

/** The paper on one page. @param head the paper without its sections @param told what they are to tell */
export const onOnePage = (head: Paper, told: Shortened): Paper => {
  const { page, text } = told
  const uncut = { ...head, sections: sectionsBy(whole, told) }
  if (page.holds(uncut)) return uncut
  const foot = `${head.foot} ${text('short.foot')}`
  const paperBy = (plan: Plan): Paper => ({
    ...head,
    foot,
    // The type of a title is twice as large.
    title: page.firstLines(head.title, plan.head, 0.5),
    meta: head.meta.map((line) => page.firstLines(line, plan.head)),
    sections: sectionsBy(plan, told),
  })
  return paperBy(planFor(told, (plan) => page.holds(paperBy(plan))))
}
