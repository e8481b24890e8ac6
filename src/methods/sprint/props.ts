import type { Context, Play, PrepareProps } from '../contract'
import type { MethodTypes, PlenaryMove, Setup, Sprint } from './model'

/** What the parts of the preparation are given. */
export type PrepareProp = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'told' | 'play' | 'context'>

/** What is written about the catalogue, beforehand and in the room. */
export interface CatalogueProps {
  readonly setup: Setup
  edit(next: Setup): void
  readonly context: Context
}
/** What is done to one sprint in the room. */
export interface SprintProps {
  readonly sprint: Sprint
  readonly play: Play<PlenaryMove>
  readonly context: Context
}
