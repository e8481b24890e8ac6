import type { PrepareProps, RunProps } from '../contract'
import type { Card } from './deck'
import type { Plenary, PlenaryMove, Setup } from './model'

/** What each part of *Forbered* is given. */
export type PlanProps = PrepareProps<Setup, Card>
/** What each part of the facilitator's panel is given. */
export type ReviewProps = RunProps<Setup, null, Plenary, PlenaryMove>
