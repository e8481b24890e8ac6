import type { PrepareProps, RunProps } from '../contract'
import type { MethodTypes } from './model'

/** What each part of *Forbered* is given. */
export type PlanProps = PrepareProps<MethodTypes>
/** What each part of the facilitator's panel is given. */
export type ReviewProps = RunProps<MethodTypes>
