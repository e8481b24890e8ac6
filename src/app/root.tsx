import { useEffect, useLayoutEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useText } from '../i18n/language'
import { place } from '../lib/place'
import { Announcer } from '../ui/announcer'
import { Button } from '../ui/button'
import { focusPage, followFocus } from '../ui/focus'
import { Toasts } from '../ui/toast'
import { useKeeping } from './frame/keeping'
import { paths } from './frame/paths'

/** What every page stands in: news of the app itself, and the focus set right after each change of page. */
export const Root = () => {
  const text = useText()
  const { update } = useKeeping()
  const { pathname } = useLocation()
  const first = useRef(true)
  useEffect(followFocus, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what makes a new page
  useLayoutEffect(() => {
    if (first.current) first.current = false
    else focusPage()
  }, [pathname])
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
      <Outlet />
      <Toasts />
      <Announcer />
      <ScrollRestoration storageKey={`${place}:scroll`} />
    </>
  )
}
