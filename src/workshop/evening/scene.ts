import type { Language } from '../../i18n/language'
import type { Timer } from '../record/records'
import type { Look } from './look'
import type { Session } from './session'

/** All that the projector window ever receives. */
export type Scene = SceneBase & SceneBody
interface SceneBase {
  readonly title: string
  readonly language: Language
  readonly rehearsal: boolean
  /** The clock, with the length of the step in ms, for the time line. */
  readonly timer: Timer
  readonly length: number
  /** So many speak in turn in this step; left out where it is not shared. */
  readonly turns?: number
  /** The picture is held: it had a clock, and no time is told. */
  readonly still?: boolean
  readonly blank: boolean
  /** How it looks there; left out where nobody has chosen. */
  readonly look?: Look
}
type SceneBody =
  | { readonly kind: 'activity'; readonly method: string; readonly view: unknown }
  | {
      readonly kind: 'welcome'
      /** As it was written; '' where nobody has. */
      readonly purpose: string
      readonly programme: readonly { readonly time: string; readonly title: string }[]
    }
  | { readonly kind: 'break'; readonly until: string }
  | { readonly kind: 'promise' }
  /** `until`: when the room begins again, in ms since 1970. */
  | { readonly kind: 'pause'; readonly until?: number }
  | { readonly kind: 'plain'; readonly text: string }
  | {
      readonly kind: 'closing'
      readonly agreed: readonly string[]
      readonly next: readonly { readonly text: string; readonly role: string }[]
    }

export type SceneKind = SceneBody['kind']

/** The view a session's audience may see now. */
export const viewOf = (session: Session): unknown => session.method.audience(session.onStage(), session.context())

const kinds: readonly string[] = [
  'activity',
  'welcome',
  'break',
  'promise',
  'pause',
  'plain',
  'closing',
] satisfies SceneKind[]

export const isScene = (value: unknown): value is Scene =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(String(value.kind))
