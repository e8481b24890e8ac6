import { screenPalette } from '../../ui/palette'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import type { PrinciplesView, View } from './audience'
import { Picture } from './picture'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

const Question = ({ view, context: { t } }: Scene<'question'>) => (
  <div className="on-stage bad-stage" data-long={view.question.length > 90 || undefined}>
    <p className="bad-initiative">{view.initiative}</p>
    <h1>{view.question}</h1>
    {view.silent ? (
      <p className="bad-say">{t('stage.silent')}</p>
    ) : (
      <>
        <p className="bad-say">
          {t('stage.open')} <output>{t('stage.count', { count: view.count })}</output>
        </p>
        <Texts className="wall bad-latest" of={view.latest} lines={view.question.length > 90 ? 2 : 3} />
      </>
    )}
  </div>
)

const Wall = ({ view, context: { t } }: Scene<'wall'>) => (
  <div className="on-stage bad-stage">
    <h1>{t('stage.turn')}</h1>
    <p className="bad-say">{view.bad > 0 ? t('stage.turn.left', { count: view.bad }) : t('stage.turn.done')}</p>
    <Texts className="wall" of={view.good} lines={3} />
  </div>
)

/** So few that their roots can be read from the last row too. */
const withRoots = 3
/** So many lines of the smallest text that can be read from the last row, and so many letters in one of them. */
const room = { lines: 14, letters: 72 }
/** Fewer lines stand in peace, in larger text. */
const peace = 9

type Size = 'few' | 'many' | 'full'

const linesOf = (principles: PrinciplesView['principles']): number =>
  principles.reduce((sum, { text }) => sum + Math.ceil(text.length / room.letters), 0)

const sizeOf = (principles: PrinciplesView['principles']): Size => {
  if (linesOf(principles) > peace) return 'full'
  return principles.length > withRoots || principles.some(({ text }) => text.length > 160) ? 'many' : 'few'
}

const Principles = ({ view, context: { t } }: StageProps<PrinciplesView>) => {
  const size = sizeOf(view.principles)
  // What does not fit is cut where it can be seen to be cut; the summary has all of it.
  const most = Math.floor(room.lines / Math.max(1, view.principles.length))
  return (
    <div className="on-stage principles-stage" data-size={size} style={{ '--lines': most } as object}>
      <h1>{t(view.asks ? 'stage.dots' : 'stage.principles')}</h1>
      {view.principles.length === 0 && <p className="bad-say">{t('stage.principles.empty')}</p>}
      <ol>
        {view.principles.map(({ number, text, roots, dots }) => (
          <li key={number}>
            <strong>{number}</strong>
            <div>
              <p className={size === 'full' ? 'cut' : undefined}>{text}</p>
              {size === 'few' && roots.length > 0 && (
                <Texts of={roots} most={{ first: 3, said: (count) => t('stage.more', { count }) }} />
              )}
            </div>
            {dots !== null && (
              <span className="stage-dots">
                <span aria-hidden="true">{'●'.repeat(Math.min(dots, 12))}</span> {t('picture.dots', { count: dots })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

export const Stage = stageOf<View>({
  question: Question,
  card: ({ view, context }) => (
    <div className="drawn">
      <Picture view={view} palette={screenPalette} context={context} />
    </div>
  ),
  wall: Wall,
  principles: Principles,
})
