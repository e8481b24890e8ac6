import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import type { Postcard, Sentence, View, Weight } from './audience'
import { Picture } from './picture'
import { useTurned } from './use-turned'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

/** More postcards than these are read better as lines than as cards. */
const asPicture = 3

/** One line a card: what was said the last time beside what is said today. */
const Rows = ({ cards, context: { t, dayName } }: { cards: readonly Postcard[]; context: Context }) => {
  const again = cards.some(({ before }) => before !== null)
  // Both directions on one page, also where both are long; the whole of them is in the summary.
  const cut = again && cards.length >= asPicture ? 'cut' : undefined
  return (
    <ul
      className="six-rows"
      data-again={again || undefined}
      style={{ '--lines': cards.length > asPicture ? 2 : 3 } as object}
    >
      {cards.map(({ theme, question, direction, before }) => (
        <li key={`${theme} ${question}`}>
          <strong>{theme || question}</strong>
          {before && (
            <p className={cut}>
              <small>{t('stage.then', { day: dayName(before.day) })}</small> {before.text}
            </p>
          )}
          <p className={cut}>
            {before && <small>{t('stage.now')}</small>} {direction ?? t('stage.unanswered')}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The postcards on the table; more than a few are a list. */
const Table = ({ view, context }: Scene<'frame' | 'grid'>) =>
  view.cards.length <= asPicture ? (
    <Picture view={view} palette={screenPalette} context={context} />
  ) : (
    <ul className="six-rows">
      {view.cards.map(({ theme, question, direction }) => (
        <li key={`${theme} ${question}`}>
          <strong>{theme}</strong>
          <p>{direction ?? question}</p>
        </li>
      ))}
    </ul>
  )

/** A longer paragraph leaves no room for postcards that could be read: then their themes stand under it. */
const longAbout = 260

const Frame = ({ view, context }: Scene<'frame'>) => {
  const { t } = context
  const long = view.about.length > longAbout
  return (
    <div className="on-stage six-frame" data-about={view.about.length > 0 || undefined}>
      <h1>{view.strategy || t('strategy.untitled')}</h1>
      {view.about && (
        <p className="six-about" data-long={long || undefined}>
          {view.about}
        </p>
      )}
      {long ? (
        <Texts className="six-themes" of={view.cards.map(({ theme, question }) => theme || question)} />
      ) : (
        <Table view={view} context={context} />
      )}
    </div>
  )
}

const CardOnStage = ({ view, context: { t } }: Scene<'card'>) => {
  const { theme, question, opens, chooses, because } = view.card
  const long = question.length > 90 || (view.task === 'read' && because.length > 160)
  return (
    <div className="on-stage six-card" data-long={long || undefined}>
      <p className="six-theme">
        {theme} <span>{t('stage.number', { number: view.number, of: view.of })}</span>
      </p>
      <h1>{question}</h1>
      {view.task === 'read' ? (
        because && (
          <p className="six-because">
            <span>{t('because.lead')}</span> {because}
          </p>
        )
      ) : (
        <ul className="six-prompts">
          {[opens, chooses].filter(Boolean).map((prompt) => (
            <li key={prompt} className="noted">
              {prompt}
            </li>
          ))}
        </ul>
      )}
      {view.task !== 'read' && <p className="six-task">{t(`stage.task.${view.task}`)}</p>}
    </div>
  )
}

const Marks = ({ sentence: { disagree, unknown }, t }: { sentence: Sentence; t: Context['t'] }) => (
  <span className="six-mark">
    {disagree && <span>≠ {t('mark.disagree.short')}</span>} {unknown && <span>? {t('mark.unknown.short')}</span>}
  </span>
)

const Sentences = ({ view, context }: Scene<'sentences'>) => {
  const { t, dayName } = context
  const { question, direction, before } = view.card
  const turned = direction !== null
  const flipped = useTurned(turned)
  const many = view.sentences.length > 3
  // When the room has its own sentence, the tables' have been read aloud, and their beginning is enough.
  const cut = many && (turned || before !== null) ? 'cut' : undefined
  return (
    <div
      className="six-sentences"
      data-many={many || undefined}
      data-long={view.long || undefined}
      data-turned={turned || undefined}
      data-again={before !== null || undefined}
      style={{ '--lines': before !== null && view.long ? 2 : 3 } as object}
    >
      <div key={String(turned)} className="noted six-turn" data-flipped={flipped || undefined}>
        <h1>{question}</h1>
        {turned && (
          <p>
            <span>{t('direction.label')}:</span> {direction}
          </p>
        )}
      </div>
      {view.sentences.length === 0 && !turned && <p className="six-empty">{t('stage.sentences.empty')}</p>}
      <ul>
        {view.sentences.map((sentence) => (
          <li key={sentence.table} className="noted">
            <small>
              {sentence.table} <Marks sentence={sentence} t={t} />
            </small>
            <p className={cut}>{sentence.text}</p>
          </li>
        ))}
      </ul>
      {view.more > 0 && <p className="six-more">{t('stage.more-sentences', { count: view.more })}</p>}
      {before && (
        <p className="six-before">
          <strong>{t('stage.then', { day: dayName(before.day) })}</strong> {before.text}
        </p>
      )}
    </div>
  )
}

const Bars = ({ weights }: { weights: readonly Weight[] }) => {
  const most = Math.max(1, ...weights.map(({ count }) => count))
  return (
    <ul className="six-bars">
      {weights.map(({ name, count }, at) => (
        <li key={at}>
          <span>{name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * count) / most} height="10" fill="var(--strong)" />
          </svg>
          <strong>{count}</strong>
        </li>
      ))}
    </ul>
  )
}

const Direction = ({ view, context }: Scene<'direction'>) => {
  const { t, dayName } = context
  const again = view.cards.some(({ before }) => before !== null)
  const day = view.cards
    .flatMap((card) => card.day ?? [])
    .sort()
    .at(-1)
  return (
    <div className="six-page">
      <h1>{t('stage.direction', { strategy: view.strategy || t('strategy.the') })}</h1>
      {again || view.cards.length > asPicture ? (
        <Rows cards={view.cards} context={context} />
      ) : (
        <Picture view={view} palette={screenPalette} context={context} />
      )}
      {!again && day && <p className="six-today">{t('stage.day', { day: dayName(day) })}</p>}
    </div>
  )
}

export const Stage = stageOf<View>({
  frame: Frame,
  grid: ({ view, context }) => (
    <div className="six-page">
      <h1>{context.t('stage.grid')}</h1>
      <Table view={view} context={context} />
    </div>
  ),
  card: CardOnStage,
  sentences: ({ view, context }) => <Sentences key={view.card.question} view={view} context={context} />,
  dots: ({ view, context: { t } }) => (
    <div className="on-stage six-ask">
      <h1>{t('dots.title')}</h1>
      <ol>
        {view.names.map((name, at) => (
          <li key={at} className="said">
            {name}
          </li>
        ))}
      </ol>
      {view.answered && <output>{t('stage.answered', view.answered)}</output>}
    </div>
  ),
  few: ({ context: { t } }) => (
    <div className="on-stage six-ask">
      <h1>{t('dots.title')}</h1>
      <p>{t('stage.few')}</p>
    </div>
  ),
  weights: ({ view, context: { t } }) => (
    <div className="on-stage six-ask">
      <h1>{t('dots.title')}</h1>
      <Bars weights={view.weights} />
      {view.tables.map(({ name, weights }) => (
        <p key={name} className="six-table">
          <bdi>{name}</bdi>: {weights.map((one) => one.count).join(' – ')}
        </p>
      ))}
    </div>
  ),
  direction: Direction,
})
