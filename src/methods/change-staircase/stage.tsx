import { screenPalette } from '../../ui/palette'
import { type Of, type StageProps, stageOf } from '../kit/stage'
import type { View } from './audience'
import { ListOnStage } from './list-view'
import { Picture } from './picture'
import { PlacesOnStage } from './places'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

const Drawn = ({ view, context }: StageProps<View>) => (
  <div className="stairs-stage">
    <div className="stairs-frame">
      <Picture view={view} palette={screenPalette} context={context} />
    </div>
  </div>
)

const Ask = ({ view, context }: Scene<'ask'>) => {
  const { t } = context
  return (
    <div className="stairs-stage">
      <h1>{t('poll.title')}</h1>
      <div className="stairs-frame">
        <Picture view={view} palette={screenPalette} context={context} />
      </div>
      <p className="stairs-do">
        {t('stage.ask')} {view.answered && <output>{t('stage.answered', view.answered)}</output>}
      </p>
    </div>
  )
}

/** So many letters fit large; more are set smaller. */
const sizeOf = ({ fields }: Of<View, 'phase'>): 'large' | 'small' =>
  fields.reduce((sum, { text }) => sum + text.length, 0) > 320 ? 'small' : 'large'

const PhaseOnStage = ({ view, context: { t } }: Scene<'phase'>) => (
  <div className="on-stage stairs-phase" data-size={sizeOf(view)}>
    <h1>{view.name}</h1>
    {view.line.trim() !== '' && <p className="stairs-line">{view.line}</p>}
    {view.fields.map(({ name, text }) => (
      <section key={name}>
        <h2>{t(`field.${name}`)}</h2>
        {text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </section>
    ))}
  </div>
)

const Sentence = ({ view, context: { t } }: Scene<'sentence'>) => (
  <div className="on-stage stairs-sentence">
    <p className="stairs-body">
      {view.phase === null ? t('stage.sentence') : t('stage.sentence.at', { name: view.phase })}
    </p>
    <h1>{view.text}</h1>
  </div>
)

export const Stage = stageOf<View>({
  stairs: Drawn,
  wheel: Drawn,
  steps: ({ view, context }) =>
    view.now === null ? <Drawn view={view} context={context} /> : <PlacesOnStage view={view} context={context} />,
  ask: Ask,
  list: ListOnStage,
  phase: PhaseOnStage,
  sentence: Sentence,
})
