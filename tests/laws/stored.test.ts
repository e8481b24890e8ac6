import fc from 'fast-check'
import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Migration } from '../../src/methods/contract'
import { leavesOf, withAt, writtenDown } from './data'
import { type AnyActivity, briefIn, briefOf, everyEvening, tablesOf } from './evening'
import { contextIn, scripted } from './scripts'

const owners = ['setup', 'brief', 'work', 'plenary'] as const
type Owner = (typeof owners)[number]
const rounds = [{ id: 'round', day: '2026-11-20' }]

describe.each(scripted)('$id', ({ id, method, script }) => {
  let moments: readonly AnyActivity[]
  beforeEach(async () => {
    moments = everyEvening(method, script, await contextIn(id, 'da'))
  })

  const dataOf = (owner: Owner): readonly unknown[] => {
    const all = moments.flatMap((moment) => {
      if (owner === 'work') return tablesOf(moment).flatMap(({ work }) => work ?? [])
      return [owner === 'brief' ? briefIn(method, moment) : moment[owner]]
    })
    return [...new Map(all.map((data) => [JSON.stringify(data), data])).values()]
  }

  test.each(owners)('%s is plain data: written down and read again it is the same', (owner) => {
    for (const data of dataOf(owner)) {
      expect(writtenDown(data)).toStrictEqual(data)
      expect(v.parse(method.schema[owner], writtenDown(data))).toEqual(data)
    }
  })

  test('a blank setup, an unopened plenary and untouched work can be stored too', async () => {
    const context = await contextIn(id, 'en')
    const blank = method.blank(context)
    expect(v.parse(method.schema.setup, writtenDown(blank))).toEqual(blank)
    const brief = briefOf(method, script, blank, context)
    expect(v.parse(method.schema.brief, writtenDown(brief))).toEqual(brief)
    const plenary = method.openPlenary(blank)
    expect(v.parse(method.schema.plenary, writtenDown(plenary))).toEqual(plenary)
    const work = method.table?.openWork(brief) ?? null
    if (method.table) expect(v.parse(method.schema.work, writtenDown(work))).toEqual(work)
  })

  test.each(owners)('junk in %s is refused, and the refusal says where', (owner) => {
    const data = dataOf(owner).at(-1)
    for (const { path } of leavesOf(data)) {
      const read = v.safeParse(method.schema[owner], withAt(data, path, { junk: true }))
      expect(read.success, `${path} takes anything`).toBe(false)
      expect(
        read.issues?.map((issue) => v.getDotPath(issue) ?? ''),
        path,
      ).toContainEqual(expect.stringMatching(new RegExp(`^${path}`)))
    }
  })

  test.each(owners)('the schema of %s meets anything without throwing', (owner) => {
    const data = dataOf(owner).at(-1)
    const paths = ['', ...leavesOf(data).map(({ path }) => path)]
    const meet = (junk: unknown, path: string) => {
      v.safeParse(method.schema[owner], withAt(data, path, junk))
    }
    const odd = [undefined, null, Number.NaN, -1, 1e300, '', [], [[]], {}, Object.create(null), 1n, Symbol('odd')]
    for (const path of paths) for (const junk of odd) meet(junk, path)
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), fc.constantFrom(...paths), meet))
  })

  test('an id that cannot be part of a key is refused', () => {
    for (const owner of owners) {
      const data = dataOf(owner).at(-1)
      for (const { path } of leavesOf(data).filter((leaf) => /(^|\.)id$/.test(leaf.path)))
        for (const stray of ['', 'a/b', 'a b', '__proto__', 'constructor', 'x'.repeat(81)])
          expect(v.is(method.schema[owner], withAt(data, path, stray)), `${path}: ${stray}`).toBe(false)
    }
  })

  test('nothing that was never there is read: what a file adds is left out', () => {
    for (const owner of ['setup', 'brief', 'plenary'] as const) {
      const data = dataOf(owner).at(-1) as object
      expect(v.parse(method.schema[owner], { ...data, addedByAFile: 'x' })).toEqual(data)
    }
  })

  test('each version has its migration, each migration a name, and something it changes', () => {
    expect(migrationFaults(id, method.version, method.migrations, script.saved)).toEqual([])
  })

  test('what an earlier version saved is read today', () => {
    script.saved.forEach((saved, from) => {
      for (const owner of owners) {
        if (saved[owner] === undefined) continue
        const now = method.migrations
          .slice(from)
          .reduce((data, migration) => migration[owner]?.(data, rounds) ?? data, saved[owner])
        expect(v.is(method.schema[owner], now), `${id} ${owner} of version ${from + 1}`).toBe(true)
      }
    })
  })
})

const migrationFaults = (
  id: string,
  version: number,
  migrations: readonly Migration[],
  saved: readonly Partial<Record<Owner, unknown>>[],
): readonly string[] => {
  const names = migrations.map(({ name }) => name)
  const changes = (migration: Migration, index: number) =>
    (migration.skipped?.(saved[index]?.plenary) ?? []).length > 0 ||
    owners.some((owner) => {
      const before = saved[index]?.[owner]
      return before !== undefined && JSON.stringify(migration[owner]?.(before, rounds)) !== JSON.stringify(before)
    })
  return [
    ...(migrations.length === version - 1
      ? []
      : [`${id} is version ${version} and has ${migrations.length} migrations: it wants ${version - 1}.`]),
    ...(new Set(names).size === names.length && names.every((name) => name.trim() !== '')
      ? []
      : [`${id} has migrations without a name of their own.`]),
    ...migrations.flatMap((migration, index) =>
      changes(migration, index) ? [] : [`${id}: ${migration.name} changes nothing of what the script says was saved.`],
    ),
  ]
}

describe('a migration', () => {
  const rename: Migration = { name: 'title', setup: (saved) => ({ title: saved }) }

  test('is missed when the version rises without it', () => {
    expect(migrationFaults('x', 2, [], [])).toEqual(['x is version 2 and has 0 migrations: it wants 1.'])
  })
  test('is named when it changes nothing, or when nothing was saved to try it on', () => {
    expect(migrationFaults('x', 2, [{ name: 'idle', setup: (saved) => saved }], [{ setup: 'a' }])).toHaveLength(1)
    expect(migrationFaults('x', 2, [rename], [])).toHaveLength(1)
    expect(migrationFaults('x', 2, [rename], [{ setup: 'a' }])).toEqual([])
  })
  test('has a name of its own', () => {
    expect(migrationFaults('x', 3, [rename, rename], [{ setup: 'a' }, { setup: 'b' }])).toEqual([
      'x has migrations without a name of their own.',
    ])
  })
})
