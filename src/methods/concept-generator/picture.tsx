import { wrapText } from '../../lib/wrap-text'
import type { Context, Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { Lines } from '../kit/lines'
import { type Of, pictureOf } from '../kit/stage'
import type { PathView, View } from './audience'
import { DialStrip } from './dial-strip'
import { wayThrough } from './model'
import { dialHeight, gap, headHeight, type Measures, measuresFor, type Stop, stopsOf, tip, type } from './path-layout'

/** What stands in a panel: doors first on the way in and last on the way out. */
const textsIn = (view: PathView, lane: (typeof wayThrough)[number], t: Context['t']) => {
  const ideas = view[lane].map((text) => ({ text, door: false }))
  if (lane === 'in' && view.first) return [{ text: t('picture.first', { text: view.first }), door: true }, ...ideas]
  if (lane === 'out' && view.last) return [...ideas, { text: t('picture.last', { text: view.last }), door: true }]
  return ideas
}

interface PanelProps {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly panel: number
  readonly title: string
  readonly stops: readonly Stop[]
  readonly empty: string
  readonly palette: Palette
}

/** A part of the way: an arrow that leads into the next. */
const Panel = ({ x, y, height, panel, title, stops, empty, palette }: PanelProps) => (
  <g>
    <path
      d={`M${x} ${y}h${panel - tip}l${tip} ${height / 2}l${-tip} ${height / 2}h${tip - panel}l${tip} ${-height / 2}z`}
      fill={palette.soft}
      stroke={palette.strong}
      strokeWidth="5"
      strokeLinejoin="round"
    />
    <rect x={x + 18} y={y + 18} width={panel - tip - 36} height="56" rx="8" fill={palette.strong} />
    <Lines lines={[title]} x={x + 36} y={y + 58} size={type.text} ink={palette.contrast} weight={680} />
    {stops.length === 0 && <Lines lines={[empty]} x={x + 58} y={y + 132} size={type.text} ink={palette.ink} />}
    {stops.map(({ lines, door, y: at }, index) => (
      <g key={index}>
        {door ? (
          <path
            d={`M${x + 35} ${y + at + 14}v-20a9 9 0 0 1 18 0v20z`}
            fill="none"
            stroke={palette.ink}
            strokeWidth="4"
          />
        ) : (
          <circle cx={x + 44} cy={y + at + 4} r="8" fill={palette.strong} />
        )}
        <Lines lines={lines} x={x + 66} y={y + at + 16} size={type.text} ink={palette.ink} weight={door ? 620 : 440} />
      </g>
    ))}
  </g>
)

/** The picture in words. */
const spoken = (view: PathView, { t }: Context): string =>
  [
    t('picture.label', { headline: view.headline, number: view.version }),
    view.sentence,
    ...wayThrough.map((lane) => t('picture.lane', { lane: t(`lane.${lane}`), ideas: view[lane].join(', ') || '–' })),
    ...view.dial.map(({ to, name }) => t('picture.turned', { dial: t(`dial.${to}.done`), name })),
  ]
    .filter(Boolean)
    .join(' ')

const Path = ({ view, palette, context }: PictureProps<PathView>) => {
  const { t } = context
  const drawn = (measures: Measures) => {
    const top = headHeight(view, measures)
    const lanes = wayThrough.map((lane) => ({ lane, ...stopsOf(textsIn(view, lane, t), measures) }))
    const height = Math.max(180, ...lanes.map((one) => one.height))
    return { top, lanes, height, under: top + height + 24 }
  }
  const measures = measuresFor(view, (one) => drawn(one).under + dialHeight(view, one))
  const { width, panel, letters } = measures
  const head = wrapText(view.headline, letters.head)
  const { top, lanes, height, under } = drawn(measures)
  return (
    <Drawing
      className="path-picture"
      width={width}
      height={under + dialHeight(view, measures)}
      label={spoken(view, context)}
    >
      <Lines lines={head} x={4} y={46} size={type.head} ink={palette.ink} weight={700} />
      <Lines
        lines={wrapText(view.sentence, letters.sentence)}
        x={4}
        y={head.length * type.headLeading + 34}
        size={type.text}
        ink={palette.ink}
      />
      {lanes.map(({ lane, stops }, index) => (
        <Panel
          key={lane}
          x={3 + index * (panel + gap)}
          y={top}
          height={height}
          panel={panel}
          title={t(`lane.${lane}`)}
          stops={stops}
          empty={t('picture.empty')}
          palette={palette}
        />
      ))}
      <DialStrip dial={view.dial} y={under} measures={measures} palette={palette} t={t} />
    </Drawing>
  )
}

const Photo = ({ view, context }: PictureProps<Of<View, 'photo'>>) => {
  const url = context.picture(view.picture)
  return url ? <img className="photo-picture" src={url} alt={context.t('photo.of', { name: view.name })} /> : null
}

/** The way through, with the dial under it; or, in a document, the photo of a prototype. */
export const Picture = pictureOf<View>({ path: Path, photo: Photo })
