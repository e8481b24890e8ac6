import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import type { View } from './audience'
import { ListOnStage } from './list-view'
import { Picture } from './picture'
import { PlacesOnStage } from './places'
import './stage.css'

interface Props<V> {
  readonly view: V
  readonly context: Context
}
type Of<Kind extends View['kind']> = Extract<View, { kind: Kind }>

const Drawn = ({ view, context }: Props<View>) => (
  <div className="stairs-stage">
    <div className="stairs-frame">
      <Picture view={view} palette={screenPalette} context={context} />
    </div>
  </div>
)

const Ask = ({ view, context }: Props<Of<'ask'>>) => {
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
const sizeOf = (view: Of<'phase'>): 'large' | 'small' =>
  view.fields.reduce((sum, { text }) => sum + text.length, 0) > 320 ? 'small' : 'large'

const PhaseOnStage = ({ view, context: { t } }: Props<Of<'phase'>>) => (
  <div className="stairs-phase" data-size={sizeOf(view)}>
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

const Sentence = ({ view, context: { t } }: Props<Of<'sentence'>>) => (
  <div className="stairs-sentence">
    <p className="stairs-body">
      {view.phase === null ? t('stage.sentence') : t('stage.sentence.at', { name: view.phase })}
    </p>
    <h1>{view.text}</h1>
  </div>
)

/** The room view, drawn from what the audience may see and from nothing else. */
export const Stage = ({ view, context }: Props<View>) => {
  switch (view.kind) {
    case 'stairs':
    case 'wheel':
      return <Drawn view={view} context={context} />
    case 'steps':
      return view.now === null ? (
        <Drawn view={view} context={context} />
      ) : (
        <PlacesOnStage view={view} context={context} />
      )
    case 'ask':
      return <Ask view={view} context={context} />
    case 'list':
      return <ListOnStage view={view} context={context} />
    case 'phase':
      return <PhaseOnStage view={view} context={context} />
    case 'sentence':
      return <Sentence view={view} context={context} />
  }
}
