import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useText } from '../i18n/language'
import { place } from '../lib/place'
import { Button } from '../ui/button'
import { Toasts } from '../ui/toast'
import { useKeeping } from './frame/keeping'
import { paths } from './frame/paths'

/** What every page stands in: news of the app itself, and the focus set right after each change of page. */
export const Root = () => {
  const text = useText()
  const { update } = useKeeping()
  const { pathname } = useLocation()
  const first = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what makes a new page
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const heading = document.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
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
      <ScrollRestoration storageKey={`${place}:scroll`} />
    </>
  )
}
