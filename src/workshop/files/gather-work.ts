import * as v from 'valibot'
import type { BundleRecord } from '../../exchange/bundle'
import type { Envelope } from '../../storage/shelf'
import type { House } from '../record/house'
import { takePictures } from '../record/pictures'
import { isDeskClaim, keys } from '../record/records'
import { isIn } from '../record/spaces'

const roundsIn = v.object({ data: v.object({ rounds: v.array(v.object({ id: v.string() })) }) })

/** What came in. */
export interface Gathered {
  /** So many records were new. */
  readonly records: number
  /** All of it belongs to a round that is over. */
  readonly over: boolean
}

/**
 * *Saml ind*: takes in what a tablet hands in, for an activity that is here. Within a claim the higher revision counts,
 * so files can come in any order and any number of times. Answers are turned once: those that are here stay as they came.
 * @returns what was new; null when the activity, or its round, is not here
 * @throws when there is something else in the file
 */
export const gatherWork = async (
  { shelf, link }: House,
  handedIn: readonly BundleRecord[],
): Promise<Gathered | null> => {
  const records = handedIn.filter(({ key }) => !key.startsWith('picture/'))
  const activity = records[0]?.key.split('/')[1]
  // A table's own work and answers, of one activity; never what is typed at the desk.
  const proper = records.every(({ key }) => {
    const [space, of, , , claim] = key.split('/')
    return (space === 'work' || space === 'box') && of === activity && claim !== undefined && !isDeskClaim(claim)
  })
  if (!proper) throw new Error('not a table’s work')
  if (activity === undefined) return null
  const item = v.safeParse(roundsIn, (await shelf.read(keys.activity(activity))) as Envelope | undefined)
  if (!item.success) return null
  // What belongs to a round that is not here would lie where nobody looks.
  const rounds = item.output.data.rounds.map(({ id }) => id)
  if (!records.every(({ key }) => rounds.includes(key.split('/')[2] ?? ''))) return null
  await takePictures(shelf, handedIn)
  const there = await Promise.all(records.map(({ key }) => shelf.read(key)))
  const fresh = records.filter(({ key, envelope }, index) => {
    const old = there[index] as Envelope | undefined
    return !old || (!isIn(key, 'box') && old.revision < envelope.revision)
  })
  await shelf.commit(
    fresh.map(({ key, envelope }) => ({ key, value: envelope })),
    true,
  )
  link.announce({ type: 'saved', keys: fresh.map(({ key }) => key) })
  const over = records.every(({ key }) => key.split('/')[2] !== rounds.at(-1))
  return { records: fresh.length, over }
}
