interface Chunk {
  readonly name: string
  readonly facadeModuleId?: string | null | undefined
  readonly moduleIds: readonly string[]
}

/** A chunk's file name; all that belongs to one method starts with `method_<id>`, so that its size can be watched. */
export function chunkFile({ name, facadeModuleId, moduleIds }: Chunk): string {
  const owners = new Set((facadeModuleId ? [facadeModuleId] : moduleIds).map(owner))
  const [method] = owners
  if (owners.size !== 1 || !method) return 'assets/[name]-[hash].js'
  const part = name === 'index' || name === method ? '' : `_${name}`
  return `assets/method_${method}${part}-[hash].js`
}

/** All that the first screen cannot start without, in one file beside the entry: few requests, and it packs better. */
export const firstScreen = { groups: [{ name: 'first', tags: ['$initial' as const] }] }

function owner(module: string): string | undefined {
  // What methods share belongs to none of them.
  return /\/src\/methods\/(?!kit\/)([^/]+)\//.exec(module)?.[1]
}
