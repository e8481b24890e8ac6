import { type Allocation, allocate } from '../../lib/d-hondt'
import { whole } from '../../lib/limits'
import { readNumber } from '../../lib/typed-number'
import type { Day, Id } from '../contract'
import { most, type Result } from './model'

// The desk sheet of the group leaders: what would it be, if … It is worked out from what stands in the fields, and from nothing that is kept.

/** A group as it is typed. `bloc`: those with the same word in it count as one. */
export interface TrialRow {
  readonly id: Id
  readonly name: string
  readonly members: string
  /** '' where all of them are there. */
  readonly present: string
  readonly bloc: string
}
export interface Trial {
  readonly rows: readonly TrialRow[]
  readonly politicians: string
  readonly citizens: string
}

/** A text key with what stands in it. */
export interface Said {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}
/** What counts as one: a group alone, or several that go together. */
export interface Unit {
  readonly id: Id
  readonly name: string
  readonly present: number
}
export interface Reckoned {
  readonly units: readonly Unit[]
  readonly politicians: number
  readonly citizens: number
  readonly together: Allocation
  /** Politicians and citizens each for themselves; null where there is only one kind of seat. */
  readonly apart: { readonly politicians: Allocation; readonly citizens: Allocation } | null
}
export type Outcome =
  | { readonly kind: 'faults'; readonly faults: readonly Said[] }
  | { readonly kind: 'reckoned'; readonly of: Reckoned; readonly notes: readonly Said[] }

const said = (key: string, values: Said['values'] = {}): Said => ({ key, values })
const range = whole(0, most.people)

type Read = { readonly value: number } | { readonly fault: Said }
const read = (typed: string, where: string): Read => {
  const found = readNumber(typed, range)
  if (found.kind === 'number') return { value: found.value }
  if (found.kind === 'none') return { value: 0 }
  return { fault: said(`desk.fault.${found.kind}`, { name: where, typed: typed.trim(), most: range.max }) }
}

const isEmpty = ({ name, members, present, bloc }: TrialRow): boolean =>
  `${name}${members}${present}${bloc}`.trim() === ''
const plain = (text: string): string => text.trim().toLocaleLowerCase('da')

interface Group extends Unit {
  readonly bloc: string
  readonly members: number
}

const groupOf = (row: TrialRow, at: number): { readonly group: Group; readonly faults: readonly Said[] } => {
  const name = row.name.trim() || String(at + 1)
  const members = read(row.members, name)
  const present = row.present.trim() === '' ? members : read(row.present, name)
  const faults = [...new Set([members, present])].flatMap((one) => ('fault' in one ? [one.fault] : []))
  const [all, here] = ['value' in members ? members.value : 0, 'value' in present ? present.value : 0]
  const tooMany = faults.length === 0 && here > all
  return {
    group: { id: row.id, name, present: here, bloc: plain(row.bloc), members: all },
    faults: tooMany ? [said('desk.fault.more', { name, present: here, members: all })] : faults,
  }
}

/** Groups of one bloc count as one, where the first of them stands. */
const unitsOf = (groups: readonly Group[]): readonly Unit[] =>
  groups.flatMap((group) => {
    const with_ = group.bloc === '' ? [group] : groups.filter(({ bloc }) => bloc === group.bloc)
    if (with_[0] !== group) return []
    return [
      {
        id: group.id,
        name: with_.map(({ name }) => name).join(' + '),
        present: with_.reduce((sum, { present }) => sum + present, 0),
      },
    ]
  })

const twice = (groups: readonly Group[]): readonly Said[] =>
  groups
    .filter(({ name }, at) => groups.findIndex((other) => plain(other.name) === plain(name)) < at)
    .map(({ name }) => said('desk.fault.twice', { name }))

const seatNotes = (groups: readonly Group[], politicians: number, citizens: number): readonly Said[] => {
  const members = groups.reduce((sum, one) => sum + one.members, 0)
  const away = members - groups.reduce((sum, one) => sum + one.present, 0)
  return [
    ...(politicians > members ? [said('desk.note.many', { seats: politicians, members })] : []),
    ...(politicians + citizens > 3 * members
      ? [said('desk.note.very-many', { seats: politicians + citizens, members })]
      : []),
    ...(away > 0 ? [said('desk.note.away', { count: away })] : []),
  ]
}

/** What the typed groups would have, or what stands in the way, each in a sentence. Nothing typed is changed. */
export const reckon = ({ rows, politicians: typedPoliticians, citizens: typedCitizens }: Trial): Outcome => {
  const filled = rows.filter((row) => !isEmpty(row)).map(groupOf)
  const groups = filled.map(({ group }) => group)
  const [politicians, citizens] = [read(typedPoliticians, '*'), read(typedCitizens, '*')]
  const seats = [politicians, citizens].flatMap((one) =>
    'fault' in one ? [said(one.fault.key.replace('fault.', 'fault.seats-'), one.fault.values)] : [],
  )
  const [p, c] = ['value' in politicians ? politicians.value : 0, 'value' in citizens ? citizens.value : 0]
  const typed = filled.flatMap(({ faults }) => faults)
  const faults = [
    ...(groups.length === 0 ? [said('desk.fault.none')] : []),
    ...typed,
    ...twice(groups),
    ...seats,
    ...(seats.length === 0 && p + c === 0 ? [said('desk.fault.no-seats')] : []),
    ...(groups.length > 0 && typed.length === 0 && groups.every(({ present }) => present === 0)
      ? [said('desk.fault.nobody')]
      : []),
  ]
  if (faults.length > 0) return { kind: 'faults', faults }
  const units = unitsOf(groups)
  const votes = units.map(({ id, present }) => ({ id, votes: present }))
  return {
    kind: 'reckoned',
    notes: seatNotes(groups, p, c),
    of: {
      ...{ units, politicians: p, citizens: c, together: allocate(votes, p + c) },
      apart: p > 0 && c > 0 ? { politicians: allocate(votes, p), citizens: allocate(votes, c) } : null,
    },
  }
}

/** How many more a group has where politicians and citizens are elected apart, lots aside; those with no difference are left out. */
export const difference = ({ units, together, apart }: Reckoned): readonly { name: string; more: number }[] =>
  apart === null
    ? []
    : units
        .map(({ id, name }) => ({
          name,
          more: (apart.politicians.seats[id] ?? 0) + (apart.citizens.seats[id] ?? 0) - (together.seats[id] ?? 0),
        }))
        .filter(({ more }) => more !== 0)

/** What the council chose: the groups with the seats that were counted. A lot is entered by hand, once it has been drawn. */
export const resultOf = (of: Reckoned, together: boolean, day: Day): Result => {
  const { units, politicians, citizens, apart } = of
  const inOneGo = together || apart === null
  const all = inOneGo ? of.together : apart.politicians
  return {
    ...{ way: 'counted', day, together: inOneGo, lot: '', note: '' },
    ...{ seats: inOneGo ? politicians + citizens : politicians, citizens: inOneGo ? 0 : citizens },
    groups: units.map(({ id, name, present }) => ({
      ...{ id, name, present, seats: all.seats[id] ?? 0 },
      citizens: inOneGo ? 0 : (apart.citizens.seats[id] ?? 0),
    })),
  }
}
