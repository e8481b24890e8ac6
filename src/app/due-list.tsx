import { shortDay } from '../i18n/format'
import { useText } from '../i18n/language'
import type { Waiting } from '../workshop/due'
import './due-list.css'

const shown = 3

/** What must begin now: the most urgent, and how many more. */
export const DueList = ({ due }: { readonly due: readonly Waiting[] }) => {
  const text = useText()
  if (due.length === 0) return null
  return (
    <>
      <strong className="due">{text('due.title', { count: due.length })}</strong>
      <ul className="due-list">
        {due.slice(0, shown).map(({ title, begin }) => (
          <li key={`${title} ${begin}`}>{text('due.since', { title, day: shortDay(begin) })}</li>
        ))}
        {due.length > shown && <li>{text('due.more', { count: due.length - shown })}</li>}
      </ul>
    </>
  )
}
