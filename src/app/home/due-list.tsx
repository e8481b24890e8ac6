import { dayAndYear } from '../../i18n/format'
import { useText } from '../../i18n/language'
import type { dueAt } from '../../workshop/evening/due'
import './due-list.css'

const shown = 3

/** What must begin now, the most urgent first, and how much should have happened. */
export const DueList = ({ now, missed }: ReturnType<typeof dueAt>) => {
  const text = useText()
  return (
    <>
      {now.length > 0 && <strong className="due">{text('due.title', { count: now.length })}</strong>}
      {now.length > 0 && (
        <ul className="due-list">
          {now.slice(0, shown).map(({ title, begin }) => (
            <li key={`${title} ${begin}`}>{text('due.since', { title, day: dayAndYear(begin) })}</li>
          ))}
          {now.length > shown && <li>{text('due.more', { count: now.length - shown })}</li>}
        </ul>
      )}
      {missed > 0 && <small className="due">{text('due.missed', { count: missed })}</small>}
    </>
  )
}
