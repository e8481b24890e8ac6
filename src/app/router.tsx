import { createHashRouter, type RouteObject, replace } from 'react-router'
import { lifePatterns, paths, patterns } from './frame/paths'
import { Home } from './home/home'
import { type Beginning, keepPress } from './home/kept-press'
import { readOwn } from './home/own-list'
import { NotFound, Problem } from './problem'
import { Root } from './root'

/** The address of a button in the shell: home, where it is pressed as soon as there is a home. */
const pressed = (press: Beginning) => () => {
  keepPress(press)
  return replace(paths.home)
}

const preparePage = () => import('./prepare/prepare-page')
const runPage = () => import('./run/run-page')

/** A page that is come to stands after so long, in ms. */
const standing = 300

/** Where people go from a page: on its way as soon as the page stands. */
const next = (page: () => Promise<unknown>) => ({ next: page })

/** A page of an item: in a run sheet, and where it lives. */
const itemPage = (
  page: keyof typeof lifePatterns,
  rest: Omit<RouteObject, 'path' | 'index' | 'children'>,
): readonly RouteObject[] => [patterns[page], lifePatterns[page]].map((path) => ({ ...rest, path }))

// Every page but home comes with its own chunk, fetched before it is shown: no page ever stands half empty.
const routes: readonly RouteObject[] = [
  { index: true, Component: Home, loader: readOwn },
  { path: patterns.create, loader: pressed('create') },
  { path: patterns.example, loader: pressed('example') },
  { path: patterns.method, lazy: () => import('./home/method-page'), handle: next(preparePage) },
  { path: patterns.find, lazy: () => import('./home/find-page') },
  { path: patterns.sentence, lazy: () => import('./home/sentence-page') },
  { path: patterns.track, lazy: () => import('./home/track-page') },
  { path: patterns.course, lazy: () => import('./home/course-page') },
  { path: patterns.workshop, lazy: () => import('./sheet/workshop-page') },
  { path: patterns.workshopSummary, lazy: () => import('./paper/workshop-summary-page') },
  { path: patterns.workshopPrint, lazy: () => import('./paper/workshop-print-page') },
  { path: patterns.workshopWords, lazy: () => import('./paper/words-page') },
  { path: patterns.plain, lazy: () => import('./run/plain-page') },
  ...itemPage('prepare', { lazy: preparePage, handle: next(runPage) }),
  ...itemPage('run', { lazy: runPage }),
  ...itemPage('after', { lazy: () => import('./run/after-page') }),
  ...itemPage('second', { lazy: () => import('./run/second-page') }),
  { path: patterns.count, lazy: () => import('./run/count-page') },
  ...itemPage('summary', { lazy: () => import('./paper/summary-page') }),
  ...itemPage('print', { lazy: () => import('./paper/print-page') }),
  ...itemPage('group', { lazy: () => import('./table/group-page') }),
  { path: patterns.tablet, lazy: () => import('./table/tablet-page') },
  { path: patterns.stage, lazy: () => import('./stage/stage-page') },
  { path: patterns.template, lazy: () => import('./home/template-page') },
  { path: patterns.data, lazy: () => import('./home/data-page') },
  { path: patterns.settings, lazy: () => import('./home/settings-page') },
  { path: patterns.about, lazy: () => import('./home/about-page') },
  { path: '*', Component: NotFound },
]

const hasNext = (handle: unknown): handle is ReturnType<typeof next> =>
  typeof handle === 'object' && handle !== null && 'next' in handle

export const createRouter = () => {
  const router = createHashRouter([{ Component: Root, ErrorBoundary: Problem, children: [...routes] }])
  router.subscribe(({ navigation, matches }) => {
    const handle: unknown = matches.at(-1)?.route.handle
    if (navigation.state === 'idle' && hasNext(handle)) setTimeout(() => void handle.next().catch(() => null), standing)
  })
  return router
}
