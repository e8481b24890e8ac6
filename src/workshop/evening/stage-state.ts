import * as v from 'valibot'
import { most } from '../../lib/limits'
import { id, milliseconds, named } from '../record/atoms'
import type { Recipe } from '../record/document'
import { keys } from '../record/records'
import { keptOf } from './clock-jump'
import { type Look, look, rings } from './look'
import { isScene, type Scene } from './scene'

const where = v.variant('kind', [
  v.object({ kind: v.literal('method'), activity: id }),
  v.object({ kind: v.literal('plain'), item: id }),
  v.object({ kind: v.literal('closing') }),
])
/** What the room is at. */
export type Where = v.InferOutput<typeof where>

const hold = v.variant('kind', [
  v.object({ kind: v.literal('freeze'), scene: v.custom<Scene>(isScene) }),
  /** `until`: when the room begins again, in ms since 1970, where somebody has said so. */
  v.object({ kind: v.literal('pause'), until: v.optional(milliseconds) }),
])

export const stageSchema = v.object({
  /** null until something has been put on the projector. */
  where: v.nullable(where),
  /** `freeze` keeps the picture as it was, `pause` shows that there is a pause; null is neither. */
  hold: v.nullable(hold),
  blank: v.boolean(),
  promise: v.boolean(),
  /** When each plain item began, by its id, in ms since 1970. */
  begun: named(milliseconds, most.items * 10),
  /** Of these, how many ms they were kept from when the time of day jumped, until somebody says whether those passed. */
  kept: v.optional(named(milliseconds, most.items * 10), {}),
  /** When something was pressed last, whether it counted or not, in ms since 1970. */
  last: milliseconds,
  look: v.optional(look),
  /** How long the gong rings, in seconds. */
  ring: v.optional(v.picklist(rings)),
})
/** The projector of one event, as every page and window finds it. It is in no file, no backup and no bin. */
export type StageState = v.InferOutput<typeof stageSchema>

export const blankStage = (): StageState => ({
  where: null,
  hold: null,
  blank: false,
  promise: false,
  begun: {},
  kept: {},
  last: 0,
})

export const stageRecipe = (event: string): Recipe<StageState> => ({
  key: keys.stage(event),
  kind: 'stage',
  id: event,
  version: 1,
  parse: (data) => v.parse(stageSchema, data),
  // What happened in the room is not undone.
  undoable: { take: () => null, put: (state) => state },
})

/** A press sooner than this after another, in ms, is a slip of the hand. */
const slip = 700

/** One guard for key, clicker and mouse, over all pages of an event. A clock that was set back is no slip. */
export const isSlip = (last: number, now: number): boolean => now >= last && now - last < slip

/** What is asked of the projector besides going forward and back, which the item it is at decides. */
export type StageMove =
  | { readonly type: 'put'; readonly where: Where }
  | { readonly type: 'hold'; readonly kind: 'freeze' | 'pause'; readonly until?: number }
  | { readonly type: 'release' }
  | { readonly type: 'darken' }
  | { readonly type: 'light' }
  | { readonly type: 'promise'; readonly on: boolean }
  | { readonly type: 'begin'; readonly item: string }
  /** Whether the time passed that the clocks were kept from when the time of day jumped. */
  | { readonly type: 'passed'; readonly passed: boolean }
  | { readonly type: 'look'; readonly look: Look }
  | { readonly type: 'ring'; readonly seconds: (typeof rings)[number] }
  /** A press that another part of the page acts on: only the guard is the stage's. */
  | { readonly type: 'press' }

export const sameWhere = (one: Where | null, other: Where | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What is on when nothing is told: a still picture has no clock that could be right. */
const stilled = ({ timer, ...scene }: Scene): Scene => ({
  ...scene,
  timer: null,
  blank: false,
  ...(timer ? { still: true } : {}),
})

const holding = (
  state: StageState,
  { kind, until }: Extract<StageMove, { type: 'hold' }>,
  shown: Scene | null,
): StageState['hold'] => {
  if (kind === 'pause') return { kind, ...(until === undefined ? {} : { until }) }
  return state.hold ?? (shown ? { kind, scene: stilled(shown) } : { kind: 'pause' })
}

const moved = (begun: StageState['begun'], by: (item: string) => number): StageState['begun'] =>
  Object.fromEntries(Object.entries(begun).map(([item, at]) => [item, at + by(item)]))

/** The time of day has jumped (clock-jump.ts): the plain items that have begun go on from where they stood. @param by ms */
export const keepBegun = (state: StageState, by: number): StageState => ({
  ...state,
  begun: moved(state.begun, () => by),
  kept: Object.fromEntries(Object.keys(state.begun).map((item) => [item, keptOf(state.kept[item], by)])),
})

const answerBegun = (state: StageState, passed: boolean): StageState => ({
  ...state,
  begun: passed ? moved(state.begun, (item) => -(state.kept[item] ?? 0)) : state.begun,
  kept: {},
})

/** An item begins anew: what its clock was kept from before is nothing to it. */
const beginAt = (state: StageState, item: string, now: number): StageState => {
  const { [item]: _, ...kept } = state.kept
  return { ...state, begun: { ...state.begun, [item]: now }, kept }
}

/**
 * The state after a move. To cover is always allowed; what uncovers is refused while it may be a slip, and then only the time
 * of the press is noted.
 * @param shown what the room sees now
 */
export const playStage = (state: StageState, move: StageMove, shown: Scene | null, now: number): StageState => {
  const pressed = { ...state, last: now }
  if (move.type === 'put') return sameWhere(state.where, move.where) ? state : { ...state, where: move.where }
  if (move.type === 'hold') return { ...pressed, hold: holding(state, move, shown) }
  if (move.type === 'look') return { ...state, look: move.look }
  if (move.type === 'ring') return { ...state, ring: move.seconds }
  // It uncovers nothing; and the link that starts the evening has counted as a press itself.
  if (move.type === 'begin') return beginAt(pressed, move.item, now)
  if (move.type === 'darken') return { ...pressed, blank: true }
  if (isSlip(state.last, now)) return pressed
  switch (move.type) {
    case 'release':
      return { ...pressed, hold: null }
    case 'light':
      return { ...pressed, blank: false }
    case 'promise':
      return { ...pressed, promise: move.on }
    case 'passed':
      return answerBegun(pressed, move.passed)
    default:
      return pressed
  }
}

/** When a plain item began, if the room comes to it now by going forward: one that is still running goes on. */
export const arrive = (state: StageState, item: string, length: number, now: number): StageState => {
  const at = state.begun[item]
  const running = at !== undefined && now >= at && now < at + length
  return running ? state : beginAt(state, item, now)
}

const sceneOf = ({ hold: held, promise, blank }: StageState, live: Scene | null): Scene | null => {
  if (held?.kind === 'freeze') return { ...held.scene, blank }
  if (!live) return null
  const { title, language, rehearsal } = live
  const bare = { title, language, rehearsal, timer: null, length: 0, blank }
  if (held) return { ...bare, kind: 'pause', ...(held.until === undefined ? {} : { until: held.until }) }
  return promise ? { ...bare, kind: 'promise' } : { ...live, blank }
}

/** What the room sees. @param live what it would see were nothing held; null when nothing is on */
export const shownOf = (state: StageState, live: Scene | null): Scene | null => {
  const scene = sceneOf(state, live)
  return scene && state.look ? { ...scene, look: state.look } : scene
}
