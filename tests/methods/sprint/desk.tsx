import { useState } from 'react'
import type { Context, KeptPicture } from '../../../src/methods/contract'
import type { Kind, Plenary, PlenaryMove, Setup } from '../../../src/methods/sprint/model'
import { playPlenary } from '../../../src/methods/sprint/moves'
import { Prepare } from '../../../src/methods/sprint/prepare'
import { Run } from '../../../src/methods/sprint/run'
import { steps } from '../../../src/methods/sprint/steps'
import { room, stamp, told } from './room'

/** What is changed by the hands on it. */
interface Desk {
  setup: Setup
  plenary: Plenary
}
interface Shown {
  readonly desk: Desk
  readonly context: Context
}
const keepPicture = async (): Promise<KeptPicture> => ({ ok: false, fault: 'storage' })
const useDesk = (desk: Desk) => {
  const [now, set] = useState<Desk>(desk)
  const put = (next: Desk) => {
    Object.assign(desk, next)
    set(next)
  }
  return {
    now,
    edit: (next: Setup) => put({ ...desk, setup: next }),
    play: (move: PlenaryMove) =>
      put({ ...desk, plenary: playPlenary({ ...room(), ...desk }, { ...move, ...stamp() }) }),
  }
}
/** The preparation, as its facilitator has it. */
export const Beforehand = ({ desk, context }: Shown) => {
  const { now, ...hands } = useDesk(desk)
  return (
    <Prepare
      {...hands}
      setup={now.setup}
      told={told(room(now))}
      answered={[]}
      keepPicture={keepPicture}
      deck={[]}
      context={context}
    />
  )
}
/** The run page at a step. */
export const InRoom = ({ desk, context, kind, task }: Shown & { readonly kind: Kind; readonly task: string }) => {
  const { now, ...hands } = useDesk(desk)
  const step = steps({ setup: now.setup }, context).find((one) => one.task === task)
  return step ? (
    <Run
      {...hands}
      activity={room({ ...now, at: step.id })}
      step={step}
      keepPicture={keepPicture}
      context={context}
      key={kind}
    />
  ) : null
}
