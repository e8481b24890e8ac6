import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import type { Translate } from '../contract'
import type { Help } from './help'

/** What has come of asking for help; `failed`: the word list could not be fetched. */
export type Asked = 'not' | 'failed' | Help

const isHelp = (asked: Asked): asked is Help => typeof asked === 'object'

interface AnswerProps {
  readonly asked: Asked
  take(draft: string): void
  readonly t: Translate
}

/** The first drafts, to choose between; marked as what they are, and never on stage. */
export const Drafts = ({ asked, take, t }: AnswerProps): ReactNode => {
  const drafts = isHelp(asked) ? asked.drafts : []
  return (
    <div className="stack inverter-drafts">
      {drafts.length > 0 && (
        <ul className="stack">
          {drafts.map((draft) => (
            <li key={draft} className="row inverter-draft">
              <span className="tag tag-warn">{t('turn.draft.mark')}</span>
              <span className="inverter-draft-text">{draft}</span>
              <Button small onClick={() => take(draft)}>
                {t('turn.draft.use')}
                <span className="hidden-text">: {draft}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="hint" role="status">
        {asked === 'failed' && t('turn.help.failed')}
        {isHelp(asked) && t(drafts.length > 0 ? 'turn.draft.hint' : 'turn.draft.none')}
      </p>
    </div>
  )
}

const mostQuestions = 3

/** Questions about what the idea is about, when somebody has asked, and the general ones where they are few. */
export const Questions = ({ asked, t }: Pick<AnswerProps, 'asked' | 't'>): ReactNode => {
  const aimed = isHelp(asked) ? asked.questions : []
  const general = [t('turn.prompt.1'), t('turn.prompt.2'), t('turn.prompt.3')]
  return (
    <ul className="bullets small" aria-label={t('turn.questions')}>
      {[...aimed, ...general].slice(0, mostQuestions).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  )
}
