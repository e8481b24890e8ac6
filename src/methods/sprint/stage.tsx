import type { ReactNode } from 'react'
import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import { Picture } from './picture'
import type { Listed, View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

/** A long sentence is set smaller. */
const lengthOf = (text: string): 'very' | true | undefined =>
  text.length > 170 ? 'very' : text.length > 80 ? true : undefined

const Over = ({ label, title, children }: { label: string; title: string; children?: ReactNode }) => (
  <div className="on-stage sprint-over" data-long={lengthOf(title)}>
    {label !== '' && <p className="sprint-label">{label}</p>}
    <h1>{title}</h1>
    {children}
  </div>
)

const more = (t: Context['t']) => ({ said: (count: number) => t('stage.more', { count }) })

const Goals = ({ goals, first = 5, t }: { goals: readonly string[]; first?: number; t: Context['t'] }) =>
  goals.length === 0 ? null : (
    <section className="sprint-goals">
      <h2>{t('stage.goals')}</h2>
      <Texts of={goals} lines={2} most={{ first, ...more(t) }} />
    </section>
  )

const Frame = ({ view, context: { t } }: Scene<'frame'>) => (
  <Over label={t('sitting.fill')} title={view.title || t('untitled')}>
    {view.about.trim() !== '' && <p className="cut sprint-lead">{view.about}</p>}
    <Goals goals={view.goals} first={view.about.trim() === '' ? 5 : 3} t={t} />
  </Over>
)

const Ask = ({ view, context: { t } }: Scene<'ask'>) => (
  <Over label={t('sitting.fill')} title={t(view.pairs ? 'stage.pairs' : 'stage.alone')}>
    <p className="sprint-lead">{t(view.pairs ? 'stage.pairs.do' : 'stage.alone.do')}</p>
    <Goals goals={view.goals} t={t} />
  </Over>
)

const List = ({ of, lines = 2 }: { readonly of: readonly Listed[]; readonly lines?: number }) => (
  <ul className="sprint-list" data-long={lines > 3 || undefined} style={{ '--lines': lines } as object}>
    {of.map(({ text, beside }, at) => (
      <li key={`${at} ${text}`}>
        <span className="cut">{text}</span>
        {beside !== '' && <small className="cut">{beside}</small>}
      </li>
    ))}
  </ul>
)

/** What is on no page: it is with the facilitator. */
const Rest = ({ count, t }: { readonly count: number; readonly t: Context['t'] }) =>
  count > 0 && (
    <p className="stage-more">
      {t('stage.newest')}, {t('stage.more', { count })}
    </p>
  )

const Ideas = ({ view, context: { t } }: Scene<'ideas'>) => {
  const { fresh, count } = view
  // What is counted is said: what can be chosen, or all that lies in the catalogue.
  const said = fresh ? t('stage.free', { count }) : t('stage.ideas', { count })
  const none = fresh ? t('stage.free.none') : t('stage.ideas.none')
  return (
    <Over label={t(fresh ? 'stage.ideas.fresh' : 'sitting.fill')} title={count === 0 ? none : said}>
      <List of={view.ideas} lines={view.lines} />
      <Rest count={view.rest} t={t} />
    </Over>
  )
}

const ByGoal = ({ view, context: { t } }: Scene<'goals'>) => (
  <Over label={t('sitting.fill')} title={t('stage.tie')}>
    <ul className="sprint-counts">
      {view.goals.map(({ text, count }, at) => (
        <li key={`${at} ${text}`}>
          <strong>{count}</strong> <span className="cut">{text}</span>
        </li>
      ))}
    </ul>
  </Over>
)

/** Two lists side by side, each under its heading. */
const Two = ({ lists, t }: { lists: readonly (readonly [string, readonly string[]])[]; t: Context['t'] }) => (
  <div className="sprint-two">
    {lists.map(([title, texts]) => (
      <section key={title}>
        <h2>{title}</h2>
        {texts.length === 0 ? <p>–</p> : <Texts of={texts} lines={2} most={{ first: 6, ...more(t) }} />}
      </section>
    ))}
  </div>
)

const LookingBack = ({ view: { group, last }, context: { t } }: Scene<'looking'>) =>
  last === null ? (
    <Over label={group} title={t('stage.first')}>
      <p className="sprint-lead">{t('stage.first.do')}</p>
    </Over>
  ) : (
    <Over label={last.label} title={last.goal || t('board.no-goal')}>
      <p className="sprint-lead">{t(last.met === null ? 'met.none' : `met.${last.met}`)}</p>
      {last.met !== null && (
        <Two
          lists={[
            [t('end.made'), last.made],
            [t('end.back'), last.back],
          ]}
          t={t}
        />
      )}
    </Over>
  )

const Figures = ({ of }: { readonly of: readonly (readonly [number, string])[] }) => (
  <div className="sprint-figures">
    {of.map(([count, words]) => (
      <p key={words}>
        <strong>{count}</strong> {words}
      </p>
    ))}
  </div>
)

const Hands = ({ view, context: { t } }: Scene<'hands'>) => (
  <Over label={view.label} title={t('stage.hands')}>
    <Figures
      of={[
        [view.hands, t('unit.hands', { count: view.hands })],
        [view.evenings, t('unit.evenings', { count: view.evenings })],
      ]}
    />
    {view.span !== '' && <p className="sprint-lead">{view.span}</p>}
  </Over>
)

const Picking = ({ view, context: { t } }: Scene<'picking'>) => (
  <div className="on-stage sprint-over sprint-picking">
    <p className="sprint-label">{view.label}</p>
    <div className="sprint-two">
      <section className="sprint-picked">
        <h1>{t('stage.picked', { count: view.picked.length })}</h1>
        {view.picked.length === 0 ? (
          <p>{t('stage.picked.none')}</p>
        ) : (
          <Texts of={view.picked.map(({ text }) => text)} lines={2} most={{ latest: 6, ...more(t) }} />
        )}
      </section>
      <section>
        <h2>{t('stage.free', { count: view.count })}</h2>
        <List of={view.free} />
        <Rest count={view.rest} t={t} />
      </section>
    </div>
  </div>
)

const Aim = ({ view, context: { t } }: Scene<'aim'>) => (
  <Over label={view.label} title={view.goal || t('stage.aim')}>
    {view.goal === '' && <p className="sprint-lead">{t('stage.aim.do')}</p>}
    {view.picked.length > 0 && <Texts of={view.picked} className="wall" lines={3} most={{ first: 6, ...more(t) }} />}
  </Over>
)

const Much = ({ view, context: { t } }: Scene<'much'>) => (
  <Over label={view.label} title={t('stage.much')}>
    <Figures
      of={[
        [view.tasks, t('unit.tasks', { count: view.tasks })],
        [view.hands, t('unit.hands', { count: view.hands })],
        [view.evenings, t('unit.evenings', { count: view.evenings })],
      ]}
    />
    <ul className="sprint-counts sprint-takers">
      {view.takers.slice(0, 8).map(({ who, count }) => (
        <li key={who}>
          <strong>{count}</strong> <span className="cut">{who}</span>
        </li>
      ))}
      {view.takers.length > 8 && <li>{t('stage.more', { count: view.takers.length - 8 })}</li>}
    </ul>
  </Over>
)

const Notes = ({ view, context: { t } }: Scene<'notes'>) => (
  <Over label={view.label} title={t(`stage.${view.which}`)}>
    {view.notes.length === 0 ? (
      <p className="sprint-lead">{t(`stage.${view.which}.do`)}</p>
    ) : (
      <Texts of={view.notes} className="sprint-notes" />
    )}
  </Over>
)

const Show = ({ view, context: { t } }: Scene<'show'>) => (
  <Over label={view.label} title={view.thing || t('stage.show')}>
    <p className="sprint-lead">{t('stage.show.do')}</p>
  </Over>
)

const Met = ({ view, context: { t } }: Scene<'met'>) => (
  <Over label={view.label} title={view.goal || t('board.no-goal')}>
    <p className="sprint-met">{t(view.met === null ? 'stage.met' : `met.${view.met}`)}</p>
    <p className="sprint-lead">{t('board.done', { done: view.done, of: view.of })}</p>
  </Over>
)

const Made = ({ view, context: { t } }: Scene<'made'>) => (
  <div className="on-stage sprint-over">
    <p className="sprint-label">{view.label}</p>
    <Two
      lists={[
        [t('end.made'), view.made],
        [t('end.back'), view.back],
      ]}
      t={t}
    />
  </div>
)

const Learned = ({ view, context: { t } }: Scene<'learned'>) => (
  <Over label={view.label} title={view.result || t('stage.learned')}>
    <p className="sprint-lead">{view.learned || t('stage.learned.do')}</p>
  </Over>
)

const Next = ({ view, context: { t } }: Scene<'next'>) => (
  <Over label={view.label} title={t('stage.next')}>
    {view.result !== '' && <p className="said sprint-lead">{view.result}</p>}
    <p className="sprint-lead">{t('stage.free', { count: view.free })}</p>
  </Over>
)

const Drawn = ({ view, context }: StageProps<View>) => <Picture view={view} palette={screenPalette} context={context} />

export const Stage = stageOf<View>({
  ...{ frame: Frame, ask: Ask, ideas: Ideas, goals: ByGoal, looking: LookingBack, hands: Hands },
  ...{ picking: Picking, aim: Aim, board: Drawn, much: Much, seal: Drawn, notes: Notes, show: Show },
  ...{ met: Met, made: Made, learned: Learned, next: Next, 'made-poster': null },
})
