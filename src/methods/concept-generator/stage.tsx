import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import type { View } from './audience'
import { DialStage } from './dial-stage'
import { type Field, fields, wayThrough } from './model'
import { forStage } from './on-stage'
import { Picture } from './picture'
import { Prototypes } from './prototypes-stage'
import './stage.css'

interface Props<Of = View> {
  readonly view: Of
  readonly context: Context
}
type Of<Kind extends View['kind']> = Extract<View, { kind: Kind }>

const Collect = ({ view, context: { t } }: Props<Of<'collect'>>) => (
  <div
    className="concept-stage"
    data-long={view.challenge.length > 300 ? 'very' : view.challenge.length > 140 || undefined}
  >
    <p className="concept-title">{view.title}</p>
    <h1>{view.challenge}</h1>
    <p className="concept-say">
      {view.whom && <span className="concept-whom">{t('stage.whom', { whom: view.whom })}</span>}{' '}
      <output>{t('stage.count', { count: view.count })}</output>
    </p>
    <ul className="concept-latest">
      {view.latest.map((text, index) => (
        <li key={`${index} ${text}`}>{text}</li>
      ))}
    </ul>
  </div>
)

/** The three questions of the way through. */
const Sort = ({ view, context: { t } }: Props<Of<'sort'>>) => (
  <div className="concept-stage">
    <p className="concept-title">{view.title}</p>
    <h1>{t('stage.sort')}</h1>
    <ol className="concept-doors">
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

const Name = ({ view, context: { t } }: Props<Of<'name'>>) => (
  <div className="concept-stage">
    <p className="concept-title">{view.title}</p>
    <h1>{t('stage.name')}</h1>
    <ul className="concept-lines">
      {fields.map((field: Field) => (
        <li key={field}>
          <strong>{t(`sheet.${field}`)}</strong> {t(`sheet.${field}.hint`)}
        </li>
      ))}
    </ul>
  </div>
)

const Concepts = ({ view, context: { t } }: Props<Of<'concepts'>>) => (
  <div className="concept-stage">
    <h1>{t('stage.concepts')}</h1>
    {view.concepts.length === 0 && <p className="concept-say">{t('stage.concepts.empty')}</p>}
    <ul className="concept-side-by-side">
      {view.concepts.map(({ table, headline, sentence }) => (
        <li key={table} data-long={sentence.length > 120 || undefined} data-head={headline.length > 30 || undefined}>
          <small>{table}</small>
          <strong className="concept-cut">{headline || t('prototype.untitled')}</strong>
          <p className="concept-cut">{sentence}</p>
        </li>
      ))}
    </ul>
    {view.more > 0 && <p className="concept-say">{t('stage.more', { count: view.more })}</p>}
  </div>
)

/** So many features can be named at once. */
const nameable = 9

const Make = ({ view, context: { t } }: Props<Of<'path'>>) => (
  <div className="concept-stage">
    <p className="concept-title">{t('stage.make.of', { headline: view.headline, number: view.version })}</p>
    <h1>{t('stage.make')}</h1>
    <p className="concept-say">{t('stage.make.say')}</p>
    <ul className="concept-chips">
      {view.features.slice(0, nameable).map((name, index) => (
        <li key={index}>{name}</li>
      ))}
      {view.features.length > nameable && <li>{t('stage.more', { count: view.features.length - nameable })}</li>}
    </ul>
  </div>
)

const Path = ({ view, context }: Props<Of<'path'>>) => {
  const { t } = context
  const shown = forStage(view, (count) => t('stage.more-ideas', { count }))
  return (
    <div className="path-stage">
      {view.task !== 'pick' && <p className="concept-title">{t(`stage.${view.task}`, { number: view.version })}</p>}
      <Picture view={shown} palette={screenPalette} context={context} />
    </div>
  )
}

const Test = ({ view, context: { t } }: Props<Of<'test'>>) => (
  <div className="concept-stage">
    <h1>{t('stage.test')}</h1>
    <ul className="concept-lines">
      {(['works', 'stumbles', 'surprises'] as const).map((finding) => (
        <li key={finding}>
          <strong>{t(`test.${finding}`)}</strong> {t(`test.${finding}.hint`)}
        </li>
      ))}
    </ul>
    {view.names.length > 0 && <p className="concept-say">{view.names.slice(0, 5).join(' · ')}</p>}
  </div>
)

/** The room view, drawn from what the audience may see and from nothing else. */
export const Stage = ({ view, context }: Props) => {
  switch (view.kind) {
    case 'collect':
      return <Collect view={view} context={context} />
    case 'sort':
      return <Sort view={view} context={context} />
    case 'name':
      return <Name view={view} context={context} />
    case 'concepts':
      return <Concepts view={view} context={context} />
    case 'path':
      return view.task === 'make' ? <Make view={view} context={context} /> : <Path view={view} context={context} />
    case 'prototypes':
      return <Prototypes view={view} context={context} />
    case 'dial':
      return <DialStage view={view} context={context} />
    case 'test':
      return <Test view={view} context={context} />
    case 'photo':
      return null
  }
}
