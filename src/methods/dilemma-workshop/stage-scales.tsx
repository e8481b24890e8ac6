import type { Of, StageProps } from '../kit/stage'
import type { Moved, Span } from './spans'
import type { View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

/** Each answers alone. */
export const Scale = ({ view, context: { t } }: Scene<'scale'>) => (
  <div className="on-stage dilemma-ask">
    <h1>{t(`scale.${view.scale}.text`)}</h1>
    <div className="dilemma-scale" aria-hidden="true">
      {Array.from({ length: 11 }, (_, number) => (
        <span key={number}>{number}</span>
      ))}
    </div>
    <p className="dilemma-ends">
      <span>0: {t(`scale.${view.scale}.low`)}</span>
      <span>10: {t(`scale.${view.scale}.high`)}</span>
    </p>
    <p>{t('scale.lead')}</p>
    {view.answered && <output>{t('stage.answered', view.answered)}</output>}
  </div>
)

const Bar = ({ span, hollow }: { readonly span: Span; readonly hollow: boolean }) => (
  <svg viewBox="-4 0 108 12" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 6H100" stroke="var(--line)" strokeWidth="0.8" />
    <path d={`M${span.from * 10 - 0.6} 6H${span.to * 10 + 0.6}`} stroke="var(--strong)" strokeWidth="2" />
    <rect
      x={span.half.from * 10 - 1.4}
      y="1.5"
      width={(span.half.to - span.half.from) * 10 + 2.8}
      height="9"
      rx="1"
      fill={hollow ? 'var(--paper)' : 'var(--strong)'}
      stroke="var(--strong)"
      strokeWidth="0.9"
    />
  </svg>
)

const Row = ({
  span,
  name,
  hollow,
  t,
}: {
  span: Span | null
  name: string
  hollow: boolean
  t: Scene<'spans'>['context']['t']
}) => (
  <div className="dilemma-span">
    <span>{name}</span>
    {span ? <Bar span={span} hollow={hollow} /> : <span>{t('span.few')}</span>}
    <span>{span && t('stage.span', { from: span.from, to: span.to })}</span>
  </div>
)

const MovedScale = ({ moved, t }: { moved: Moved; t: Scene<'spans'>['context']['t'] }) => (
  <section>
    <h2>{t(`scale.${moved.scale}.text`)}</h2>
    <Row span={moved.before} name={t('stage.first')} hollow t={t} />
    <Row span={moved.now} name={t('stage.second')} hollow={false} t={t} />
  </section>
)

/** How far the numbers reach, in both workshops. */
export const Spans = ({ view, context: { t } }: Scene<'spans'>) => (
  <div className="on-stage dilemma-spans">
    {view.spans.map((moved) => (
      <MovedScale key={moved.scale} moved={moved} t={t} />
    ))}
    <p className="dilemma-more">{t(view.waits ? 'stage.spans.wait' : 'stage.spans.read')}</p>
  </div>
)
