import { dayAndYear } from '../../i18n/format'
import { useText } from '../../i18n/language'
import type { Day } from '../../methods/contract'
import { type dueAt, saidOf } from '../../workshop/evening/due'
import './due-list.css'

const shown = 3

/** What must begin now, the most urgent first, and how much should have happened. */
export const DueList = ({ now, missed, today }: ReturnType<typeof dueAt> & { readonly today: Day }) => {
  const text = useText()
  return (
    <>
      {now.length > 0 && <strong className="due">{text('due.title', { count: now.length })}</strong>}
      {now.length > 0 && (
        <ul className="due-list">
          {now.slice(0, shown).map((one) => {
            const { title, begin } = one
            const said = saidOf(one, today)
            return (
              <li key={`${title} ${begin}`}>
                {text(`due.${said}`, { title, day: dayAndYear(said === 'since' ? begin : one.day) })}
              </li>
            )
          })}
          {now.length > shown && <li>{text('due.more', { count: now.length - shown })}</li>}
        </ul>
      )}
      {missed > 0 && <small className="due">{text('due.missed', { count: missed })}</small>}
    </>
  )
}
