/** The nine kinds of places there are in the room. */
export type PlaceKind = 'boards' | 'help' | 'programme' | 'process' | 'maps' | 'rules' | 'dialogue' | 'films' | 'coffee'

/** A place in the room: something to read there, and perhaps a link. */
export interface PagePlace {
  readonly id: string
  readonly kind: PlaceKind
  readonly name: string
  readonly text: string
  /** As it was typed; one that is not safe is not made a link. '' if none. */
  readonly link: string
  /** Where it lies in the picture, in percent of its width and height, 0–100. */
  readonly x: number
  readonly y: number
}

/** A question of the quiz in the coffee break. */
export interface PageQuestion {
  readonly text: string
  readonly answers: readonly string[]
  /** Which of `answers`, from 0; null where none is more right than others. */
  readonly right: number | null
  readonly why: string
}

/** The photo of the room. */
export interface PagePhoto {
  /** A JPEG, PNG or WebP as a data URL, base64. */
  readonly dataUrl: string
  readonly alt: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** All that stands on the page, as it was typed. */
export interface PageData {
  readonly language: 'da' | 'en'
  readonly title: string
  readonly welcome: string
  /** When people meet, in words; '' while it is not known. */
  readonly when: string
  /** Without one the chamber is drawn. */
  readonly photo: PagePhoto | null
  readonly places: readonly PagePlace[]
  readonly quiz: readonly PageQuestion[]
  /** The green room’s own link, '' if none. */
  readonly music: string
  /** Whom to ask, '' if nobody. */
  readonly contact: string
  /** Where the page will lie, when that is known: it is written on paper, and as a code. */
  readonly address?: string
}
