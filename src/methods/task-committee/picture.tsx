import type { Context, Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay, leading } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { type Of, pictureOf } from '../kit/stage'
import { Ring } from './ring'
import type { PosterView, Stop, View, WayView } from './views'

const way = { width: 1700, height: 620, rows: [90, 400], columns: [190, 573, 957, 1340], r: 46, bend: 1515 } as const

/** There and back: the second row is read from the right, as one walks it. The bend lies outside the names. */
const pointOf = (at: number): { readonly x: number; readonly y: number } => {
  const [row, column] = [Math.floor(at / 4), at % 4]
  return { x: way.columns[row === 0 ? column : 3 - column] ?? 0, y: way.rows[row] ?? 0 }
}

const road = (upTo: number): string => {
  const [first, second] = way.rows
  const { bend } = way
  const [from] = way.columns
  const { x, y } = pointOf(upTo)
  return y === first ? `M${from} ${first}H${x}` : `M${from} ${first}H${bend}A155 155 0 0 1 ${bend} ${second}H${x}`
}

const Tick = ({ x, y, ink }: { readonly x: number; readonly y: number; readonly ink: string }) => (
  <path
    d={`M${x - 17} ${y + 1}l12 13 22-27`}
    fill="none"
    stroke={ink}
    strokeWidth="7"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)

const StopMark = ({ stop, at, palette }: { readonly stop: Stop; readonly at: number; readonly palette: Palette }) => {
  const { x, y } = pointOf(at)
  const name = lay(stop.name, 360, 100, [40, 34, 28])
  const top = y + way.r + 16 + name.size
  const filled = stop.done || stop.now
  return (
    <>
      {stop.now && <circle cx={x} cy={y} r={way.r + 12} fill={palette.paper} stroke={palette.strong} strokeWidth="5" />}
      <circle
        {...{ cx: x, cy: y, r: way.r }}
        fill={filled ? palette.strong : palette.paper}
        stroke={palette.strong}
        strokeWidth="5"
        {...(filled ? {} : { strokeDasharray: '10 8' })}
      />
      {stop.done ? (
        <Tick x={x} y={y} ink={palette.contrast} />
      ) : (
        <text
          x={x}
          y={y + 13}
          textAnchor="middle"
          fontSize="42"
          fontWeight="700"
          fill={stop.now ? palette.contrast : palette.strong}
        >
          {at + 1}
        </text>
      )}
      {name.lines.map((line, row) => (
        <text
          key={line}
          x={x}
          y={top + row * name.size * leading}
          textAnchor="middle"
          fontSize={name.size}
          fontWeight={stop.now ? 700 : 520}
          fill={palette.ink}
        >
          {line}
        </text>
      ))}
      {stop.day && (
        <text
          x={x}
          y={top + name.lines.length * name.size * leading}
          textAnchor="middle"
          fontSize="32"
          fill={palette.ink}
        >
          {stop.day}
        </text>
      )}
    </>
  )
}

/** The way in words, for who does not see it. */
const inWords = ({ title, stops }: WayView, { t }: Pick<Context, 't'>): string =>
  [
    t('picture.way', { title: title.trim() || t('untitled') }),
    ...stops.map(({ name, day, done, now }, at) =>
      [`${at + 1}. ${name}`, day, done ? t('picture.done') : now ? t('picture.now') : ''].filter(Boolean).join(', '),
    ),
  ]
    .map((text) => text.replace(/(?<![.!?])$/, '.'))
    .join(' ')

const Way = ({ view, palette, context }: PictureProps<WayView>) => {
  const { stops } = view
  const been = stops.filter(({ done }) => done).length
  return (
    <Drawing className="drawn" width={way.width} height={way.height} label={inWords(view, context)}>
      <path d={road(stops.length - 1)} fill="none" stroke={palette.soft} strokeWidth="26" strokeLinecap="round" />
      {been > 0 && (
        <path
          d={road(Math.min(been, stops.length) - 1)}
          fill="none"
          stroke={palette.strong}
          strokeWidth="8"
          strokeLinecap="round"
        />
      )}
      {stops.map((stop, at) => (
        <StopMark key={`${at} ${stop.name}`} stop={stop} at={at} palette={palette} />
      ))}
    </Drawing>
  )
}

const paper = { width: 1400, height: 860, left: 560 } as const

const PosterPicture = ({ view, palette, context }: PictureProps<PosterView>) => {
  const url = view.photo && context.picture(view.photo.id)
  return url ? (
    <image
      href={url}
      x="0"
      y="150"
      width={paper.left}
      height={paper.height - 170}
      preserveAspectRatio="xMidYMid meet"
    />
  ) : (
    <Ring x={paper.left / 2} y={505} palette={palette} />
  )
}

/** One picture and three questions, to be read from across a room. */
const Poster = (props: PictureProps<PosterView>) => {
  const { view, palette, context } = props
  const title = lay(view.title.trim() || context.t('untitled'), paper.width, 110, [76, 64, 52, 42, 34])
  const room = (paper.height - 170) / Math.max(1, view.questions.length)
  const width = paper.width - paper.left - 150
  const size = Math.min(...view.questions.map((text) => lay(text, width, room - 20, [60, 52, 44, 38, 32, 27]).size), 60)
  return (
    <Drawing
      className="drawn"
      width={paper.width}
      height={paper.height}
      label={[view.title, view.photo ? view.alt : '', ...view.questions].filter(Boolean).join('. ')}
    >
      <Lines lines={title.lines} x={0} y={title.size} size={title.size} ink={palette.ink} weight={760} />
      <PosterPicture {...props} />
      {view.questions.map((text, at) => {
        const { lines } = lay(text, width, room - 20, [size])
        const top = 150 + at * room
        const block = lines.length * size * leading
        return (
          <g key={`${at} ${text}`}>
            <Lines
              lines={[`${at + 1}`]}
              x={paper.left + 50}
              y={top + (room - block) / 2 + size}
              size={size * 1.2}
              ink={palette.strong}
              weight={760}
            />
            <Lines
              lines={lines}
              x={paper.left + 130}
              y={top + (room - block) / 2 + size}
              size={size}
              ink={palette.ink}
              weight={560}
            />
          </g>
        )
      })}
    </Drawing>
  )
}

const Open = ({ view, ...rest }: PictureProps<Of<View, 'open'>>) => <Way view={view.way} {...rest} />

/** The way, and the poster of a meeting; nothing where words are enough. */
export const Picture = pictureOf<View>({ way: Way, poster: Poster, open: Open })
