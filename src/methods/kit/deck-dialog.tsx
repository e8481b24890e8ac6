import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { say } from '../../ui/toast'
import type { Id } from '../contract'

/** What is picked of a deck, and how to pick something else. */
export interface Picks {
  readonly picked: readonly Id[]
  pick(picked: readonly Id[]): void
}
interface Props<Card> {
  readonly title: string
  readonly close: string
  onClose(): void
  readonly deck: readonly Card[]
  take(cards: readonly Card[]): void
  /** What stands on the key that takes so many, 0 too. */
  takeLabel(count: number): string
  /** What is said when they have been taken. */
  said(count: number): string
  /** What stands beside that key. */
  beside(picks: Picks): ReactNode
  /** The cards, laid out. */
  children(picks: Picks): ReactNode
}

/** A deck laid out on the table: several cards are picked at a time, and taken with one key. */
export const DeckDialog = <Card extends { readonly id: Id }>(props: Props<Card>) => {
  const { title, close, onClose, deck, take, takeLabel, said, beside, children } = props
  const [picked, pick] = useState<readonly Id[]>([])
  const takePicked = () => {
    take(deck.filter(({ id }) => picked.includes(id)))
    say(said(picked.length))
    onClose()
  }
  const actions = (
    <>
      {/* The cards may be on their way still: what is done with them waits for them. */}
      <fieldset className="row" disabled={deck.length === 0}>
        {beside({ picked, pick })}
      </fieldset>
      <Button look="primary" disabled={picked.length === 0} onClick={takePicked}>
        {takeLabel(picked.length)}
      </Button>
    </>
  )
  return (
    <Dialog title={title} close={close} onClose={onClose} wide actions={actions}>
      <div className="stack">{children({ picked, pick })}</div>
    </Dialog>
  )
}
