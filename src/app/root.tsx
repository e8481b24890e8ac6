import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import { Link, Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useText } from '../i18n/language'
import { place } from '../lib/place'
import { Announcer } from '../ui/announcer'
import { Button } from '../ui/button'
import { focusPage, followFocus } from '../ui/focus'
import { pageCame, Toasts } from '../ui/toast'
import { BarNews } from './frame/bar-news'
import { useKeeping } from './frame/keeping'
import { useLocked } from './frame/lock'
import { eventAt } from './frame/page-at'
import { usePageTitle } from './frame/page-title'
import { paths } from './frame/paths'

const stage = () => import('./stage/event-stage')
const EventStage = lazy(() => stage().then(({ EventStage: each }) => ({ default: each })))
const Held = lazy(() => stage().then(({ Held: each }) => ({ default: each })))

const isStage = (path: string): boolean => path.startsWith(paths.stage(''))

/** What every page stands in: news of the app itself, and the focus set right after each change of page. */
export const Root = () => {
  const text = useText()
  const { update, moved } = useKeeping()
  const { pathname } = useLocation()
  const event = eventAt(pathname)
  const first = useRef(true)
  useEffect(followFocus, [])
  usePageTitle()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what makes a new page
  useLayoutEffect(() => {
    if (first.current) first.current = false
    else focusPage()
  }, [pathname])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what makes a new page
  useEffect(pageCame, [pathname])
  const locked = useLocked()
  // The projector shows nothing that is not for all to see.
  if (locked && locked !== pathname && !isStage(pathname)) return <Navigate to={locked} replace />
  return (
    <>
      {update && pathname === paths.home && (
        <div className="notice" role="status">
          <p>{text('update.ready')}</p>
          <Button small onClick={update}>
            {text('update.take')}
          </Button>
        </div>
      )}
      <BarNews
        value={
          event && (
            <Suspense>
              <Held event={event} />
            </Suspense>
          )
        }
      >
        {moved && pathname === paths.home && (
          <div className="notice" role="status">
            <p>{text('update.moved')}</p>
            <Link to={paths.data()}>{text('nav.data')}</Link>
          </div>
        )}
        <Outlet />
      </BarNews>
      {event && (
        <Suspense>
          <EventStage event={event} />
        </Suspense>
      )}
      <Toasts />
      <Announcer />
      <ScrollRestoration storageKey={`${place}:scroll`} />
    </>
  )
}
