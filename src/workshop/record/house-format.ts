import type { Envelope } from '../../storage/shelf'
import { roomsBecomeLives } from './disguised-lives'
import { roundsOwnTheirPlace } from './first-edition'
import { ownerId, spaceOf } from './spaces'

/** A record with its key, as it lies on the shelf, in a file, in the bin or in a snapshot. */
export type Keyed = readonly [key: string, envelope: Envelope]

/**
 * How what the house itself stores was brought from one format to the next. Pure, and never thrown from: what it does not
 * understand it leaves as it is. Methods have migrations of their own, for what they store.
 */
export interface HouseMigration {
  readonly name: string
  /** What `data` of a record becomes, by the kind of record. */
  readonly record?: { readonly [space: string]: (data: unknown) => unknown }
  /**
   * For records that change together: those of one event (its workshop, activities, work, boxes), or as much of it as there
   * is: a hand-in comes without its activity, an activity without its workshop. Records may be left out, and new ones come
   * along; one that keeps its key keeps its revision, whatever is said here. The sum of revisions over activity, work and box
   * tells editions of a life apart (`progressOf`): where such records go or come, it must stay what it was.
   */
  readonly records?: (all: readonly Keyed[]) => readonly Keyed[]
}

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null

/**
 * The house's migrations, the oldest first. TO CHANGE WHAT THE HOUSE STORES: mend the schema, and add one here. The format rises
 * by itself, and the four doors (shelf, file, bin, snapshot) apply it; tests/fixtures/ holds what earlier formats left behind.
 * When it has been released it is never changed again.
 */
export const houseMigrations: readonly HouseMigration[] = [
  { name: 'rounds own their place, their clock and their pictures', records: roundsOwnTheirPlace },
  {
    name: 'answers know the words that they were given to, and rounds what they passed over',
    record: {
      // To which words nobody knows of those that are there: they stand under what is asked now.
      box: (data) => (isObject(data) ? { ...data, asked: null } : data),
      activity: (data) =>
        isObject(data) && 'rounds' in data && Array.isArray(data.rounds)
          ? { ...data, rounds: data.rounds.map((round: object) => ({ skipped: [], page: 0, ...round })) }
          : data,
    },
  },
  { name: 'what lives is a life, and no room', records: roomsBecomeLives },
]

/** The format that this house writes: 1 is the first edition's, each migration is one more. */
export const houseFormat = (): number => 1 + houseMigrations.length

/** The event that each record belongs to, so that what changes together is together. */
const eventOf = (records: readonly Keyed[]): ((key: string) => string) => {
  const parents = new Map(
    records.flatMap(([key, { data }]) => {
      const parent =
        spaceOf(key) === 'activity' && typeof data === 'object' && data !== null && 'workshop' in data
          ? data.workshop
          : null
      return typeof parent === 'string' ? [[ownerId(key), parent] as const] : []
    }),
  )
  return (key) => parents.get(ownerId(key)) ?? ownerId(key)
}

const groupsOf = (records: readonly Keyed[]): readonly (readonly Keyed[])[] => {
  const eventIn = eventOf(records)
  const groups = new Map<string, Keyed[]>()
  for (const record of records) {
    const event = eventIn(record[0])
    const group = groups.get(event)
    if (group) group.push(record)
    else groups.set(event, [record])
  }
  return [...groups.values()]
}

const step = (group: readonly Keyed[], { record, records }: HouseMigration, format: number): readonly Keyed[] => {
  const revisions = new Map(group.map(([key, { revision }]) => [key, revision]))
  const renewed = group.map(([key, envelope]): Keyed => {
    const change = record?.[spaceOf(key) ?? '']
    return [key, change ? { ...envelope, data: change(envelope.data) } : envelope]
  })
  return (records?.(renewed) ?? renewed).map(([key, envelope]) => [
    key,
    { ...envelope, format, revision: revisions.get(key) ?? envelope.revision },
  ])
}

const upgradeGroup = (group: readonly Keyed[]): readonly Keyed[] => {
  const old = (one: Keyed, format: number) => one[1].format <= format
  let now = group
  houseMigrations.forEach((migration, index) => {
    const from = index + 1
    const late = now.filter((one) => old(one, from))
    if (late.length > 0) now = [...step(late, migration, from + 1), ...now.filter((one) => !old(one, from))]
  })
  return now
}

/** Whether a record was written before the house's format was what it is. */
export const isOlder = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  'format' in record &&
  typeof record.format === 'number' &&
  record.format < houseFormat()

/**
 * Brings records to the house's format. An event that its migrations cannot read is given back as it came, so that it harms no
 * other, and is met as damaged. @returns the records, in groups of what changed together
 */
export const upgradeRecords = (records: readonly Keyed[]): readonly (readonly Keyed[])[] =>
  groupsOf(records).map((group) => {
    if (!group.some(([, envelope]) => isOlder(envelope))) return group
    try {
      return upgradeGroup(group)
    } catch {
      return group
    }
  })
