interface Chunk {
  readonly name: string
  readonly facadeModuleId?: string | null | undefined
  readonly moduleIds: readonly string[]
}

/** A chunk's file name; all that belongs to one method starts with `method-<id>`, so that its size can be watched. */
export function chunkFile({ name, facadeModuleId, moduleIds }: Chunk): string {
  const owners = new Set((facadeModuleId ? [facadeModuleId] : moduleIds).map(owner))
  const [method] = owners
  if (owners.size !== 1 || !method) return 'assets/[name]-[hash].js'
  return name === 'index' ? `assets/method-${method}-[hash].js` : `assets/method-${method}-${name}-[hash].js`
}

function owner(module: string): string | undefined {
  return /\/src\/methods\/([^/]+)\//.exec(module)?.[1]
}
