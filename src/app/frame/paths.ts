/** How the pages' addresses are built, for the router: one pattern for each page of {@link paths}. */
export const patterns = {
  create: 'new',
  example: 'example',
  method: 'methods/:method',
  find: 'find',
  sentence: 'find/:sentence',
  track: 'tracks/:track',
  course: 'course',
  workshop: 'w/:workshop',
  workshopSummary: 'w/:workshop/summary',
  workshopPrint: 'w/:workshop/print',
  workshopWords: 'w/:workshop/words',
  plain: 'w/:workshop/i/:item',
  prepare: 'w/:workshop/a/:activity/prepare',
  run: 'w/:workshop/a/:activity/run',
  after: 'w/:workshop/a/:activity/after',
  second: 'w/:workshop/a/:activity/second',
  summary: 'w/:workshop/a/:activity/summary',
  print: 'w/:workshop/a/:activity/print',
  group: 'w/:workshop/a/:activity/g/:group',
  tablet: 't/:activity',
  stage: 'stage/:workshop',
  count: 'count',
  template: 'template/:template',
  data: 'data',
  settings: 'settings',
  about: 'about',
} as const

/** The same pages of what lives, which stands in no run sheet. */
export const lifePatterns = {
  prepare: 'l/:workshop',
  run: 'l/:workshop/run',
  after: 'l/:workshop/after',
  second: 'l/:workshop/second',
  summary: 'l/:workshop/summary',
  print: 'l/:workshop/print',
  group: 'l/:workshop/g/:group',
} as const satisfies { readonly [P in Page]?: string }

export type Page = keyof typeof patterns
type Names<Pattern extends string> = Pattern extends `${infer First}/${infer Rest}`
  ? [...Names<First>, ...Names<Rest>]
  : Pattern extends `:${string}`
    ? [id: string]
    : []

const fill = (pattern: string, ids: readonly string[]): string => {
  let next = 0
  return `/${pattern.replace(/:\w+/g, () => encodeURIComponent(ids[next++] ?? ''))}`
}

type Paths = { readonly [P in Page]: (...ids: Names<(typeof patterns)[P]>) => string }
const livingPatterns: Readonly<Record<string, string>> = lifePatterns
const entries = Object.entries(patterns).map(([page, pattern]) => [
  page,
  (...ids: string[]) => {
    const living = ids[0] === ids[1] ? livingPatterns[page] : undefined
    return living === undefined ? fill(pattern, ids) : fill(living, ids.slice(1))
  },
])

/**
 * The one place that spells addresses: `paths.run(event, activity)` is `/w/<workshop>/a/<activity>/run`, and `/l/<id>/run` where
 * the activity lives and is its own event.
 */
export const paths: Paths & { readonly home: '/' } = { ...(Object.fromEntries(entries) as Paths), home: '/' }

/** Where a page of an item within a workshop is, when it turns out that the item lives. */
export const livingAddress = (path: string): string =>
  path.replace(/^\/w\/[^/]+\/a\/([^/]+)/, '/l/$1').replace(/\/prepare$/, '')

/** A workshop's run sheet with a dialog open: what it is called for the first time, or how it is finished. */
export const workshopWith = (id: string, dialog: 'new' | 'finish'): string => `${paths.workshop(id)}?${dialog}`

/** An address as the browser's bar has it, for a window of its own: routes stand behind `#`. */
export const inBar = (path: string): string => `#${path}`
