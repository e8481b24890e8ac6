/** What lanes say, in the language on screen. */
export interface LaneTexts {
  /** How a card is moved by keyboard; read aloud with each card. */
  readonly how: string
  /** On the button of each card, and what is read aloud of it. */
  readonly move: string
  moveOf(card: string): string
  to(lane: string): string
  readonly up: string
  readonly down: string
  lifted(card: string): string
  over(card: string, place: number, of: number, lane: string): string
  moved(card: string, place: number, of: number, lane: string): string
  /** Said of a lane without places. */
  laid(card: string, lane: string): string
  stayed(card: string): string
}
