import * as v from 'valibot'
import { language } from '../../i18n/language'
import { type IsWords, whatChanged } from '../../lib/what-changed'
import type { Migration } from '../../methods/contract'
import { type AnyMethod, itemName } from '../../methods/registry'
import type { Recipe } from './document'
import {
  type ActivityRecord,
  activitySchema,
  keys,
  type LaidAside,
  type TabletRecord,
  tabletSchema,
  type Workshop,
  workshopSchema,
} from './records'
import { wordsAt } from './words-at'

/** What lists show of a workshop without opening it. */
export const workshopDigest = ({ title, day, start, items, rehearsal, finished }: Workshop) => ({
  title,
  day,
  start,
  items: items.length,
  rehearsal,
  finished,
})

const inWorkshop = wordsAt(workshopSchema)
/** What is ticked off has a key of the app's own. */
const writtenInWorkshop: IsWords = (path) => path[0] !== 'checks' && inWorkshop(path)

/** An item without a title of its own is called by its method. */
const withNames = (workshop: Workshop): Workshop => ({
  ...workshop,
  items: workshop.items.map((item) => (item.title === '' ? { ...item, title: itemName(item, language()) } : item)),
})

export const workshopRecipe = (id: string): Recipe<Workshop> => ({
  key: keys.workshop(id),
  kind: 'workshop',
  id,
  version: 1,
  parse: (data) => v.parse(workshopSchema, data),
  digest: workshopDigest,
  // The evening has happened: undo must not forget it.
  undoable: {
    take: ({ course, ...decided }) => decided,
    put: ({ course }, part) => ({ ...(part as Workshop), ...(course ? { course } : {}) }),
    tell: (before, after) =>
      whatChanged(withNames(before as Workshop), withNames(after as Workshop), writtenInWorkshop),
  },
})

type Owned = 'setup' | 'brief' | 'own' | 'work' | 'plenary'

/** Runs a saved part of a method's data through the migrations since the version it was saved with. */
const migrate = (
  migrations: readonly Migration[],
  from: number,
  part: Owned,
  saved: unknown,
  rounds: ActivityRecord['rounds'] = [],
): unknown => migrations.slice(from - 1).reduce((data, migration) => migration[part]?.(data, rounds) ?? data, saved)

interface Owners {
  readonly setup: unknown
  readonly plenary: unknown
  readonly laidAside: readonly LaidAside[]
}

const nothing: readonly LaidAside[] = []

/** A text was laid aside, or taken back: its words are not said again. */
const tellAside = (before: unknown, after: unknown) => {
  const more = (after as Owners).laidAside.length - (before as Owners).laidAside.length
  return more === 0 ? null : ({ how: more > 0 ? 'aside' : 'back', words: '', count: 1 } as const)
}

export const activityRecipe = (
  id: string,
  method: AnyMethod,
  methodId: string,
  digest: (record: ActivityRecord) => Readonly<Record<string, unknown>>,
  refuses: (now: ActivityRecord, next: ActivityRecord) => boolean = () => false,
): Recipe<ActivityRecord> => ({
  key: keys.activity(id),
  kind: 'activity',
  id,
  method: methodId,
  version: method.version,
  parse: (data, version) => {
    const record = v.parse(activitySchema, data)
    const passed = method.migrations.slice(version - 1).flatMap(({ skipped }) => skipped?.(record.plenary) ?? [])
    return {
      ...record,
      rounds: record.rounds.map((round) => ({ ...round, skipped: [...new Set([...round.skipped, ...passed])] })),
      setup: v.parse(method.schema.setup, migrate(method.migrations, version, 'setup', record.setup)),
      plenary: v.parse(
        method.schema.plenary,
        migrate(method.migrations, version, 'plenary', record.plenary, record.rounds),
      ),
    }
  },
  digest,
  refuses,
  isWords: wordsAt(v.object({ setup: method.schema.setup, plenary: method.schema.plenary })),
  // Undo covers what the facilitator decides; steps and showings happened in the room and cannot be undone.
  undoable: {
    take: ({ setup, plenary, laidAside = nothing }): Owners => ({ setup, plenary, laidAside }),
    put: ({ laidAside: _, ...record }, part) => {
      const { laidAside, ...owned } = part as Owners
      return { ...record, ...owned, ...(laidAside.length > 0 ? { laidAside: [...laidAside] } : {}) }
    },
    tell: tellAside,
  },
})

export const workRecipe = (key: string, method: AnyMethod, methodId: string): Recipe<unknown> => ({
  key,
  kind: 'work',
  id: key.split('/').slice(1).join('~'),
  method: methodId,
  version: method.version,
  parse: (data, version) => v.parse(method.schema.work, migrate(method.migrations, version, 'work', data)),
  isWords: wordsAt(method.schema.work),
})

/** @throws where the method has no roles */
const ownOf = (method: AnyMethod, version: number, own: unknown): unknown => {
  if (!method.characters) throw new Error('a role of a method without roles')
  return v.parse(method.characters.own, migrate(method.migrations, version, 'own', own))
}

/** A table's own tablet, or the tablet of one who takes a role. A brief comes from a file, so it is read as strictly as all else that does. */
export const tabletRecipe = (activity: string, method: AnyMethod, methodId: string): Recipe<TabletRecord> => ({
  key: keys.tablet(activity),
  kind: 'tablet',
  id: activity,
  method: methodId,
  version: method.version,
  parse: (data, version) => {
    const record = v.parse(tabletSchema, data)
    const { brief, character, ...rest } = record
    return {
      ...rest,
      brief: v.parse(method.schema.brief, migrate(method.migrations, version, 'brief', brief)),
      ...(character && { character: { ...character, own: ownOf(method, version, character.own) } }),
    }
  },
  digest: ({ title }) => ({ title }),
})
