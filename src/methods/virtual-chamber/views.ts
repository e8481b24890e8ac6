import type { Id } from '../contract'
import type { PlaceKind } from './model'

// All that stage and picture can ever receive.

/** A place as it lies in the picture, by the number that it has everywhere. */
export interface Mark {
  readonly number: number
  readonly kind: PlaceKind
  readonly name: string
  /** Percent of the picture's width and height. */
  readonly x: number
  readonly y: number
  /** The room is at this one. */
  readonly lit: boolean
}
/** The room as a picture: a photo with its size in pixels, or the drawn chamber. */
export interface RoomView {
  readonly kind: 'room'
  readonly title: string
  readonly photo: { readonly id: Id; readonly width: number; readonly height: number } | null
  /** What one sees in the photo. */
  readonly alt: string
  readonly marks: readonly Mark[]
}

export type View =
  | RoomView
  /** The doors are open: whose room it is, and how one comes in. */
  | {
      readonly kind: 'doors'
      readonly room: RoomView
      readonly address: string
      readonly music: boolean
    }
  | { readonly kind: 'welcome'; readonly room: RoomView; readonly welcome: string }
  /** One place in use, with what stands there, or with what the room does now. `lines` are read a few at a time. */
  | { readonly kind: 'place'; readonly room: RoomView; readonly heading: string; readonly lines: readonly string[] }
  /** Each walks round alone: what there is, a few names at a time, and the way to the page. */
  | {
      readonly kind: 'walk'
      readonly room: RoomView
      readonly places: readonly Pick<Mark, 'number' | 'name'>[]
      readonly address: string
    }
  /** To hang up: the room, and beside it what its numbers mean. Never on stage. */
  | { readonly kind: 'poster'; readonly room: RoomView }
  | { readonly kind: 'cards'; readonly prompts: readonly string[] }
  | { readonly kind: 'rules'; readonly title: string; readonly lines: readonly string[] }
  /** `right`: which of the answers, from 0; null where none is. Not there until it is told. */
  | {
      readonly kind: 'quiz'
      readonly number: number
      readonly of: number
      readonly asks: string
      readonly answers: readonly string[]
      readonly told: { readonly right: number | null; readonly why: string } | null
    }
  | { readonly kind: 'green'; readonly room: RoomView; readonly music: string }
  | { readonly kind: 'close'; readonly title: string; readonly lines: readonly string[]; readonly contact: string }
