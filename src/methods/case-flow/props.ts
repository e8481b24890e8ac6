import type { PrepareProps } from '../contract'
import type { MethodTypes, Step } from './model'

/** What a part of the preparation is given. */
export type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

export interface StepProps extends Props {
  readonly step: Step
}
