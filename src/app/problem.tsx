import { useEffect, useState } from 'react'
import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router'
import { useText } from '../i18n/language'
import { Button } from '../ui/button'
import { late } from '../ui/deed'
import { lockedTo, unlock } from './frame/lock'
import { useTitle } from './frame/page-title'
import { paths } from './frame/paths'

interface UnreadableRecord {
  readonly name: 'Unreadable'
  readonly reason: 'newer' | 'damaged'
  readonly record: unknown
}
const isUnreadable = (error: unknown): error is UnreadableRecord =>
  error instanceof Error && error.name === 'Unreadable' && 'record' in error

const saveRaw = (record: unknown) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(record, null, 1)], { type: 'application/json' }))
  link.download = 'samtalerum-raw.json'
  link.click()
}

export const NotFound = () => {
  const text = useText()
  // What is not reached is not gone: that nothing was found says nothing where the browser keeps its doors shut.
  const [shut, setShut] = useState(false)
  useEffect(() => {
    late(import('../workshop/record/house').then(async ({ house }) => setShut(!(await house()).shelf.durable)))
  }, [])
  return (
    <main className="page page-narrow stack">
      <h1>{text(shut ? 'problem.no-storage' : 'problem.not-found')}</h1>
      <p>{text(shut ? 'problem.no-storage.text' : 'problem.not-found.text')}</p>
      {shut && (
        <div>
          <Button onClick={() => location.reload()}>{text('problem.reload')}</Button>
        </div>
      )}
      <p>
        <Link to={paths.home}>{text('nav.home')}</Link>
      </p>
    </main>
  )
}

/** When a page cannot be shown: what happened, what is safe, what to do. */
export const Problem = () => {
  const text = useText()
  const error = useRouteError()
  const { pathname } = useLocation()
  useEffect(() => {
    // What the device was locked to is gone: nobody is left before a door that leads nowhere.
    if (lockedTo() === pathname) unlock()
  }, [pathname])
  const lost = isRouteErrorResponse(error) && error.status === 404
  const unreadable = isUnreadable(error) ? error : null
  const title = text(lost ? 'problem.not-found' : unreadable ? 'problem.unreadable' : 'problem.title')
  useTitle(title)
  if (lost) return <NotFound />
  return (
    <main className="page page-narrow stack">
      <h1>{title}</h1>
      <p>{text(unreadable ? `problem.${unreadable.reason}` : 'problem.text')}</p>
      <div className="row">
        {unreadable ? (
          <Button onClick={() => saveRaw(unreadable.record)}>{text('problem.save-raw')}</Button>
        ) : (
          <Button onClick={() => location.reload()}>{text('problem.reload')}</Button>
        )}
        <Link to={paths.home}>{text('nav.home')}</Link>
        <Link to={paths.data()}>{text('nav.data')}</Link>
      </div>
    </main>
  )
}
