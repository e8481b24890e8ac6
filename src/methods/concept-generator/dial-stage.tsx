import type { Context } from '../contract'
import type { DialView, View } from './audience'

interface Props {
  readonly view: Extract<View, { kind: 'dial' }>
  readonly context: Context
}

/** So many features can be read with what is said of them, and so many at all. */
const readable = { two: 3, said: 5, all: 8 } as const

const Said = ({
  sign,
  said,
  most,
}: {
  readonly sign: string
  readonly said: readonly string[]
  readonly most: number
}) => (
  <ul>
    {said.slice(0, most).map((text, index) => (
      <li key={`${index} ${text}`}>
        <span aria-hidden="true">{sign}</span> {text}
      </li>
    ))}
  </ul>
)

const Feature = ({ name, to, most, t, ...sides }: DialView & { most: number; t: Context['t'] }) => (
  <li data-to={to ?? undefined}>
    <span className="dial-name">
      <strong>{name}</strong>
      <em>{t(to === null ? 'dial.middle' : `dial.${to}.done`)}</em>
    </span>
    {most > 0 && (
      <>
        <Said sign="+" said={sides.for} most={most} />
        <Said sign="−" said={sides.against} most={most} />
      </>
    )}
  </li>
)

/** Each feature with its dial; where they are few, with what has been said for and against. */
export const DialStage = ({ view, context: { t } }: Props) => {
  const { features } = view
  const most = features.length <= readable.two ? 2 : features.length <= readable.said ? 1 : 0
  const more = features.length - readable.all
  return (
    <div className="concept-stage">
      <h1>{t('stage.dial')}</h1>
      {features.length === 0 && <p className="concept-say">{t('stage.dial.empty')}</p>}
      <ul className="concept-dials" data-said={most > 0 || undefined}>
        {features.slice(0, readable.all).map((feature) => (
          <Feature key={feature.name} {...feature} most={most} t={t} />
        ))}
      </ul>
      {more > 0 && <p className="concept-say">{t('stage.more-features', { count: more })}</p>}
    </div>
  )
}
