import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { turnTo } from '../../workshop/evening/pages'
import { stepNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'

/** Where what stands on stage is more than one page: which of them is there. */
export const RunPages = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const activity = session.activity()
  const of = session.method.pages?.(activity, session.context()) ?? 1
  // What the room goes through page by page stands in the method's own panel.
  if (of < 2 || stepNow(session)?.pages !== undefined) return null
  return (
    <fieldset className="row">
      <legend className="label">{text('run.pages')}</legend>
      {Array.from({ length: of }, (_, page) => (
        <Button
          key={page}
          small
          aria-pressed={Math.min(activity.now.page, of - 1) === page}
          onClick={() => turnTo(session, page)}
        >
          {text('run.page', { number: page + 1, of })}
        </Button>
      ))}
    </fieldset>
  )
}

/** Passes over the part that the room is at, where it can be. */
export const RunSkip = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const { skipped } = session.activity().round
  const part = session.parts().find(({ id, skippable }) => skippable && id === stepNow(session)?.part)
  if (!part || skipped.includes(part.id)) return null
  return (
    <Button small onClick={() => session.pass(part.id, true)}>
      {text('run.skip')}
    </Button>
  )
}

/** What the room has passed over, and can take after all. */
export const RunSkipped = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const { skipped } = session.activity().round
  const parts = session.parts().filter(({ id, skippable }) => skippable && skipped.includes(id))
  if (parts.length === 0) return null
  return (
    <ul className="stack">
      {parts.map(({ id, title }) => (
        <li key={id} className="row">
          <span>{text('run.skipped', { part: title })}</span>
          <Button small onClick={() => session.pass(id, false)}>
            {text('run.take-anyway')} <span className="hidden-text">{title}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
