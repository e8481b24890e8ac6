import type { StageMove } from '../../workshop/evening/stage-state'
import { type ClickerKey, isClickerKey } from './clicker'

/** Everything that may be asked of the projector, from a page, the clicker, or another window. */
export type Act = { readonly type: 'key'; readonly key: ClickerKey } | StageMove

const moves: readonly unknown[] = [
  'put',
  'hold',
  'release',
  'darken',
  'light',
  'promise',
  'begin',
  'passed',
  'look',
  'ring',
  'press',
] satisfies StageMove['type'][]

/** What comes from another window of the app, which may be another build of it. */
export const isAct = (value: unknown): value is Act =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'key' ? 'key' in value && isClickerKey(value.key) : moves.includes(value.type))
