import { newId } from '../../lib/ids'
import type { Table } from '../../methods/contract'
import type { ActivityRecord, RoundRecord } from '../record/records'
import { asideAt, sourceOf, textAt, textsIn, type Written } from './laid-aside'
import type { Session } from './session'

/** A text of a table, as the facilitator reads it before it is shown. */
export interface TableText extends Written {
  /** The id it is laid aside under; null where it is not. */
  readonly aside: string | null
  /** The room has taken the same words over already: there they stay. */
  readonly taken: boolean
}

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const data = (session: Session): ActivityRecord => session.record.store.getState().data

/** One table in one round, and what it has written there. */
export interface TableTexts {
  readonly round: RoundRecord
  readonly table: Table<unknown>
  readonly texts: readonly TableText[]
}

/** What the tables have written, the newest round first; not the words that they were given. */
export const tableTexts = (session: Session): readonly TableTexts[] => {
  const record = data(session)
  const given = new Set(stringsIn(session.brief()))
  const taken = new Set(stringsIn(record.plenary))
  return record.rounds
    .flatMap((round, index) =>
      (session.ownTables()[index] ?? []).map((table): TableTexts => {
        const aside = asideAt(record, round, table)
        const texts = textsIn(session.method, table.work)
          .filter(({ text }) => !given.has(text))
          .map((one) => ({
            ...one,
            aside: aside.find(({ path }) => textAt(session.method, table.work, path) === one.text)?.id ?? null,
            taken: taken.has(one.text),
          }))
        return { round, table, texts }
      }),
    )
    .filter(({ texts }) => texts.length > 0)
    .sort((one, other) => record.rounds.indexOf(other.round) - record.rounds.indexOf(one.round))
}

/** The text is on no screen but its table's own, and in no document, until it is taken back. One step of undo. */
export const layAside = (
  session: Session,
  { round, table }: Pick<TableTexts, 'round' | 'table'>,
  path: string,
): void => {
  const record = data(session)
  const one = { id: newId(), round: round.id, seat: table.seat, claim: sourceOf(round, table), path }
  session.record.edit({ ...record, laidAside: [...(record.laidAside ?? []), one] })
}

export const takeBack = (session: Session, id: string): void => {
  const { laidAside = [], ...record } = data(session)
  const left = laidAside.filter((one) => one.id !== id)
  session.record.edit({ ...record, ...(left.length > 0 ? { laidAside: left } : {}) })
}

/** How many of them are laid aside: those that are there, and are left out. */
export const asideIn = (tables: readonly TableTexts[]): number =>
  tables.reduce((sum, { texts }) => sum + texts.filter(({ aside }) => aside !== null).length, 0)

/** How many texts are laid aside, in all the rounds there have been. */
export const countAside = (session: Session): number => asideIn(tableTexts(session))
