import { halves, timeSeparator } from '../../i18n/format'
import { type HouseText, language, useText } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { itemName } from '../../methods/registry'
import { Menu } from '../../ui/menu'
import { shorten } from '../../workshop/evening/ahead'
import type { Proposal } from '../../workshop/evening/proposals'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import type { Stage } from './controller'
import { type EveningHere, useEvening } from './use-evening'

/** What a proposal does, and what it gives. */
const proposalText = (proposal: Proposal, text: HouseText): string => {
  const kind = proposal.kind === 'item' && proposal.halved ? 'halve' : proposal.kind
  return text(`shorter.${kind}`, { title: proposal.title, minutes: halves(proposal.gives) })
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

interface Props {
  readonly house: House
  readonly id: string
  readonly workshop: Document<Workshop>
  readonly stage: Stage
}

/** How the evening stands, in one line; behind it what can be made shorter, each with what it gives. */
export const EveningLine = (props: Props) => {
  const text = useText()
  const evening = useEvening(props)
  const { data } = useDocument(props.workshop)
  const { expected, tight, proposals } = evening
  if (!evening.timely || expected.state !== 'on') return null
  const line = lineOf(evening, data, text)
  if (proposals.length === 0 || (expected.late < 1 && !tight)) return <span>{line}</span>
  return (
    <Menu
      look="normal"
      label={line}
      items={proposals.map((proposal) => ({
        label: proposalText(proposal, text),
        act: () => take(proposal, props.workshop, evening),
      }))}
    />
  )
}
