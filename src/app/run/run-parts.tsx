import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { stepNow, turnTo } from '../../workshop/evening/playing'
import type { Session } from '../../workshop/evening/session'

/** Where what stands on stage is more than one page: which of them is there. */
export const RunPages = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const activity = session.activity()
  const of = session.method.pages?.(activity, session.context()) ?? 1
  if (of < 2) return null
  return (
    <fieldset className="row">
      <legend className="label">{text('run.pages')}</legend>
      {Array.from({ length: of }, (_, page) => (
        <Button
          key={page}
          small
          aria-pressed={Math.min(activity.page, of - 1) === page}
          onClick={() => turnTo(session, page)}
        >
          {text('run.page', { number: page + 1, of })}
        </Button>
      ))}
    </fieldset>
  )
}

/** What the room can pass over, and what it has passed over and can take after all. */
export const RunParts = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const { skipped } = session.activity()
  const parts = session.parts().filter(({ skippable }) => skippable)
  const here = parts.find(({ id }) => id === stepNow(session)?.part && !skipped.includes(id))
  return (
    <>
      {here && (
        <Button small onClick={() => session.pass(here.id, true)}>
          {text('run.skip')}
        </Button>
      )}
      <ul className="stack">
        {parts
          .filter(({ id }) => skipped.includes(id))
          .map(({ id, title }) => (
            <li key={id} className="row">
              <span>{text('run.skipped', { part: title })}</span>
              <Button small onClick={() => session.pass(id, false)}>
                {text('run.take-anyway')}
              </Button>
            </li>
          ))}
      </ul>
    </>
  )
}
