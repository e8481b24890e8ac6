import type { RunProps } from '../contract'
import type { MethodTypes } from './model'

export type RoomProps = RunProps<MethodTypes>
/** At a step of one lap. */
export type LapRoomProps = RoomProps & { readonly lap: number }
