import type { Of, StageProps } from '../kit/stage'
import type { Moved, Span } from './spans'
import type { View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

/** What the ends of a scale mean. */
const Ends = ({ scale, t }: { readonly scale: Moved['scale']; readonly t: Scene<'scale'>['context']['t'] }) => (
  <p className="dilemma-ends">
    <span>0: {t(`scale.${scale}.low`)}</span>
    <span>10: {t(`scale.${scale}.high`)}</span>
  </p>
)

/** Each answers alone. */
export const Scale = ({ view, context: { t } }: Scene<'scale'>) => (
  <div className="on-stage dilemma-ask">
    <h1>{t(`scale.${view.scale}.text`)}</h1>
    <div className="dilemma-scale" aria-hidden="true">
      {Array.from({ length: 11 }, (_, number) => (
        <span key={number}>{number}</span>
      ))}
    </div>
    <Ends scale={view.scale} t={t} />
    <p>{t(view.again ? 'scale.lead.again' : 'scale.lead')}</p>
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

interface RowProps {
  readonly span: Span | null
  readonly name: string
  readonly hollow: boolean
  readonly t: Scene<'spans'>['context']['t']
}

const Row = ({ span, name, hollow, t }: RowProps) => (
  <div className="dilemma-span">
    <span>{name}</span>
    {span ? <Bar span={span} hollow={hollow} /> : <span>{t('span.few')}</span>}
    <span>{span && t('stage.span', { from: span.from, to: span.to })}</span>
  </div>
)

const MovedScale = ({ moved, t }: { moved: Moved; t: RowProps['t'] }) => (
  <section>
    <h2>{t(`scale.${moved.scale}.text`)}</h2>
    {moved.before !== undefined && <Row span={moved.before} name={t('stage.first')} hollow t={t} />}
    <Row span={moved.now} name={t('stage.second')} hollow={false} t={t} />
    <Ends scale={moved.scale} t={t} />
  </section>
)

/** How far the numbers reach, in both workshops; and the scale that is shown next. */
export const Spans = ({ view, context: { t } }: Scene<'spans'>) => (
  <div className="on-stage dilemma-spans">
    {view.spans.map((moved) => (
      <MovedScale key={moved.scale} moved={moved} t={t} />
    ))}
    {view.waits && (
      <section>
        <h2>{t(`scale.${view.waits}.text`)}</h2>
        <p>{t('stage.spans.wait')}</p>
      </section>
    )}
    {view.spans.length > 0 && <p className="dilemma-more">{t('stage.spans.read')}</p>}
  </div>
)
