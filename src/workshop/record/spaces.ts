import type { IdSpace } from '../../exchange/fresh-ids'

/** A kind of record: its keys begin with the name it has in `spaces`. */
export interface Space extends IdSpace {
  /** Goes along in a backup of everything. */
  readonly packed: boolean
  /** Is brought up to the house's format when it is met on the shelf. What is never changed, or holds others, is not. */
  readonly upgraded: boolean
}

const thing = (of: string, packed = true, at = 1): Space => ({ of, at, packed, upgraded: true })

/** Every kind of record that exists. A new kind is a line here, its schema, and its place in docs/architecture.md. */
export const spaces = {
  // What lives is held in an item of a workshop, or where it lives: `event` is either, and so is `item`.
  workshop: { ...thing('workshop'), also: ['event'] },
  activity: thing('activity'),
  life: { ...thing('activity'), also: ['event', 'item'] },
  work: thing('activity'),
  box: thing('activity'),
  deck: thing('deck', true, 2),
  letterhead: thing('letterhead'),
  picture: { ...thing('picture'), prefix: 'picture-', upgraded: false },
  tablet: thing('activity', false),
  settings: thing('settings', false),
  expiry: thing('expiry', false),
  /** Leads to a file of the device: it means nothing on another. */
  handle: { ...thing('handle', false), upgraded: false },
  stage: thing('workshop', false),
  bin: { ...thing('bin', false), upgraded: false },
  snapshot: { ...thing('snapshot', false), upgraded: false },
} as const satisfies Readonly<Record<string, Space>>
export type SpaceName = keyof typeof spaces

export const spaceNames = Object.keys(spaces) as readonly SpaceName[]
const isSpace = (name: string): name is SpaceName => name in spaces

/** The kind of record that lies under a key; null when this house has no such kind. */
export const spaceOf = (key: string): SpaceName | null => {
  const name = key.split('/')[0] ?? ''
  return isSpace(name) ? name : null
}

/** Whether a key is of one of these kinds. */
export const isIn = (key: string, ...names: readonly SpaceName[]): boolean => {
  const space = spaceOf(key)
  return space !== null && names.includes(space)
}

/** The id in a key of whose record it is: of a table's work, its activity's. */
export const ownerId = (key: string): string => {
  const space = spaceOf(key)
  return key.split('/')[space ? spaces[space].at : 1] ?? ''
}
