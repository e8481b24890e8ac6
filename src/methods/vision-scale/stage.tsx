import { screenPalette } from '../../ui/palette'
import { type Of, type StageProps, stageOf } from '../kit/stage'
import type { BeamView, View } from './audience'
import { Picture } from './picture'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

const Ends = ({ low, high }: { readonly low: string; readonly high: string }) => (
  <p className="beam-ends">
    <span>0: {low}</span>
    <span>10: {high}</span>
  </p>
)

/** So many characters can be read large, so many smaller; more than fits is shown page by page. */
const sizeOf = (text: string): 'short' | 'middle' | 'long' =>
  text.length <= 220 ? 'short' : text.length <= 480 ? 'middle' : 'long'

const VisionOnStage = ({ view, context }: Scene<'vision'>) => {
  const { t } = context
  const image = view.picture !== null
  return (
    <div
      className="on-stage vision-stage"
      data-image={image || undefined}
      data-size={view.pages > 1 ? 'long' : sizeOf(view.text)}
    >
      <p className="vision-which">
        <span>{t(view.draft ? 'stage.draft' : 'version.title', { number: view.number })}</span>
        {view.pages > 1 && <span>{t('stage.page', { page: view.page + 1, pages: view.pages })}</span>}
      </p>
      {image && (
        <div className="vision-frame">
          <Picture view={view} palette={screenPalette} context={context} />
        </div>
      )}
      {view.text !== '' && <p className="vision-text">{view.text}</p>}
      {view.question && <p className="vision-question">{view.question}</p>}
    </div>
  )
}

/** A long question is set smaller, so that the scale is still there. */
const longOf = (text: string): 'very' | true | undefined => (text.length > 170 ? 'very' : text.length > 90 || undefined)

const WriteOnStage = ({ view, context: { t } }: Scene<'write'>) => (
  <div className="on-stage vision-ask" data-long={longOf(view.question)}>
    <h1>{view.question}</h1>
    <div className="vision-scale" aria-hidden="true">
      {Array.from({ length: 11 }, (_, number) => (
        <span key={number}>{number}</span>
      ))}
    </div>
    <Ends low={view.low} high={view.high} />
    <p className="vision-do">{t(view.hidden ? 'stage.ready' : 'stage.write')}</p>
    {view.answered && <output>{t('stage.answered', view.answered)}</output>}
  </div>
)

const BeamOnStage = ({ view, context }: StageProps<BeamView>) => (
  <div className="beam-stage" data-long={view.ask.length > 48 || undefined}>
    <h1>{view.ask}</h1>
    <div className="beam-frame">
      <Picture view={view} palette={screenPalette} context={context} />
    </div>
    <Ends low={view.low} high={view.high} />
    {view.tables.length > 0 && (
      <ul className="beam-tables">
        {view.tables.map(({ name, from, to }) => (
          <li key={name}>{context.t('report.table-reach', { name, from, to })}</li>
        ))}
      </ul>
    )}
  </div>
)

const Few = ({ view, context: { t } }: Scene<'few'>) => (
  <div className="on-stage vision-ask" data-long={longOf(view.ask)}>
    <h1>{view.ask}</h1>
    {view.span ? (
      <p className="vision-do">{t('stage.span', { from: view.span.from, to: view.span.to })}</p>
    ) : (
      <p className="vision-do">{t('stage.few')}</p>
    )}
    <p className="vision-do">{t('stage.few.talk')}</p>
  </div>
)

export const Stage = stageOf<View>({
  vision: VisionOnStage,
  write: WriteOnStage,
  beam: BeamOnStage,
  few: Few,
  changes: null,
  nothing: null,
})
