import { faultOf } from '../../storage/fault'
import { type Change, type Envelope, revisionOf, type Shelf } from '../../storage/shelf'
import { isOlder, type Keyed, upgradeRecords } from './house-format'
import { spaceNames, spaceOf, spaces } from './spaces'

const isRecord = (value: unknown): value is Envelope => typeof value === 'object' && value !== null && 'data' in value

const changesOf = (before: readonly Keyed[], after: readonly Keyed[]): readonly Change[] => {
  const there = new Map(before)
  const kept = new Set(after.map(([key]) => key))
  return [
    ...after.flatMap(([key, value]) =>
      there.get(key) === value ? [] : [{ key, value, expect: revisionOf(there.get(key)) }],
    ),
    ...before.flatMap(([key, envelope]) => (kept.has(key) ? [] : [{ key, value: null, expect: envelope.revision }])),
  ]
}

/**
 * A shelf on which nothing older than the house's format is ever met: when something is, all that is like it is brought up to
 * date first, in one transaction, with the revisions that it has. Another window may still run an older build and leave more.
 */
export const upgradedShelf = (shelf: Shelf): Shelf => {
  /** What could not be brought up to date is not tried again and again: it is met as it is. */
  const stuck = new Set<string>()

  const isLate = (key: string, record: unknown): boolean => {
    const space = spaceOf(key)
    return space !== null && spaces[space].upgraded && isOlder(record) && !stuck.has(key)
  }

  const upgrade = async (): Promise<void> => {
    for (let tries = 0; ; tries += 1) {
      const lists = await Promise.all(
        spaceNames
          .filter((name) => spaces[name].upgraded)
          .map(async (name) => (await shelf.list(name)).filter(([key]) => spaceOf(key) === name)),
      )
      const before = lists.flat().filter((one): one is Keyed => isRecord(one[1]))
      const after = upgradeRecords(before).flat()
      for (const [key, envelope] of after) if (isOlder(envelope)) stuck.add(key)
      try {
        await shelf.commit(changesOf(before, after), true)
        return
      } catch (error) {
        // Another window has written meanwhile, or has brought it up to date itself.
        if (faultOf(error).kind !== 'stale' || tries > 5) throw error
      }
    }
  }

  let upgrading: Promise<void> | null = null
  const upgraded = (): Promise<void> => {
    upgrading ??= upgrade().finally(() => {
      upgrading = null
    })
    return upgrading
  }

  const list: Shelf['list'] = async (prefix) => {
    const found = await shelf.list(prefix)
    if (!found.some(([key, record]) => isLate(key, record))) return found
    await upgraded()
    return shelf.list(prefix)
  }

  let sought: Promise<unknown> | null = null
  /** What lives may lie as a workshop still: before any is looked for, those are brought up to date. */
  const seek = async (prefix: string): Promise<void> => {
    if (spaceOf(prefix) !== 'life') return
    sought ??= list('workshop/')
    await sought.catch((error) => {
      sought = null
      throw error
    })
  }

  return {
    durable: shelf.durable,
    keys: async (prefix) => {
      await seek(prefix)
      return shelf.keys(prefix)
    },
    commit: (changes, careful) => shelf.commit(changes, careful),
    clear: () => shelf.clear(),
    read: async (key) => {
      await seek(key)
      const record = await shelf.read(key)
      if (!isLate(key, record)) return record
      await upgraded()
      return shelf.read(key)
    },
    list: async (prefix) => {
      await seek(prefix)
      const found = list(prefix)
      // All workshops have been met now: those that live among them are where they belong.
      if (prefix === 'workshop/') sought ??= found
      return found
    },
  }
}
