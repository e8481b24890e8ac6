import { screenPalette } from '../../ui/palette'
import { type Of, type StageProps, stageOf, Texts } from '../kit/stage'
import type { View } from './audience'
import { DialStage } from './dial-stage'
import { type Field, fields, wayThrough } from './model'
import { few, forStage } from './on-stage'
import { Picture } from './picture'
import { Prototypes } from './prototypes-stage'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

const Collect = ({ view, context: { t } }: Scene<'collect'>) => (
  <div
    className="on-stage concept-stage"
    data-long={view.challenge.length > 300 ? 'very' : view.challenge.length > 140 || undefined}
  >
    <p className="cut concept-title">{view.title}</p>
    <h1 className="cut">{view.challenge}</h1>
    <p className="concept-say">
      {view.whom && <span className="concept-whom">{t('stage.whom', { whom: view.whom })}</span>}{' '}
      <output>{t('stage.count', { count: view.count })}</output>
    </p>
    {/* A challenge of many lines has the stage to itself. */}
    {view.challenge.length <= 300 && <Texts className="wall concept-latest" of={view.latest} lines={3} />}
  </div>
)

/** The three questions of the way through. */
const Sort = ({ view, context: { t } }: Scene<'sort'>) => (
  <div className="on-stage concept-stage">
    <p className="cut concept-title">{view.title}</p>
    <h1>{t('stage.sort')}</h1>
    <ol className="wall concept-doors">
      {wayThrough.map((lane) => (
        <li key={lane}>
          <strong>{t(`lane.${lane}`)}</strong>
          <span>{t(`lane.${lane}.hint`)}</span>
        </li>
      ))}
    </ol>
    <p className="concept-say">{t('stage.parked')}</p>
  </div>
)

const Name = ({ view, context: { t } }: Scene<'name'>) => (
  <div className="on-stage concept-stage">
    <p className="cut concept-title">{view.title}</p>
    <h1>{t('stage.name')}</h1>
    <ul className="concept-lines">
      {fields.map((field: Field) => (
        <li key={field} className="said">
          <strong>{t(`sheet.${field}`)}</strong> {t(`sheet.${field}.hint`)}
        </li>
      ))}
    </ul>
  </div>
)

const Concepts = ({ view, context: { t } }: Scene<'concepts'>) => (
  <div className="on-stage concept-stage">
    <h1>{t('stage.concepts')}</h1>
    {view.concepts.length === 0 && <p className="concept-say">{t('stage.concepts.empty')}</p>}
    <ul className="concept-side-by-side">
      {view.concepts.map(({ table, headline, sentence }) => (
        <li
          key={table}
          className="noted"
          data-long={sentence.length > 120 || undefined}
          data-head={headline.length > 30 || undefined}
        >
          <small>{table}</small>
          <strong className="cut">{headline || t('prototype.untitled')}</strong>
          <p className="cut">{sentence}</p>
        </li>
      ))}
    </ul>
    {view.more > 0 && <p className="concept-say">{t('stage.more', { count: view.more })}</p>}
  </div>
)

/** So many features can be named at once. */
const nameable = 9

const Make = ({ view, context: { t } }: Scene<'path'>) => (
  <div className="on-stage concept-stage">
    <p className="cut concept-title">{t('stage.make.of', { headline: view.headline, number: view.version })}</p>
    <h1>{t('stage.make')}</h1>
    <p className="concept-say">{t('stage.make.say')}</p>
    <Texts className="concept-chips" of={few(view.features, nameable, t)} />
  </div>
)

const Path = ({ view, context }: Scene<'path'>) => {
  const { t } = context
  const shown = forStage(view, (count) => t('stage.more-ideas', { count }))
  return (
    <div className="path-stage">
      {view.task !== 'pick' && <p className="cut concept-title">{t(`stage.${view.task}`, { number: view.version })}</p>}
      <Picture view={shown} palette={screenPalette} context={context} />
    </div>
  )
}

const Test = ({ view, context: { t } }: Scene<'test'>) => (
  <div className="on-stage concept-stage">
    <h1>{t('stage.test')}</h1>
    <ul className="concept-lines">
      {(['works', 'stumbles', 'surprises'] as const).map((finding) => (
        <li key={finding} className="said">
          <strong>{t(`test.${finding}`)}</strong> {t(`test.${finding}.hint`)}
        </li>
      ))}
    </ul>
    {view.names.length > 0 && (
      <Texts
        className="concept-chips"
        of={view.names}
        most={{ first: 5, said: (count) => t('stage.more', { count }) }}
      />
    )}
  </div>
)

export const Stage = stageOf<View>({
  collect: Collect,
  sort: Sort,
  name: Name,
  concepts: Concepts,
  path: (props) => (props.view.task === 'make' ? <Make {...props} /> : <Path {...props} />),
  prototypes: Prototypes,
  dial: DialStage,
  test: Test,
  photo: null,
})
