import type { Context } from '../contract'
import type { DialView, View } from './audience'

interface Props {
  readonly view: Extract<View, { kind: 'dial' }>
  readonly context: Context
}

/** So many features can be read with what is said of them, and so many at all. */
const readable = { said: 3, all: 8 } as const

const Said = ({ sign, said }: { readonly sign: string; readonly said: readonly string[] }) => (
  <ul>
    {said.slice(0, 2).map((text, index) => (
      <li key={`${index} ${text}`}>
        <span aria-hidden="true">{sign}</span> {text}
      </li>
    ))}
  </ul>
)

const Feature = ({ name, to, said, t, ...sides }: DialView & { said: boolean; t: Context['t'] }) => (
  <li data-to={to ?? undefined}>
    <span className="dial-name">
      <strong>{name}</strong>
      <em>{t(to === null ? 'dial.middle' : `dial.${to}.done`)}</em>
    </span>
    {said && (
      <>
        <Said sign="+" said={sides.for} />
        <Said sign="−" said={sides.against} />
      </>
    )}
  </li>
)

/** Each feature with its dial; where they are few, with what has been said for and against. */
export const DialStage = ({ view, context: { t } }: Props) => {
  const { features } = view
  const said = features.length <= readable.said
  const more = features.length - readable.all
  return (
    <div className="concept-stage">
      <h1>{t('stage.dial')}</h1>
      {features.length === 0 && <p className="concept-say">{t('stage.dial.empty')}</p>}
      <ul className="concept-dials" data-said={said || undefined}>
        {features.slice(0, readable.all).map((feature) => (
          <Feature key={feature.name} {...feature} said={said} t={t} />
        ))}
      </ul>
      {more > 0 && <p className="concept-say">{t('stage.more-features', { count: more })}</p>}
    </div>
  )
}
