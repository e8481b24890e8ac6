import type { Context } from '../contract'
import { cuesOf, voteWord } from './cues'
import { type Brief, councilOf, type Own } from './model'
import './own-sheet.css'

interface Props {
  readonly brief: Brief
  readonly own: Own
  readonly context: Context
}

const Secret = ({ part, context: { t } }: { readonly part: Own['parts'][number]; readonly context: Context }) => (
  <dl className="role-own">
    {(['who', 'want', 'how', 'secret'] as const)
      .filter((key) => part[key].trim() !== '')
      .map((key) => (
        <div key={key} data-of={key}>
          <dt>{t(`own.${key}`)}</dt>
          <dd>{part[key]}</dd>
        </div>
      ))}
  </dl>
)

/** The sheet of one player: who one is, what one says and on which cue, how one votes. */
export const OwnSheet = ({ brief, own, context }: Props) => {
  const { t } = context
  const cues = cuesOf(
    brief,
    own.parts.map(({ part }) => part),
    t,
  )
  return (
    <div className="stack role-sheet">
      <p className="quiet">{t('own.made-up', { council: councilOf(brief, t) })}</p>
      {own.parts.map((part) => (
        <section key={part.part} className="stack">
          {own.parts.length > 1 && <h2>{brief.parts[part.part]?.title || t('part.untitled')}</h2>}
          {brief.parts[part.part]?.list && <p className="quiet">{brief.parts[part.part]?.list}</p>}
          <Secret part={part} context={context} />
        </section>
      ))}
      {own.votes.some((vote) => vote !== null) && (
        <section className="stack">
          <h2>{t('own.votes')}</h2>
          <ul className="bullets">
            {own.votes.map((vote, at) => (
              <li key={at}>
                {brief.votes[at]} <strong>{voteWord(vote, t)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2>{t('own.lines')}</h2>
        <ol className="stack role-cues">
          {cues.map(({ item, cue, as, text }, at) => (
            <li key={at}>
              <small>
                {item} · {cue}
              </small>
              <p>
                {as && <strong>{as}: </strong>}
                {text}
              </p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
