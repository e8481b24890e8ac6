import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import type { Translate } from '../contract'
import { type Answer, draftsIn, isAsking, questionsIn } from './asking'
import { SubjectKeys } from './subject-keys'

/** What has come of asking for help; `failed`: the word list could not be fetched. */
export type Asked = 'not' | 'failed' | Answer

interface AnswerProps {
  readonly asked: Asked
  take(draft: string): void
  readonly t: Translate
}

const hintOf = (answer: Answer): string =>
  draftsIn(answer).length > 0 ? 'turn.draft.hint' : isAsking(answer) ? 'turn.about.hint' : 'turn.draft.none'

/** The first drafts, to choose between; marked as what they are, and never on stage. */
export const Drafts = ({ asked, take, t }: AnswerProps): ReactNode => {
  const answer = typeof asked === 'object' ? asked : null
  return (
    <div className="stack inverter-drafts">
      {answer && draftsIn(answer).length > 0 && (
        <ul className="stack">
          {draftsIn(answer).map((draft) => (
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
        {answer && t(hintOf(answer))}
      </p>
    </div>
  )
}

interface AboutProps {
  readonly answer: Answer
  say(next: Answer): void
  /** Back to the field. */
  leave(): void
  readonly t: Translate
}

/** What is it about? The likeliest subjects, or all of them. */
const AskedAbout = ({ answer, say, leave, t }: AboutProps): ReactNode => {
  const { lexicon, help, subject, open } = answer
  return (
    <SubjectKeys
      subjects={lexicon.subjects}
      offered={open ? [] : help.offered}
      said={subject}
      choose={(next) => {
        say({ ...answer, subject: next, open: false })
        leave()
      }}
      other={() => say({ ...answer, open: true })}
      leave={leave}
      t={t}
    />
  )
}

/** What was said can be said anew, and so can what seemed certain. */
const SaidAbout = ({ answer, say, t }: Omit<AboutProps, 'leave'>): ReactNode => {
  const { lexicon, subject } = answer
  return (
    <p className="inverter-subjects">
      {subject !== null && <span>{t('turn.about.is', { subject: lexicon.subjects[subject]?.name ?? '' })}</span>}
      <Button small look="plain" onClick={() => say({ ...answer, open: true })}>
        {t('turn.about.change')}
      </Button>
    </p>
  )
}

const mostQuestions = 3

/** Questions about what the idea is about, when that is known, and the general ones where they are few. */
const Questions = ({ asked, t }: Pick<AnswerProps, 'asked' | 't'>): ReactNode => {
  const aimed = typeof asked === 'object' ? questionsIn(asked) : []
  const general = [t('turn.prompt.1'), t('turn.prompt.2'), t('turn.prompt.3')]
  return (
    <ul className="bullets small" aria-label={t('turn.questions')} aria-live="polite">
      {[...aimed, ...general].slice(0, mostQuestions).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  )
}

/** Where it is not certain what the idea is about, that is asked above the questions; else the way out stands below them. */
export const Aimed = ({ asked, t, ...way }: Omit<AboutProps, 'answer'> & { readonly asked: Asked }): ReactNode => {
  const answer = typeof asked === 'object' ? asked : null
  return (
    <>
      {answer && isAsking(answer) && <AskedAbout answer={answer} t={t} {...way} />}
      <Questions asked={asked} t={t} />
      {answer && !isAsking(answer) && <SaidAbout answer={answer} say={way.say} t={t} />}
    </>
  )
}
