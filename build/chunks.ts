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

/**
 * Who uses what, in the order in which it is come to. A module goes with the first that cannot do without it, so that each
 * page needs one file more than the pages before it.
 */
const uses: readonly (readonly [file: string, pages: RegExp])[] = [
  // With the words of all that follows, in the language that nearly everybody here reads: no page comes without them.
  ['home', /\/src\/(app\/(later\.ts|home\/(home-rest|method-page)\.tsx)|i18n\/house\.da\.json)$/],
  ['prepare', /\/src\/app\/(sheet|prepare)\/|\/src\/app\/stage\/event-stage\.tsx$/],
  ['run', /\/src\/app\/(run|table|stage)\//],
  ['paper', /\/src\/app\/paper\//],
  ['find', /\/src\/(app\/home\/((find|sentence|track|course)-page|add-to)\.tsx|i18n\/find\.da\.json)$/],
  ['desk', /\/src\/app\/home\//],
]
/** What methods share is there when one of them is opened: their pages have it. */
const shared = 'prepare'

interface Graph {
  getModuleInfo(module: string): { readonly importers: string[]; readonly dynamicImporters: string[] } | null
}

/** The modules fetched by themselves that cannot do without a module, itself among them. */
function fetchedWith(module: string, graph: Graph): ReadonlySet<string> {
  const roots = new Set<string>()
  const seen = new Set([module])
  for (const one of seen) {
    const info = graph.getModuleInfo(one)
    if (info && info.dynamicImporters.length > 0) roots.add(one)
    for (const importer of info?.importers ?? []) seen.add(importer)
  }
  return roots
}

/** The file that a module comes in; null where it is left to the bundler, as what belongs to one method is. */
export function useOf(module: string, graph: Graph): string | null {
  if (owner(module)) return null
  const roots = [...fetchedWith(module, graph)]
  const used = uses.filter(([, pages]) => roots.some((root) => pages.test(root))).map(([file]) => file)
  // What is fetched by itself, and belongs to no page, stays by itself.
  if (roots.some(owner) && !roots.includes(module)) used.push(shared)
  return uses.find(([file]) => used.includes(file))?.[0] ?? null
}

const firsts = uses.map(([file], index) => ({
  name: (module: string, graph: Graph) => (useOf(module, graph) === file ? file : null),
  // What the bundler calls it where it tells of its time.
  debugName: file,
  priority: 10 - index,
}))

/**
 * All that the first screen cannot start without, in one file beside the entry: few requests, and it packs better. All style
 * that comes later is one file; the rest goes by use.
 */
export const byUse = {
  groups: [
    { name: 'first', tags: ['$initial' as const], priority: 30 },
    { name: 'style', test: /\/src\/.*\.css$/, priority: 20 },
    ...firsts,
  ],
}

function owner(module: string): string | undefined {
  // What methods share belongs to none of them.
  return /\/src\/methods\/(?!kit\/)([^/]+)\//.exec(module)?.[1]
}
