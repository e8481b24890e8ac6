import * as v from 'valibot'
import type { Envelope } from '../../storage/shelf'

// Until format 4, what lives was disguised as a workshop of one item: a room of its own.

type Keyed = readonly [key: string, envelope: Envelope]

const room = v.looseObject({
  title: v.string(),
  tables: v.array(v.unknown()),
  items: v.array(v.looseObject({ kind: v.string() })),
  standing: v.looseObject({ at: v.number() }),
})
const only = v.object({ activity: v.string(), method: v.string() })

const keyOf = (space: string, id: string): string => `${space}/${id}`
const revisionsOf = (all: readonly Keyed[]): number =>
  all.filter(([key]) => /^(activity|work|box)\//.test(key)).reduce((sum, [, { revision }]) => sum + revision, 0)

const belongsTo = (activity: string) => {
  const itself = keyOf('activity', activity)
  return ([key]: Keyed): boolean =>
    key === itself || key.startsWith(`work/${activity}/`) || key.startsWith(`box/${activity}/`)
}

/** The room as a plain workshop, for what else lies in it. */
const emptied = ([key, envelope]: Keyed, { standing, ...rest }: v.InferOutput<typeof room>): Keyed => [
  key,
  { ...envelope, data: { ...rest, items: [] } },
]

/**
 * The room of something that lives becomes a life, under its activity's id, at the revisions that were there: so the editions
 * that lie in case folders are still known. What was on the projector goes along. A room without its activity stays what it is.
 */
export const roomsBecomeLives = (all: readonly Keyed[]): readonly Keyed[] => {
  const found = all.find(([key]) => key.startsWith('workshop/'))
  const read = v.safeParse(room, found?.[1].data)
  const item = read.success ? read.output.items.find(({ kind }) => kind === 'method') : undefined
  const lives = v.safeParse(only, item)
  if (!found || !read.success || !lives.success) return all
  const { activity, method } = lives.output
  const [itself, stage] = [keyOf('activity', activity), keyOf('stage', found[1].id)]
  if (!all.some(([key]) => key === itself)) return all
  const { standing, title, tables, intro } = read.output as typeof read.output & { readonly intro?: unknown }
  const others = all.filter((one) => one !== found && one[0] !== stage && !belongsTo(activity)(one))
  const filed = { ...standing, at: Math.max(0, standing.at - revisionsOf(others)) }
  const data = { method, title, seats: tables, filed, ...(intro === undefined ? {} : { intro }) }
  const { digest, ...envelope } = found[1]
  const life: Keyed = [keyOf('life', activity), { ...envelope, kind: 'life', id: activity, data }]
  return [
    life,
    ...all.flatMap((one): readonly Keyed[] => {
      const [key, record] = one
      if (one === found)
        return others.some(([other]) => other.startsWith('activity/')) ? [emptied(one, read.output)] : []
      if (key === stage) return [[keyOf('stage', activity), { ...record, id: activity }]]
      return [key === itself ? [key, { ...record, data: { ...(record.data as object), workshop: null } }] : one]
    }),
  ]
}
