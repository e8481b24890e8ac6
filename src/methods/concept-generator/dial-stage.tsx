import type { Context } from '../contract'
import { Texts } from '../kit/stage'
import type { DialView, View } from './audience'
import { few } from './on-stage'
import './dial-stage.css'

interface Props {
  readonly view: Extract<View, { kind: 'dial' }>
  readonly context: Context
}

/** So many features can be read with what is said of them: with two arguments a side, with one, and with none. */
const readable = { two: 2, one: 4, all: 8 } as const

const Said = ({
  sign,
  said,
  most,
  t,
}: {
  readonly sign: string
  readonly said: readonly string[]
  readonly most: number
  readonly t: Context['t']
}) => (
  <ul>
    {said.slice(0, most).map((text, index) => (
      <li key={`${index} ${text}`} className="cut">
        <span aria-hidden="true">{sign}</span> {text}
      </li>
    ))}
    {said.length > most && <li>{t('stage.more', { count: said.length - most })}</li>}
  </ul>
)

const Feature = ({ name, to, most, t, ...sides }: DialView & { most: number; t: Context['t'] }) => (
  <li className="noted" data-to={to ?? undefined}>
    <span className="dial-name">
      <strong className="cut">{name}</strong>
      <em>{t(to === null ? 'dial.middle' : `dial.${to}.done`)}</em>
    </span>
    {most > 0 && (
      <>
        <Said sign="+" said={sides.for} most={most} t={t} />
        <Said sign="−" said={sides.against} most={most} t={t} />
      </>
    )}
  </li>
)

const isTouched = (feature: DialView): boolean => feature.to !== null || feature.for.length + feature.against.length > 0

/** Each feature with its dial; where they are few, with what has been said for and against. */
export const DialStage = ({ view, context: { t } }: Props) => {
  const { features } = view
  const touched = features.filter(isTouched)
  const most = touched.length <= readable.two ? 2 : touched.length <= readable.one ? 1 : 0
  const rows = most > 0 ? touched : features.slice(0, readable.all)
  const rest = most > 0 ? features.filter((one) => !isTouched(one)) : []
  const more = features.length - rows.length - rest.length
  const chips = rows.length > 3 ? 2 : 5
  return (
    <div className="on-stage concept-stage concept-turning">
      <h1>{t('stage.dial')}</h1>
      {features.length === 0 && <p className="concept-say">{t('stage.dial.empty')}</p>}
      <ul className="concept-dials" data-said={most > 0 || undefined}>
        {rows.map((feature, index) => (
          <Feature key={index} {...feature} most={most} t={t} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Texts
          className="concept-chips"
          label={t('dial.middle')}
          of={few(
            rest.map(({ name }) => name),
            chips,
            t,
          )}
        />
      )}
      {more > 0 && <p className="concept-say">{t('stage.more-features', { count: more })}</p>}
    </div>
  )
}
