import { createHashRouter, type RouteObject } from 'react-router'
import { Home } from './home'
import { NotFound, Problem } from './problem'
import { Root } from './root'

// Every page but home comes with its own chunk, fetched before it is shown: no page ever stands half empty.
const routes: readonly RouteObject[] = [
  { index: true, Component: Home },
  { path: 'methods/:method', lazy: () => import('./method-page') },
  { path: 'w/:workshop', lazy: () => import('./workshop-page') },
  { path: 'w/:workshop/summary', lazy: () => import('./workshop-summary-page') },
  { path: 'w/:workshop/print', lazy: () => import('./workshop-print-page') },
  { path: 'w/:workshop/i/:item', lazy: () => import('./plain-page') },
  { path: 'w/:workshop/a/:activity/prepare', lazy: () => import('./prepare-page') },
  { path: 'w/:workshop/a/:activity/run', lazy: () => import('./run-page') },
  { path: 'w/:workshop/a/:activity/after', lazy: () => import('./after-page') },
  { path: 'w/:workshop/a/:activity/summary', lazy: () => import('./summary-page') },
  { path: 'w/:workshop/a/:activity/print', lazy: () => import('./print-page') },
  { path: 'w/:workshop/a/:activity/g/:group', lazy: () => import('./group-page') },
  { path: 't/:activity', lazy: () => import('./tablet-page') },
  { path: 'stage/:workshop', lazy: () => import('./stage-page') },
  { path: 'data', lazy: () => import('./data-page') },
  { path: 'settings', lazy: () => import('./settings-page') },
  { path: 'about', lazy: () => import('./about-page') },
  { path: '*', Component: NotFound },
]

export const createRouter = () => createHashRouter([{ Component: Root, ErrorBoundary: Problem, children: [...routes] }])
