import * as v from 'valibot'
import type { Envelope, Shelf } from '../../storage/shelf'
import { count, dayOrNone, line, timeOrNone } from './atoms'

/** What home shows of a workshop, read from its digest alone. */
export interface Listed {
  readonly id: string
  readonly title: string
  readonly day: string
  readonly start: string
  readonly items: number
  readonly rehearsal: boolean
  readonly finished: string
  readonly readable: boolean
  /** What lives, as it lay until it became a life: no workshop. */
  readonly standing: boolean
}

export const workshopDigestSchema = v.object({
  title: line,
  day: dayOrNone,
  start: timeOrNone,
  items: count,
  rehearsal: v.boolean(),
  finished: dayOrNone,
  standing: v.optional(v.boolean(), false),
})

const unread = { day: '', start: '', items: 0, rehearsal: false, finished: '', readable: false, standing: false }

const byDay = ({ day: one }: Listed, { day: other }: Listed): number =>
  one === other ? 0 : one === '' ? 1 : other === '' ? -1 : one < other ? 1 : -1

/** Records of workshops, with their keys, as they lie on the shelf. */
export type WorkshopRecords = readonly (readonly [string, unknown])[]

/** What home shows of these workshops, the newest day first. No activity is read, and no run sheet. */
export const listedIn = (records: WorkshopRecords): readonly Listed[] =>
  records
    .map(([key, record]): Listed => {
      const id = key.slice('workshop/'.length)
      const read = v.safeParse(workshopDigestSchema, (record as Envelope | null)?.digest)
      return read.success ? { id, ...read.output, readable: true } : { ...unread, id, title: id }
    })
    .sort(byDay)

/** All workshops on a shelf, by {@link listedIn}. */
export const listWorkshops = async ({ shelf }: { readonly shelf: Pick<Shelf, 'list'> }): Promise<readonly Listed[]> =>
  listedIn(await shelf.list('workshop/'))
