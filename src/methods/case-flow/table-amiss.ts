import type { Context } from '../contract'
import { stepName } from './audience'
import { quotedAll } from './meetings'
import { type Arrow, type Lane, most } from './model'
import { type Read, same } from './table-cells'

// What was not taken from a file as it was written, a sentence each: what stands in a cell is found again, or named here.

type T = Context['t']
interface Came {
  readonly lanes: readonly Lane[]
  readonly read: readonly Read[]
  /** Arrows that there was no room for. */
  readonly undrawn: readonly Arrow[]
  /** So many steps stood there before. */
  readonly before: number
}

const quoted = (texts: readonly string[], t: T): string => quotedAll([...new Set(texts)], t)
const said = (texts: readonly string[], tell: (texts: readonly string[]) => string): readonly string[] =>
  texts.length > 0 ? [tell(texts)] : []

/** Arrows that are not drawn, as "from to": those to no step or to the step itself, and those that stand twice and differ. */
const astray = (read: readonly Read[], t: T) => {
  const named = (one: Read, to: string) => t('csv.astray.one', { step: stepName(one.step, t), to })
  const all = read.flatMap((one) => one.leads.map((lead) => ({ one, lead })))
  const again = ({ one, lead }: (typeof all)[number]) =>
    one.leads.slice(0, one.leads.indexOf(lead)).some(({ to, back }) => to === lead.to && back !== lead.back)
  return {
    nowhere: all.filter(({ lead }) => lead.to === undefined).map(({ one, lead }) => named(one, lead.said)),
    itself: all.filter(({ one, lead }) => lead.to === one.step.id).map(({ one, lead }) => named(one, lead.said)),
    partly: all
      .filter((each) => each.lead.to !== undefined && (!each.lead.whole || again(each)))
      .map(({ one, lead }) => named(one, lead.said)),
  }
}

const arrowsAmiss = ({ read, undrawn }: Came, t: T): readonly string[] => {
  const { nowhere, itself, partly } = astray(read, t)
  const of = (step: string) => read.find((one) => one.step.id === step)
  const full = undrawn.map(({ from, to }) =>
    t('csv.astray.one', { step: of(from)?.step.text ?? '', to: of(to)?.number ?? '' }),
  )
  return [
    ...said(nowhere, (texts) => t('csv.astray', { arrows: texts.join(', ') })),
    ...said(itself, (texts) => t('csv.itself', { arrows: texts.join(', ') })),
    ...said(partly, (texts) => t('csv.arrow.partly', { arrows: texts.join(', ') })),
    ...said(full, (texts) => t('csv.arrows.full', { most: most.arrows, arrows: texts.join(', ') })),
  ]
}

/** Numbers are those of the table: what a file counts otherwise is told. */
const numbersAmiss = ({ read, before }: Came, t: T): readonly string[] => {
  const numbers = read.filter(({ row }) => row.number.trim() !== '')
  const other = read.some(
    ({ row }, at) => row.number.trim() !== '' && row.number.replace(/\.$/, '') !== `${before + at + 1}`,
  )
  const twice = numbers.filter(({ number }, at) => numbers.findIndex((one) => one.number === number) !== at)
  return [
    ...(other ? [t('csv.renumbered', { from: before + 1, to: before + read.length })] : []),
    ...said(
      twice.map(({ number }) => number),
      (texts) => t('csv.twice', { numbers: quoted(texts, t) }),
    ),
  ]
}

export const amissIn = (came: Came, t: T): readonly string[] => {
  const { read, lanes } = came
  const crowded = read.filter(({ row }) => row.lane !== '' && !lanes.some(({ label }) => same(label, row.lane)))
  const partly = (of: Read['partly'][number]) => read.filter((one) => one.partly.includes(of))
  const unread = partly('when')
  return [
    ...said(
      crowded.map(({ row }) => row.lane),
      (texts) => t('csv.crowded', { most: most.lanes, lanes: quoted(texts, t) }),
    ),
    ...said(
      partly('kind').map(({ row }) => row.kind),
      (texts) => t('csv.kind.unread', { texts: quoted(texts, t) }),
    ),
    ...said(
      unread.map(({ row }) => row.when),
      (texts) => t('csv.unread', { texts: quoted(texts, t) }),
    ),
    ...said(
      partly('notes').map(({ step }) => stepName(step, t)),
      (texts) => t('csv.notes.cut', { steps: quoted(texts, t) }),
    ),
    ...arrowsAmiss(came, t),
    ...numbersAmiss(came, t),
  ]
}
