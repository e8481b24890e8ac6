import { limits } from '../../lib/limits'
import { fitText } from '../../lib/typed-text'
import type { Id, Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { type Plenary, type PlenaryMove, stepNames, type ThisActivity } from './model'

const longest = limits.line

export const openPlenary = (): Plenary => ({ agreed: [], bids: [], look: null })

const isSitting = ({ rounds }: ThisActivity, round: Id): boolean => rounds.some(({ id }) => id === round)
const isPhase = ({ setup }: ThisActivity, phase: Id | null): boolean =>
  phase === null || setup.phases.some(({ id }) => id === phase)

const agree = (activity: ThisActivity, move: Extract<PlenaryMove, { type: 'agree' }> & Stamp): Plenary => {
  const { plenary } = activity
  const { id, round, phase } = move
  const text = fitText(move.text, longest)
  const now = plenary.agreed.find((one) => one.round === round)
  if (!isSitting(activity, round) || !isPhase(activity, phase)) return plenary
  if ((now?.text ?? '') === text && (now?.phase ?? null) === phase) return plenary
  const others = plenary.agreed.filter((one) => one !== now)
  if (text.trim() === '' && phase === null) return { ...plenary, agreed: others }
  const day = dayAgreed(now?.day ?? null, activity.rounds, move.day)
  const said = { id: now?.id ?? id, round, phase, text, day }
  return { ...plenary, agreed: now ? plenary.agreed.map((one) => (one === now ? said : one)) : [...others, said] }
}

const bid = (activity: ThisActivity, { round, phase }: Extract<PlenaryMove, { type: 'bid' }>): Plenary => {
  const { plenary } = activity
  const now = plenary.bids.find((one) => one.round === round)?.phase ?? null
  if (!isSitting(activity, round) || !isPhase(activity, phase) || now === phase) return plenary
  const others = plenary.bids.filter((one) => one.round !== round)
  return { ...plenary, bids: phase === null ? others : [...others, { round, phase }] }
}

export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  switch (move.type) {
    case 'agree':
      return agree(activity, move)
    case 'bid':
      return bid(activity, move)
    case 'look': {
      const { step, view } = move
      const same = plenary.look?.step === step && plenary.look.view === view
      return same || !stepNames.includes(step) ? plenary : { ...plenary, look: { step, view } }
    }
  }
}
