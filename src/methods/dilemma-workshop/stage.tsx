import { screenPalette } from '../../ui/palette'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import { endKinds, marks } from './model'
import { Picture } from './picture'
import { isShort, linesDown } from './result-pages'
import { Scale, Spans } from './stage-scales'
import type { View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>
type OfDilemma = 'dilemma' | 'facts' | 'questions' | 'goods'

const Frame = ({ view, context: { t } }: Scene<'frame'>) => {
  const long = view.about.length + view.frame.length + view.fixed.length > 520
  return (
    <div className="on-stage dilemma-frame" data-much={long || undefined}>
      <h1>{view.title || t('matter.untitled')}</h1>
      {view.about && <p>{view.about}</p>}
      <dl>
        {view.frame && (
          <div className="said">
            <dt>{t('stage.frame')}</dt>
            <dd>{view.frame}</dd>
          </div>
        )}
        {view.fixed && (
          <div className="said">
            <dt>{t('stage.fixed')}</dt>
            <dd>{view.fixed}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}

const Head = ({ view, context: { t } }: Scene<OfDilemma>) => (
  <p className="dilemma-which">
    <span>{view.title}</span>
    <span>{t('stage.number', { number: view.number, of: view.of })}</span>
  </p>
)

/** Little is set large. */
const isLittle = (sides: readonly string[]): boolean => sides.every(({ length }) => length < 170)

const Dilemma = ({ view, context }: Scene<'dilemma'>) => (
  <div
    className="dilemma-scene"
    data-little={isLittle([view.one + view.forOne, view.other + view.forOther]) || undefined}
  >
    <Head view={view} context={context} />
    <div className="dilemma-two">
      {[
        [view.one, view.forOne],
        [view.other, view.forOther],
      ].map(([good, reasons], at) => (
        <section key={at} className="noted">
          <h2>{good}</h2>
          <p>{reasons}</p>
        </section>
      ))}
    </div>
    <p className="dilemma-do">{context.t('stage.condition')}</p>
  </div>
)

const Facts = ({ view, context }: Scene<'facts'>) => (
  <div className="dilemma-scene">
    <Head view={view} context={context} />
    <ul className="dilemma-facts">
      {view.facts.map(({ text, source, when }, at) => (
        <li key={at} className="said">
          {text} <small>{[source, when].filter(Boolean).join(', ')}</small>
        </li>
      ))}
    </ul>
  </div>
)

const Questions = ({ view, context }: Scene<'questions'>) => (
  <div className="on-stage dilemma-ask">
    <Head view={view} context={context} />
    <h1>{context.t('stage.questions')}</h1>
    <p>{context.t('stage.questions.do')}</p>
  </div>
)

/** Who speaks for what is a matter of where one sits; after the gong it is the other way round. */
const BothGoods = ({ view, context }: Scene<'goods'>) => {
  const { t } = context
  const sides = view.swapped ? (['other', 'one'] as const) : (['one', 'other'] as const)
  const little = isLittle(sides.map((good) => [view[good], ...view.said[good]].join('')))
  return (
    <div className="dilemma-scene" data-little={little || undefined}>
      <Head view={view} context={context} />
      <div className="dilemma-two">
        {sides.map((good, at) => (
          <section key={good} className="noted">
            <p className="dilemma-seat">{t(at === 0 ? 'stage.left' : 'stage.right')}</p>
            <h2>{view[good]}</h2>
            <Texts
              of={view.said[good]}
              {...(!little && { lines: 3 })}
              most={{ latest: 3, said: (count) => t('stage.more', { count }) }}
            />
          </section>
        ))}
      </div>
      <p className="dilemma-do">{t(view.swapped ? 'stage.swapped' : 'stage.swap')}</p>
    </div>
  )
}

const Write = ({ view, context: { t } }: Scene<'write'>) => (
  <div className="on-stage dilemma-ask">
    <h1>{t('stage.write')}</h1>
    <ol className="dilemma-names">
      {view.dilemmas.map((name, at) => (
        <li key={at} className="said">
          {at + 1}. {name}
        </li>
      ))}
    </ol>
    <p>{t('stage.write.do')}</p>
  </div>
)

const Stones = ({ view }: Scene<'stones'>) => (
  <div className="dilemma-scene">
    <p className="dilemma-which">{view.title}</p>
    <ul className="dilemma-facts">
      {view.stones.map(({ number, text, note }) => (
        <li key={number} className="said">
          {number}. {text} <small>{note}</small>
        </li>
      ))}
    </ul>
  </div>
)

const Asks = ({ view, context: { t, dayName } }: Scene<'asks'>) => (
  <div className="dilemma-scene">
    <h1>{t(view.answers ? 'stage.answers' : 'stage.asks')}</h1>
    {view.asks.length === 0 && <p>{t('stage.asks.empty')}</p>}
    <ul className="dilemma-facts">
      {view.asks.map(({ text, who, by, answer }, at) => (
        <li key={at} className="said">
          {view.answers ? <strong>{text}</strong> : text}
          {view.answers && (
            <span className="cut" style={{ '--lines': 5 } as object}>
              {answer || t('ask.open')}
            </span>
          )}
          {!view.answers && <small>{[who, by && dayName(by)].filter(Boolean).join(', ')}</small>}
        </li>
      ))}
    </ul>
    {view.more > 0 && <p className="dilemma-more">{t('stage.more', { count: view.more })}</p>}
  </div>
)

/** As many names as there is room for on two lines. */
const shortly = (names: readonly string[], t: Scene<'results'>['context']['t']): string =>
  [...names.slice(0, 3), ...(names.length > 3 ? [t('stage.more', { count: names.length - 3 })] : [])].join(', ')

const Results = ({ view, context: { t } }: Scene<'results'>) => {
  const little = isShort(view.lists) && Object.values(view.more).every((more) => more === 0)
  return (
    <div className="dilemma-three" data-little={little || undefined}>
      {(['agree', ...endKinds] as const).map((kind) => (
        <section key={kind} data-kind={kind}>
          <h2>{t(`result.${kind}`)}</h2>
          {view.lists[kind].length === 0 && <p className="dilemma-more">{t('stage.none')}</p>}
          <Texts of={view.lists[kind]} lines={linesDown} />
          {view.more[kind] > 0 && <p className="dilemma-more">{t('stage.more', { count: view.more[kind] })}</p>}
        </section>
      ))}
      {view.gaps.length > 0 && <p className="dilemma-gaps">{t('run.gaps', { dilemmas: shortly(view.gaps, t) })}</p>}
    </div>
  )
}

/** What the looks of the stones mean, of those that are there. */
const Key = ({ view, context: { t } }: Scene<'ford'>) => {
  const there = marks.filter((mark) => view.currents.some(({ stones }) => stones.some((stone) => stone.mark === mark)))
  return there.length === 0 ? null : (
    <p className="dilemma-more">{there.map((mark) => t(`stage.key.${mark}`)).join(' · ')}</p>
  )
}

const Next = ({ view, context: { t, dayName } }: Scene<'next'>) => (
  <div className="on-stage dilemma-ask">
    <h1>{t('stage.next')}</h1>
    <ul className="dilemma-names">
      <li className="said">{t('stage.next.groups')}</li>
      {view.asks > 0 && <li className="said">{t('stage.next.asks', { count: view.asks })}</li>}
      <li className="said">
        {view.second === null ? t('stage.next.second') : t('stage.next.second.day', { day: dayName(view.second) })}
      </li>
    </ul>
  </div>
)

export const Stage = stageOf<View>({
  frame: Frame,
  scale: Scale,
  away: ({ view, context: { t } }) => (
    <div className="on-stage dilemma-ask">
      <h1>{t(view.away ? 'stage.away' : 'stage.away.soon')}</h1>
      <p>{t('stage.away.why')}</p>
    </div>
  ),
  dilemma: Dilemma,
  facts: Facts,
  questions: Questions,
  goods: BothGoods,
  write: Write,
  ford: ({ view, context }) => (
    <div className="dilemma-ford">
      {view.asks && view.asks !== 'mend' && <p className="dilemma-do">{context.t(`stage.ford.${view.asks}`)}</p>}
      <Picture view={view} palette={screenPalette} context={context} />
      <Key view={view} context={context} />
    </div>
  ),
  stones: Stones,
  asks: Asks,
  results: Results,
  spans: Spans,
  pause: ({ context: { t } }) => (
    <div className="on-stage dilemma-ask">
      <h1>{t('stage.pause')}</h1>
    </div>
  ),
  next: Next,
})
