import * as v from 'valibot'
import { atOnce, type Pieces } from '../lib/pieces'
import type { Envelope } from '../storage/shelf'
import { cleanTree, isSafeName, seekingDepth } from './clean-tree'

/** The largest file that is read or made, in bytes (64 MB): some 150 photos of 300 kB. */
export const maxBytes = 64 * 1024 * 1024
/** The most of it that may be anything but photos, in bytes (32 MB): a thousand workshops and more. */
export const maxWords = 32 * 1024 * 1024
const maxRecords = 200_000
const maxDepth = 60

const bundleKinds = ['backup', 'workshop', 'template', 'hand-out', 'work'] as const
/** What a file was made for. */
export type BundleKind = (typeof bundleKinds)[number]

/** A record as it travels: where it lies in storage, and what lies there. */
export interface BundleRecord {
  readonly key: string
  readonly envelope: Envelope
}

/** What a `*.samtalerum.json` file holds. */
export interface Bundle {
  readonly app: 'samtalerum'
  readonly format: 1
  readonly kind: BundleKind
  /** When the file was made, as an ISO time. */
  readonly made: string
  readonly records: readonly BundleRecord[]
  /** Records that could not be read when the file was made, as they lay. They are for somebody who can mend them. */
  readonly aside?: readonly string[]
}

/**
 * Why a file cannot be opened. `foreign`: proper JSON, but not from this app. `damaged`: from this app, but cut off or
 * changed. `too-new`: made by a newer version. `too-large`: over 64 MB, over 32 MB without its photos, or over 200,000 records.
 */
export type BundleFault = 'too-large' | 'empty' | 'not-json' | 'foreign' | 'damaged' | 'too-new' | 'too-deep'

/** `detail` says where the fault lies, as a path in the file ("records.3.envelope.revision"); for a log, not a screen. */
export type BundleResult =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly fault: BundleFault; readonly detail?: string }

const safe = v.check(isSafeName, 'safe name')
const time = v.pipe(v.string(), v.isoTimestamp())
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))

const envelope = v.object({
  /** The house's version, which whoever reads the file compares with its own. */
  format: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  kind: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  id: v.pipe(v.string(), v.regex(/^[\w~-]{1,80}$/), safe),
  method: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/), safe)),
  version: count,
  revision: count,
  saved: v.union([v.literal(''), time]),
  digest: v.optional(v.pipe(v.record(v.pipe(v.string(), v.maxLength(40)), v.unknown()), v.maxEntries(40))),
  data: v.unknown(),
})

const key = v.pipe(
  v.string(),
  v.regex(/^[a-z]{1,20}(\/[\w~-]{1,80}){1,6}$/),
  v.check((path) => path.split('/').every(isSafeName), 'safe names'),
)

const travelling = v.object({ key, envelope })

/** The envelope of every `*.samtalerum.json`: what lies in its records is described by the parts of the app that own them. */
export const bundleSchema = v.object({
  app: v.literal('samtalerum'),
  format: v.literal(1),
  kind: v.picklist(bundleKinds),
  made: time,
  records: v.pipe(v.array(travelling), v.maxLength(maxRecords)),
  aside: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(maxBytes))), v.maxLength(maxRecords))),
})

const ours = v.object({ app: v.literal('samtalerum') })
const newer = v.object({ format: v.pipe(v.number(), v.gtValue(1)) })
const withRecords = v.object({ records: v.array(v.unknown()) })

const byKey = (one: BundleRecord, other: BundleRecord): number =>
  one.key === other.key ? 0 : one.key < other.key ? -1 : 1

/** As `JSON.stringify` writes a list, one level in. */
const listed = (name: string, entries: readonly string[]): string =>
  entries.length === 0 ? `,\n "${name}": []` : `,\n "${name}": [\n  ${entries.join(',\n  ')}\n ]`

/** {@link encodeBundle}, piece by piece. */
export function* encodingBundle(
  kind: BundleKind,
  made: string,
  records: readonly BundleRecord[],
  aside: readonly string[] = [],
): Pieces<string> {
  const head: Omit<Bundle, 'records'> = { app: 'samtalerum', format: 1, kind, made }
  const written: string[] = []
  for (const { key, envelope } of [...records].sort(byKey)) {
    written.push(JSON.stringify({ key, envelope }, null, 1).replaceAll('\n', '\n  '))
    yield
  }
  const apart = aside.map((one) => JSON.stringify(one))
  yield
  const start = JSON.stringify(head, null, 1).slice(0, -2)
  return `${start}${listed('records', written)}${apart.length > 0 ? listed('aside', apart) : ''}\n}\n`
}

/**
 * The text of a file. The same records give the same text, whatever order they come in.
 * @param made ISO time
 */
export const encodeBundle = (...what: Parameters<typeof encodingBundle>): string => atOnce(encodingBundle(...what))

// Photos are counted apart: they are plain strings, and cost nothing to read but room.
const photos = /"data:image\/jpeg;base64,[A-Za-z0-9+/=]*"/g

const isTooLarge = (text: string, bytes: number): boolean => {
  if (bytes > maxBytes) return true
  if (bytes <= maxWords) return false
  let apart = 0
  for (const { 0: photo } of text.matchAll(photos)) apart += photo.length
  return bytes - apart > maxWords
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength

const refused = (fault: BundleFault, detail?: string): BundleResult =>
  detail === undefined ? { ok: false, fault } : { ok: false, fault, detail }

// Half a file is still ours: "the file is damaged" helps more than "this is something else".
const unparsable = (start: string): BundleResult =>
  /"app"\s*:\s*"samtalerum"/.test(start) ? refused('damaged', 'text') : refused('not-json')

const twice = (records: readonly BundleRecord[]): number => {
  const seen = new Set<string>()
  return records.findIndex(({ key }) => seen.size === seen.add(key).size)
}

const damaged = ([issue]: readonly v.BaseIssue<unknown>[], within = ''): BundleResult => {
  const path = [within, issue && v.getDotPath(issue)].filter(Boolean).join('.')
  return refused('damaged', `${path}: expected ${issue?.expected ?? issue?.message}`)
}

/** What a file says of itself and, one by one, its records. */
function* readingTree(tree: unknown, newest: number): Pieces<BundleResult> {
  const newerRecord = v.object({ envelope: v.object({ format: v.pipe(v.number(), v.gtValue(newest)) }) })
  if (!v.is(ours, tree)) return refused('foreign')
  if (v.is(newer, tree)) return refused('too-new', 'format')
  if (v.is(withRecords, tree)) {
    if (tree.records.length > maxRecords) return refused('too-large', 'records')
    const at = tree.records.findIndex((record) => v.is(newerRecord, record))
    if (at >= 0) return refused('too-new', `records.${at}.envelope.format`)
  }
  yield
  const listed = v.is(withRecords, tree) ? tree.records : []
  const head = v.safeParse(bundleSchema, v.is(withRecords, tree) ? { ...tree, records: [] } : tree, {
    abortEarly: true,
  })
  if (!head.success) return damaged(head.issues)
  const records: BundleRecord[] = []
  for (const [at, one] of listed.entries()) {
    const read = v.safeParse(travelling, one, { abortEarly: true })
    if (!read.success) return damaged(read.issues, `records.${at}`)
    records.push(read.output)
    yield
  }
  const repeated = twice(records)
  return repeated < 0
    ? { ok: true, bundle: { ...head.output, records } }
    : refused('damaged', `records.${repeated}.key: expected once`)
}

/** {@link cleanTree} of a file, record by record. */
function* cleaned(parsed: unknown): Pieces<unknown> {
  if (!v.is(withRecords, parsed)) return cleanTree(parsed)
  const records: unknown[] = []
  for (const record of parsed.records) {
    records.push(cleanTree(record))
    yield
  }
  return { ...(cleanTree({ ...parsed, records: [] }) as object), records }
}

function* readText(text: string, bytes: number, newest: number): Pieces<BundleResult> {
  yield
  if (isTooLarge(text, bytes)) return refused('too-large')
  const json = text.replace(/^\ufeff/, '')
  if (json.trim() === '') return refused('empty')
  if (yield* seekingDepth(json, maxDepth)) return refused('too-deep')
  yield
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return unparsable(json.slice(0, 400))
  }
  yield
  const tree = yield* cleaned(parsed)
  yield
  return yield* readingTree(tree, newest)
}

/** UTF-8, or UTF-16 as an editor may have saved it: a mark at the start says so, or every other byte of `{"app"` is 0. */
const writingOf = ([one, two]: Uint8Array): string => {
  if ((one === 0xff && two === 0xfe) || (one === 0x7b && two === 0)) return 'utf-16le'
  return (one === 0xfe && two === 0xff) || (one === 0 && two === 0x7b) ? 'utf-16be' : 'utf-8'
}

/** {@link readBundle}, piece by piece. */
export function* readingBundle(file: Uint8Array | string, newest = 1): Pieces<BundleResult> {
  if (typeof file === 'string')
    return file.length > maxBytes ? refused('too-large') : yield* readText(file, bytesOf(file), newest)
  if (file.byteLength > maxBytes) return refused('too-large')
  let text: string
  try {
    // A flipped byte must not pass as a stray character in somebody's words.
    text = new TextDecoder(writingOf(file), { fatal: true }).decode(file)
  } catch {
    return unparsable(new TextDecoder().decode(file.subarray(0, 400)))
  }
  yield
  return yield* readText(text, file.byteLength, newest)
}

/**
 * Reads a file that anybody may have made. Nothing is thrown and nothing is kept but the fields that are known; what a
 * record's `data` holds is cleaned of names that reach prototypes and of misleading marks, and is still to be validated.
 * @param newest the newest format of a record that is understood
 */
export const readBundle = (file: Uint8Array | string, newest = 1): BundleResult => atOnce(readingBundle(file, newest))
