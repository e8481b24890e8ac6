import type { Context, Play } from '../contract'
import type { Plenary, PlenaryMove, Setup } from './model'

/** What a part of the preparation is given: of the set-up only what it is made of. */
export interface PartProps<Keys extends keyof Setup> {
  readonly setup: Pick<Setup, Keys>
  readonly plenary: Plenary
  /** What is done is done to what stands there by then. */
  change(make: (now: Setup) => Setup): void
  readonly play: Play<PlenaryMove>
  readonly context: Context
}

/** Hands that stay the same while what they change does not. */
export type Hands = Pick<PartProps<never>, 'change' | 'context'>
