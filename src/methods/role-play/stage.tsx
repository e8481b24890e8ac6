import type { ReactNode } from 'react'
import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import { Arms } from './arms'
import { councilOf, sourceOf } from './model'
import { ChamberPicture } from './picture'
import type { QuizView, Result, View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>
type Texting = Pick<Context, 't'>

/** On every screen of the meeting stands that it is made up. */
const MadeUp = ({ council, item, t, children }: Texting & { council: string; item?: string; children: ReactNode }) => (
  <div className="role-scene">
    <header className="role-head">
      <Arms />
      <p>
        <strong>{t('stage.made-up')}</strong> {t('stage.council', { council: councilOf({ council }, t) })}
      </p>
      {item !== undefined && <p className="role-item">{item || t('item.untitled')}</p>}
    </header>
    <div className="role-body">{children}</div>
  </div>
)

const Welcome = ({ view, context: { t } }: Scene<'welcome'>) => (
  <MadeUp council={view.council} t={t}>
    <h1>{t('stage.welcome')}</h1>
    <ol className="role-agenda" data-many={view.agenda.length > 8 || undefined}>
      {view.agenda.map((title, at) => (
        <li key={at} className="said">
          {title || t('item.untitled')}
        </li>
      ))}
    </ol>
  </MadeUp>
)

const Say = ({ council, title, text, t }: Texting & { council: string; title: string; text: string }) => (
  <MadeUp council={council} t={t}>
    <div className="role-say">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  </MadeUp>
)

const Figures = ({ result, t }: Texting & { readonly result: Result }) => (
  <section className="role-result">
    <p className="role-asked">{result.question}</p>
    <dl>
      {(['for', 'against', 'neither'] as const).map((side) => (
        <div key={side} data-side={side}>
          <dt>{t(`side.${side}`)}</dt>
          <dd>{result[side]}</dd>
        </div>
      ))}
    </dl>
    <p className="role-outcome">{t(`outcome.${result.outcome}`)}</p>
  </section>
)

const Floor = ({ view, context }: Scene<'floor'>) => {
  const { t } = context
  return (
    <MadeUp council={view.council} item={view.item} t={t}>
      <div className="role-floor">
        <div className="role-who">
          {view.result ? (
            <Figures result={view.result} t={t} />
          ) : (
            <>
              <p>{t('stage.floor')}</p>
              <h1>{view.who || t('stage.nobody')}</h1>
              {view.list && <p className="role-list">{view.list}</p>}
            </>
          )}
        </div>
        <ChamberPicture chamber={view.chamber} who={view.who} palette={screenPalette} context={context} />
      </div>
    </MadeUp>
  )
}

/** A rule stands with where it comes from, and with how it is at home where somebody has written that. */
const Halt = ({ view: { council, item, card }, context: { t } }: Scene<'halt'>) => (
  <MadeUp council={council} item={item} t={t}>
    <div className="role-card">
      <h1>{card.title}</h1>
      <p>{card.what}</p>
      <p className="role-says said">{card.says}</p>
      <p>{card.follows}</p>
      {card.ours.trim() !== '' && (
        <p className="role-ours">
          <strong>{t('card.ours')}</strong> {card.ours}
        </p>
      )}
      <p className="role-source">{sourceOf(card, t)}</p>
    </div>
  </MadeUp>
)

const Vote = ({ view, context: { t } }: Scene<'vote'>) => (
  <MadeUp council={view.council} item={view.item} t={t}>
    <div className="role-say">
      <p>{t('stage.vote')}</p>
      <h1>{view.question}</h1>
      <p>{t('stage.vote.hands')}</p>
    </div>
  </MadeUp>
)

const Asked = ({ view, t, children }: Texting & { readonly view: QuizView; readonly children: ReactNode }) => (
  <MadeUp council={view.council} item={t('stage.quiz', { number: view.number, of: view.of })} t={t}>
    <div className="role-quiz">
      <h1>{view.asks}</h1>
      {children}
    </div>
  </MadeUp>
)

const Ask = ({ view, context: { t } }: Scene<'ask'>) => (
  <Asked view={view} t={t}>
    <ol className="role-options">
      {view.options.map(({ letter, text }) => (
        <li key={letter} className="noted">
          <strong>{letter.toUpperCase()}</strong> {text}
        </li>
      ))}
    </ol>
    {view.answered && <p>{t('stage.answered', { turns: view.answered.turns, of: view.answered.of })}</p>}
  </Asked>
)

const Answer = ({ view, context: { t } }: Scene<'answer'>) => (
  <Asked view={view} t={t}>
    <ol className="role-options">
      {view.options.map(({ letter, text }) => (
        <li key={letter} className="noted" data-right={letter === view.right || undefined}>
          <strong>{letter.toUpperCase()}</strong> {text}
          {letter === view.right && <em> {t('stage.right')}</em>}
          {view.counts && <span className="role-count">{view.counts[letter]}</span>}
        </li>
      ))}
    </ol>
    {view.few && <p>{t('stage.few')}</p>}
    {view.why && <p className="role-why said">{view.why}</p>}
    {view.says && <p className="role-says">{view.says}</p>}
  </Asked>
)

const Notes = ({ view, context: { t } }: Scene<'notes'>) => (
  <div className="on-stage role-taken">
    <h1>{t(`stage.notes.${view.of}`)}</h1>
    <p className="role-do">{t(`stage.notes.${view.of}.do`)}</p>
    <Texts
      of={view.texts}
      className="role-notes"
      lines={2}
      most={{ latest: 5, said: (count) => t('stage.more', { count }) }}
    />
  </div>
)

export const Stage = stageOf<View>({
  welcome: Welcome,
  sheets: ({ view, context: { t } }) => (
    <Say council={view.council} title={t('stage.sheets')} text={t('stage.sheets.do')} t={t} />
  ),
  floor: Floor,
  halt: Halt,
  vote: Vote,
  pause: ({ view, context: { t } }) => (
    <Say council={view.council} title={t('stage.pause')} text={t('stage.pause.do')} t={t} />
  ),
  ask: Ask,
  answer: Answer,
  notes: Notes,
})
