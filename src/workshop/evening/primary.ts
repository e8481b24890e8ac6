import type { Step } from '../../methods/contract'

/** What the primary button does. Stepping never shows: what is hidden is shown on purpose, or the room stays. */
export type Primary =
  | { readonly kind: 'start' }
  | { readonly kind: 'show'; readonly poll: string }
  /** Answers are put aside: the room sees none of them. */
  | { readonly kind: 'keep'; readonly polls: readonly string[] }
  /** More pages stand here. `page`: the next, from 0. */
  | { readonly kind: 'turn'; readonly page: number; readonly of: number }
  | { readonly kind: 'next'; readonly step: Step }
  | { readonly kind: 'done' }
