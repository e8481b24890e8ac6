import type { RunProps } from '../contract'
import type { Plenary, PlenaryMove, Setup, Work } from './model'

export type RoomProps = RunProps<Setup, Work, Plenary, PlenaryMove>
/** At a step of one lap. */
export type LapRoomProps = RoomProps & { readonly lap: number }
