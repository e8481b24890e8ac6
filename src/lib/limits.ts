declare const limited: unique symbol

/** The longest a text may be, in UTF-16 code units. A field cannot be drawn without one, and the schema behind it uses the same. */
export type Limit = number & { readonly [limited]: true }
export const limit = (units: number): Limit => units as Limit

/** What a number may be, both ends included. A field cannot be drawn without one, and the schema behind it uses the same. */
export interface Range {
  readonly min: number
  readonly max: number
  /** What it goes up by: 1 for whole numbers, 0.5 for halves. */
  readonly step: number
}
export const whole = (min: number, max: number): Range => ({ min, max, step: 1 })
export const inHalves = (min: number, max: number): Range => ({ min, max, step: 0.5 })

/** How long the texts are that the house and the methods keep. */
export const limits = {
  word: limit(80),
  line: limit(500),
  note: limit(2000),
  text: limit(20_000),
  pasted: limit(4_000_000),
} as const

/** People at one table; tablets, which are no more than that. */
export const seatPeople = whole(0, 200)
/** Minutes of one item of the evening. */
export const itemMinutes = inHalves(0, 1440)
/** Minutes of one part of a method. */
export const partMinutes = inHalves(0, 240)

/** The same, where a part cannot be left out. */
export const someMinutes = inHalves(0.5, 240)

/** How many of each there may be. */
export const most = { tables: 60, items: 100, next: 100, rounds: 500, cards: 2000, moves: 2000 } as const

/** The days a field takes: every calendar and every drawing can carry them. */
export const days = { from: '1900-01-01', to: '2199-12-31' } as const

/** Whether it is a day of the calendar, YYYY-MM-DD, that a field takes. */
export const isFieldDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) &&
  day >= days.from &&
  day <= days.to &&
  new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day

/** How many there are of something, and how many there may be, which is what its schema allows. */
export interface Room {
  readonly has: number
  readonly most: number
}
