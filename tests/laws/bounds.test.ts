// What is stored has an end: a number that JSON cannot write (Infinity becomes null) would make every later backup unreadable,
// and a list without an end fills a device. What is a day is a day: "i går" ended a page.
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { bundleSchema } from '../../src/exchange/bundle'
import { waitingSchema } from '../../src/workshop/evening/due'
import { stageSchema } from '../../src/workshop/evening/stage-state'
import { boxSchema } from '../../src/workshop/evening/stored-box'
import { keptSchema } from '../../src/workshop/files/bin'
import { expirySchema } from '../../src/workshop/files/expiry'
import { workshopDigestSchema } from '../../src/workshop/record/listed'
import { pictureSchema } from '../../src/workshop/record/pictures'
import { activitySchema, deckSchema, tabletSchema, workshopSchema } from '../../src/workshop/record/records'
import { settingsSchema } from '../../src/workshop/record/settings'
import { scripted } from './scripts'

interface Node {
  readonly type: string
  readonly pipe?: readonly Node[]
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly wrapped?: Node
  readonly key?: Node
  readonly value?: Node
  readonly items?: readonly Node[]
  readonly options?: readonly unknown[]
  readonly requirement?: unknown
}

/** Where anything may stand, because somebody else's schema says what: a method's, or that of the record in the file. */
const opaque = /(^|\.)(setup|plenary|brief|cards\.\*|data|scene|character\.own|envelope|digest\.\*)$/
const dayNames = /(^|\.)(day|kept|saved|made|finished|backup|start|end|begin)$/
const noDay = ['i går', '20277-01-01', '2026-02-30', '2026-13-01', '9'.repeat(400), '2026-01-15T25:00:00.000Z']

const has = ({ pipe = [] }: Node, ...types: readonly string[]): boolean =>
  types.every((type) => pipe.some((action) => action.type === type || has(action, type)))

/** Matches texts up to some length: held at both ends, and nothing in it may be repeated for ever. */
const isShort = (pattern: RegExp): boolean =>
  /^\^.*\$$/s.test(pattern.source) && !/(?<!\\)[*+]|\{\d+,\}/.test(pattern.source.replace(/\[[^\]]*\]/g, 'x'))

const isBoundText = (node: Node): boolean =>
  has(node, 'max_length') ||
  has(node, 'iso_timestamp') ||
  (node.pipe ?? []).some(({ type, requirement }) => type === 'regex' && isShort(requirement as RegExp))

const takes = (node: Node, said: string) => v.is(node as unknown as v.GenericSchema, said)

const textFaults = (node: Node, path: string): readonly string[] => {
  const looksLikeDays = (node.pipe ?? []).some(
    ({ type, requirement }) => type === 'regex' && String(requirement).includes('\\d{4}-'),
  )
  const taken = dayNames.test(path) || looksLikeDays ? noDay.filter((said) => takes(node, said)) : []
  return [
    ...(isBoundText(node) ? [] : [`${path}: a text without an end`]),
    ...taken.map((said) => `${path}: takes "${said.slice(0, 30)}" for a day`),
  ]
}

/** What in a schema has no end, in words. */
const boundFaults = (node: Node, path = ''): readonly string[] => {
  const below = (inner: Node | undefined, name: string) =>
    inner ? boundFaults(inner, path === '' ? name : `${path}.${name}`) : []
  switch (node.type) {
    case 'object':
      return Object.entries(node.entries ?? {}).flatMap(([name, inner]) => below(inner, name))
    case 'array':
      return [...(has(node, 'max_length') ? [] : [`${path}: a list without an end`]), ...below(node.item, '*')]
    case 'record':
      return [
        ...(has(node, 'max_entries') ? [] : [`${path}: names without an end`]),
        ...below(node.key, 'name'),
        ...below(node.value, '*'),
      ]
    case 'tuple':
      return (node.items ?? []).flatMap((inner) => below(inner, '*'))
    case 'variant':
    case 'union':
      return (node.options as readonly Node[]).flatMap((option) => boundFaults(option, path))
    case 'nullable':
    case 'optional':
      return node.wrapped ? boundFaults(node.wrapped, path) : []
    case 'number':
      return has(node, 'min_value', 'max_value') ? [] : [`${path}: a number without an end`]
    case 'string':
      return textFaults(node, path)
    case 'boolean':
    case 'null':
    case 'literal':
    case 'picklist':
      return []
    case 'unknown':
    case 'custom':
    case 'any':
      return opaque.test(path) ? [] : [`${path}: takes anything`]
    default:
      return [`${path}: the law does not know "${node.type}" and must be told`]
  }
}
const faultsOf = (schema: unknown) => boundFaults(schema as Node)

test.each<[string, unknown]>([
  ['workshop', workshopSchema],
  ['activity', activitySchema],
  ['box', boxSchema],
  ['deck', deckSchema],
  ['picture', pictureSchema],
  ['tablet', tabletSchema],
  ['settings', settingsSchema],
  ['projector', stageSchema],
  ['bin and snapshots', keptSchema],
  ['announcements', expirySchema],
  ['digest of a workshop', workshopDigestSchema],
  ['digest of what waits', waitingSchema],
  ['file', bundleSchema],
])('everything in the house’s %s has an end', (_, schema) => expect(faultsOf(schema)).toEqual([]))

describe.each(scripted)('$id', ({ method }) => {
  test.each(['setup', 'brief', 'work', 'plenary'] as const)('everything in its %s has an end', (owner) =>
    expect(faultsOf(method.schema[owner])).toEqual([]),
  )
  test.skipIf(!method.characters)('everything that one part to play is given has an end', () =>
    expect(faultsOf(method.characters?.own)).toEqual([]),
  )
  test.skipIf(!method.extras?.deck)('everything in a card has an end', () =>
    expect(faultsOf(method.extras?.deck?.card)).toEqual([]),
  )
})

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
test.each<[string, v.GenericSchema, string]>([
  ['a number', v.object({ year: v.number() }), 'year: a number without an end'],
  ['a number with one end', v.pipe(v.number(), v.minValue(0)), ': a number without an end'],
  ['a text', v.object({ a: v.nullable(v.string()) }), 'a: a text without an end'],
  ['a pattern that goes on', v.pipe(v.string(), v.regex(/^a+$/)), ': a text without an end'],
  ['a pattern that is not held', v.pipe(v.string(), v.regex(/a/)), ': a text without an end'],
  ['a list', v.object({ a: v.array(v.boolean()) }), 'a: a list without an end'],
  ['names', v.record(v.picklist(['a']), v.boolean()), ': names without an end'],
  ['a day that is none', v.object({ on: day }), 'on: takes "2026-02-30" for a day'],
  ['a time by its name', v.object({ kept: v.pipe(v.string(), v.maxLength(9)) }), 'kept: takes "i går" for a day'],
  ['anything', v.object({ a: v.unknown() }), 'a: takes anything'],
  ['a kind of schema it does not know', v.bigint(), ': the law does not know "bigint" and must be told'],
])('%s without an end is found out', (_, schema, fault) => expect(faultsOf(schema)).toContain(fault))
