import { halves, timeSeparator } from '../../i18n/format'
import { type HouseText, language, useText } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { itemName } from '../../methods/registry'
import { Menu } from '../../ui/menu'
import { shorten } from '../../workshop/evening/ahead'
import { type Apart, type Proposal, toldApart } from '../../workshop/evening/proposals'
import { unhurried } from '../../workshop/evening/unhurried'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import type { Stage } from './controller'
import { type EveningHere, useEvening } from './use-evening'

/** What a proposal does, to which of those that are called the same, and what it gives. */
const proposalText = (proposal: Proposal, { at, number }: Apart, text: HouseText): string => {
  const kind = proposal.kind === 'item' && proposal.halved ? 'halve' : proposal.kind
  const numbered = number === null ? proposal.title : `${proposal.title} (${number})`
  const time = at === null ? '' : timeOf(at, timeSeparator())
  const title = at === null ? numbered : text('shorter.at', { title: numbered, time })
  return text(`shorter.${kind}`, { title, minutes: halves(proposal.gives) })
}

/** Takes a proposal: one press, and undo where it was the run sheet that changed. */
const take = async (proposal: Proposal, workshop: Document<Workshop>, { sessions }: EveningHere): Promise<void> => {
  if (proposal.kind === 'item') {
    const { data } = workshop.store.getState()
    const { item, to } = proposal
    workshop.edit({ ...data, items: data.items.map((one) => (one.id === item ? { ...one, minutes: to } : one)) })
    return
  }
  const session = sessions.find(({ id }) => id === proposal.activity)
  if (!session) return
  await session.record.claim()
  shorten(session, proposal)
  session.record.release()
}

/** "8 min. bagud, slutter 20.06", and what is short before a fixed time. */
const lineOf = ({ expected, tight }: EveningHere, { items }: Workshop, text: HouseText): string => {
  const time = timeOf(expected.ends, timeSeparator())
  const { late } = expected
  const word = late > 0 ? 'late' : late < 0 ? 'early' : 'on-time'
  const line = text(`evening.${word}`, { minutes: Math.abs(late), time })
  if (!tight || Math.round(tight.short) < 1) return line
  const minutes = Math.round(tight.short)
  const fixed = items.find(({ id }) => id === tight.before)
  const before = expected.items.find(({ id }) => id === tight.before)
  const lacks = fixed
    ? text('evening.short', {
        minutes,
        title: itemName(fixed, language()),
        time: timeOf(before?.begins ?? 0, timeSeparator()),
      })
    : text('evening.short-end', { minutes })
  return `${line} · ${lacks}`
}

const alone: Apart = { at: null, number: null }

interface Props {
  readonly house: House
  readonly id: string
  readonly workshop: Document<Workshop>
  readonly stage: Stage
}

/** How the evening stands, in one line; behind it what can be made shorter, each with what it gives. */
export const EveningLine = unhurried((props: Props) => {
  const text = useText()
  const evening = useEvening(props)
  const { data } = useDocument(props.workshop)
  const { expected, tight, proposals } = evening
  if (expected.state !== 'on') return null
  if (evening.astray) return <span>{text('evening.astray')}</span>
  if (!evening.timely) return null
  const line = lineOf(evening, data, text)
  if (proposals.length === 0 || (expected.late < 1 && !tight)) return <span>{line}</span>
  const apart = toldApart(proposals, expected, (id) => data.items.find((item) => item.id === id)?.title ?? '')
  return (
    <Menu
      look="normal"
      label={line}
      items={proposals.map((proposal, index) => ({
        label: proposalText(proposal, apart[index] ?? alone, text),
        act: () => take(proposal, props.workshop, evening),
      }))}
    />
  )
})
