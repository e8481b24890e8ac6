import * as v from 'valibot'

/** Freezes a value and all that is in it. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

/** What is left of a value when it has been written down and read again. */
export const writtenDown = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

interface Leaf {
  /** `stories.0.title` */
  readonly path: string
  readonly value: unknown
}

/** All that is not a list or an object of its own, and every list, with its path. */
export const leavesOf = (value: unknown, path = ''): readonly Leaf[] => {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const inner = Object.entries(value).flatMap(([key, one]) => leavesOf(one, path === '' ? key : `${path}.${key}`))
  return Array.isArray(value) ? [{ path, value }, ...inner] : inner
}

/** The same value with another one at a path. */
export const withAt = (value: unknown, path: string, next: unknown): unknown => {
  const [head = '', ...rest] = path.split('.')
  if (path === '' || typeof value !== 'object' || value === null) return next
  const inner = withAt((value as Record<string, unknown>)[head], rest.join('.'), next)
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === head ? inner : one))
    : { ...value, [head]: rest.length === 0 ? next : inner }
}

/** `stories.0.title` → `stories.*.title` */
const general = (path: string): string => path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*')

// Letters only, so that no marker is mistaken for a number.
const markerFor = (index: number): string =>
  `Qx${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}z`

const idsIn = (value: unknown): readonly unknown[] =>
  leavesOf(value).flatMap((leaf) => (/(^|\.)id$/.test(leaf.path) ? [leaf.value] : []))

export interface Marked {
  readonly data: unknown
  /** General path by marker. */
  readonly markers: ReadonlyMap<string, string>
}

/** Puts a marker of its own in place of each text, so that it can be found again wherever it goes. Ids stay. */
export const marked = (schema: v.GenericSchema, data: unknown, keep: unknown = data, from = 0): Marked => {
  const ids = new Set([...idsIn(data), ...idsIn(keep)])
  const markers = new Map<string, string>()
  let now = data
  for (const { path, value } of leavesOf(data)) {
    if (typeof value !== 'string' || ids.has(value)) continue
    const marker = markerFor(from + markers.size)
    const next = withAt(now, path, marker)
    if (!v.is(schema, next)) continue
    markers.set(marker, general(path))
    now = next
  }
  return { data: now, markers }
}

/** The general paths whose markers are found in a value. */
export const foundIn = (value: unknown, { markers }: Marked): readonly string[] => {
  const text = JSON.stringify(value)
  return [...new Set([...markers].flatMap(([marker, path]) => (text.includes(marker) ? [path] : [])))].sort()
}
