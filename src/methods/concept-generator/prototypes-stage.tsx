import type { Context } from '../contract'
import { Texts } from '../kit/stage'
import type { PrototypeView, View } from './audience'

interface Props {
  readonly view: Extract<View, { kind: 'prototypes' }>
  readonly context: Context
}

const Prototype = ({ table, name, kind, picture, features, context }: PrototypeView & Pick<Props, 'context'>) => {
  const { t } = context
  const url = picture === null ? null : context.picture(picture)
  const called = name || t('prototype.untitled')
  return (
    <li className="noted">
      {url && <img src={url} alt={t('photo.of', { name: called })} />}
      <strong className="cut">{called}</strong>
      <p className="cut">{[table, kind && t(`kind.${kind}`)].filter(Boolean).join(' · ')}</p>
      {features.length > 0 && (
        <Texts
          className="concept-chips"
          of={features}
          most={{ first: url ? 2 : 3, said: (count) => t('stage.more', { count }) }}
        />
      )}
    </li>
  )
}

/** The tables' prototypes side by side. */
export const Prototypes = ({ view, context }: Props) => {
  const { t } = context
  return (
    <div className="on-stage concept-stage concept-show">
      <h1>{t('stage.argue')}</h1>
      {view.prototypes.length === 0 && <p className="concept-say">{t('stage.prototypes.empty')}</p>}
      <ul className="concept-side-by-side">
        {view.prototypes.map((prototype) => (
          <Prototype key={prototype.table} {...prototype} context={context} />
        ))}
      </ul>
      {view.more > 0 && <p className="concept-say">{t('stage.more', { count: view.more })}</p>}
    </div>
  )
}
