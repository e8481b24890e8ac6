import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { turnTo } from '../../workshop/evening/pages'
import { stepNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'

/** More keys than these would push the notes out of sight. */
const mostKeys = 6

interface PagesProps {
  readonly of: number
  readonly now: number
  turn(page: number): void
}

const PageKeys = ({ of, now, turn }: PagesProps) => {
  const text = useText()
  return Array.from({ length: of }, (_, page) => (
    <Button key={page} small aria-pressed={now === page} onClick={() => turn(page)}>
      {text('run.page', { number: page + 1, of })}
    </Button>
  ))
}

const PageChoice = ({ of, now, turn }: PagesProps) => {
  const text = useText()
  return (
    <>
      <Button small onClick={() => turn(Math.max(0, now - 1))}>
        {text('run.page.back')}
      </Button>
      <select
        className="input input-small"
        aria-label={text('run.page.choose')}
        value={now}
        onChange={(event) => turn(Number(event.target.value))}
      >
        {Array.from({ length: of }, (_, page) => (
          <option key={page} value={page}>
            {text('run.page', { number: page + 1, of })}
          </option>
        ))}
      </select>
      <Button small onClick={() => turn(Math.min(of - 1, now + 1))}>
        {text('run.page.next')}
      </Button>
    </>
  )
}

/** Where what stands on stage is more than one page: which of them is there. */
export const RunPages = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const activity = session.activity()
  const of = session.method.pages?.(activity, session.context()) ?? 1
  // What the room goes through page by page stands in the method's own panel.
  if (of < 2 || stepNow(session)?.pages !== undefined) return null
  const Pages = of > mostKeys ? PageChoice : PageKeys
  return (
    <fieldset className="row run-pages">
      <legend className="label">{text('run.pages')}</legend>
      <Pages of={of} now={Math.min(activity.now.page, of - 1)} turn={(page) => turnTo(session, page)} />
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
