import type { Context, Palette, PictureProps } from '../contract'
import type { PathView, View } from './audience'
import { DialStrip, dialHeight } from './dial-strip'
import { wayThrough } from './model'
import { wrapText } from './wrap-text'

const width = 1440
const gap = 22
const panel = (width - 2 * gap) / 3
/** How far the arrow of a panel reaches into the next. */
const tip = 34
const size = 34
const leading = 42
/** Letters on a line of a panel, and across the whole picture. */
const letters = { panel: 21, head: 46, sentence: 76 } as const

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly ink: string
  readonly weight?: number
}

const Lines = ({ lines, x, y, size: height, ink, weight = 440 }: LinesProps) => (
  <text x={x} y={y} fontSize={height} fontWeight={weight} fill={ink}>
    {lines.map((line, index) => (
      <tspan key={index} x={x} dy={index === 0 ? 0 : height * 1.22}>
        {line}
      </tspan>
    ))}
  </text>
)

interface Stop {
  readonly lines: readonly string[]
  /** The first or the last contact: it stands at the door. */
  readonly door: boolean
  readonly y: number
}

/** What stands in a panel, from the top; doors first on the way in and last on the way out. */
const stopsIn = (view: PathView, lane: (typeof wayThrough)[number], t: Context['t']) => {
  const door =
    lane === 'in' && view.first
      ? [t('picture.first', { text: view.first })]
      : lane === 'out' && view.last
        ? [t('picture.last', { text: view.last })]
        : []
  const ideas = view[lane].map((text) => ({ text, door: false }))
  const all = [
    ...(lane === 'in' ? door.map((text) => ({ text, door: true })) : []),
    ...ideas,
    ...(lane === 'out' ? door.map((text) => ({ text, door: true })) : []),
  ]
  let y = 112
  const stops = all.map(({ text, door: isDoor }): Stop => {
    const lines = wrapText(text, letters.panel)
    const stop = { lines, door: isDoor, y }
    y += lines.length * leading + 14
    return stop
  })
  return { stops, height: y }
}

interface PanelProps {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly title: string
  readonly stops: readonly Stop[]
  readonly empty: string
  readonly palette: Palette
}

/** A part of the way: an arrow that leads into the next. */
const Panel = ({ x, y, height, title, stops, empty, palette }: PanelProps) => (
  <g>
    <path
      d={`M${x} ${y}h${panel - tip}l${tip} ${height / 2}l${-tip} ${height / 2}h${tip - panel}l${tip} ${-height / 2}z`}
      fill={palette.soft}
      stroke={palette.strong}
      strokeWidth="5"
      strokeLinejoin="round"
    />
    <rect x={x + 18} y={y + 18} width={panel - tip - 36} height="56" rx="8" fill={palette.strong} />
    <Lines lines={[title]} x={x + 36} y={y + 58} size={36} ink={palette.contrast} weight={680} />
    {stops.length === 0 && <Lines lines={[empty]} x={x + 58} y={y + 128} size={size} ink={palette.ink} />}
    {stops.map(({ lines, door, y: at }, index) => (
      <g key={index}>
        {door ? (
          <path
            d={`M${x + 32} ${y + at + 14}v-20a9 9 0 0 1 18 0v20z`}
            fill="none"
            stroke={palette.ink}
            strokeWidth="4"
          />
        ) : (
          <circle cx={x + 41} cy={y + at + 4} r="8" fill={palette.strong} />
        )}
        <Lines lines={lines} x={x + 62} y={y + at + 16} size={size} ink={palette.ink} weight={door ? 620 : 440} />
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
    ...view.dial.map(({ to, name }) => t('picture.turned', { dial: t(`dial.${to}`), name })),
  ]
    .filter(Boolean)
    .join(' ')

const Path = ({ view, palette, context }: { view: PathView; palette: Palette; context: Context }) => {
  const { t } = context
  const head = wrapText(view.headline, letters.head)
  const sentence = wrapText(view.sentence, letters.sentence)
  const top = head.length * 58 + sentence.length * leading + (sentence.length > 0 ? 26 : 14)
  const lanes = wayThrough.map((lane) => ({ lane, ...stopsIn(view, lane, t) }))
  const height = Math.max(190, ...lanes.map((one) => one.height + 16))
  const under = top + height + 26
  return (
    <svg
      className="path-picture"
      viewBox={`0 0 ${width} ${under + dialHeight(view.dial)}`}
      role="img"
      aria-label={spoken(view, context)}
      fontFamily="inherit"
    >
      <Lines lines={head} x={4} y={46} size={48} ink={palette.ink} weight={700} />
      <Lines lines={sentence} x={4} y={head.length * 58 + 34} size={size} ink={palette.ink} />
      {lanes.map(({ lane, stops }, index) => (
        <Panel
          key={lane}
          x={3 + index * (panel + gap)}
          y={top}
          height={height}
          title={t(`lane.${lane}`)}
          stops={stops}
          empty={t('picture.empty')}
          palette={palette}
        />
      ))}
      <DialStrip dial={view.dial} y={under} width={width} palette={palette} t={t} />
    </svg>
  )
}

/** The way through, with the dial under it; or, in a document, the photo of a prototype. */
export const Picture = ({ view, palette, context }: PictureProps<View>) => {
  if (view.kind === 'path') return <Path view={view} palette={palette} context={context} />
  if (view.kind !== 'photo') return null
  const url = context.picture(view.picture)
  return url ? <img className="photo-picture" src={url} alt={context.t('photo.of', { name: view.name })} /> : null
}
