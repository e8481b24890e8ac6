import type { Context, Palette, PictureProps } from '../contract'
import { dotsOf, peopleADot } from '../kit/dots'
import { Drawing } from '../kit/drawing'
import { type Of, pictureOf } from '../kit/stage'
import type { BeamView, View } from './audience'
import { ChangedText } from './changed-text'
import type { Cloud } from './counts'

const width = 1440
const left = 70
const step = (width - 2 * left) / 10
const top = 66
/** The whole picture, with the numbers before these under the scale. */
const height = 520
const x = (number: number): number => left + number * step

/** So many dots stand beside each other at one number. */
const columnsAt = (cell: number): number => Math.max(1, Math.floor((step * 0.94) / cell))
const rowsOf = (cloud: Cloud, cell: number): number => Math.ceil(Math.max(1, ...cloud) / columnsAt(cell))

/** Dots pile up from the scale, beside each other where the pile would be too tall: at most 62 wide. */
const cellOf = (now: Cloud, before: Cloud | null, room: number): number => {
  let cell = 62
  while (cell > 4 && (rowsOf(now, cell) + (before ? rowsOf(before, cell) : 0)) * cell > room) cell -= 1
  return cell
}

interface PileProps {
  readonly cloud: Cloud
  readonly cell: number
  /** Where the pile begins, and which way it grows. */
  readonly base: number
  readonly way: 1 | -1
  readonly palette: Palette
}

/** Full dots for the numbers now; hollow ones, below the scale, for those before. */
const Piles = ({ cloud, cell, base, way, palette }: PileProps) =>
  cloud.flatMap((count, number) =>
    Array.from({ length: count }, (_, at) => {
      const columns = columnsAt(cell)
      const row = Math.floor(at / columns)
      const inRow = Math.min(columns, count - row * columns)
      return (
        <circle
          key={`${number} ${at}`}
          cx={x(number) + ((at % columns) - (inRow - 1) / 2) * cell}
          cy={base + way * (cell / 2 + row * cell)}
          r={(cell * 0.84) / 2}
          fill={way === -1 ? palette.strong : 'none'}
          stroke={palette.strong}
          strokeWidth={way === -1 ? 0 : Math.max(2, cell / 12)}
        />
      )
    }),
  )

/** The light falls on the whole of what the room has said, and a little beside it. */
const Light = ({ cloud, cell, base, palette }: Omit<PileProps, 'way'>) => {
  const from = cloud.findIndex((count) => count > 0)
  const to = cloud.findLastIndex((count) => count > 0)
  const middle = (x(from) + x(to)) / 2
  const lamp = Math.min(width - 90, Math.max(90, middle))
  // So wide that the outermost dots stand in it too.
  const aside = cell + ((x(to) - x(from)) / 2) * (cell / (base - 26))
  return (
    <>
      <path
        d={`M${lamp - 12} 26 L${Math.max(4, x(from) - aside)} ${base} H${Math.min(width - 4, x(to) + aside)} L${lamp + 12} 26 Z`}
        fill={palette.soft}
      />
      <path d={`M${lamp - 30} 24 h60 l-14 -20 h-32 Z`} fill={palette.ink} />
    </>
  )
}

const Scale = ({ base, palette }: { base: number; palette: Palette }) => (
  <>
    <path d={`M${left - 30} ${base}H${width - left + 30}`} stroke={palette.ink} strokeWidth="6" strokeLinecap="round" />
    {Array.from({ length: 11 }, (_, number) => (
      <text
        key={number}
        x={x(number)}
        y={base + 46}
        fontSize="38"
        fontWeight="640"
        textAnchor="middle"
        fill={palette.ink}
      >
        {number}
      </text>
    ))}
  </>
)

/** The numbers in words: "2 ved 5, 4 ved 7". */
const inWords = (cloud: Cloud, { t }: Context): string =>
  cloud.flatMap((count, number) => (count > 0 ? [t('picture.at', { people: count, number })] : [])).join(', ')

const Beam = ({ view, palette, context }: PictureProps<BeamView>) => {
  const { t } = context
  const under = view.before ? 56 + 44 : 56
  const each = peopleADot([...view.cloud, ...(view.before ?? [])])
  const drawn = (cloud: Cloud): Cloud => cloud.map((people) => dotsOf(people, each))
  const now = drawn(view.cloud)
  const before = view.before && drawn(view.before)
  const cell = cellOf(now, before, height - top - under)
  const earlierHeight = before ? cell * rowsOf(before, cell) : 0
  const base = height - under - earlierHeight
  const label = t('picture.label', { numbers: inWords(view.cloud, context) })
  const earlier = view.before ? ` ${t('picture.before', { numbers: inWords(view.before, context) })}` : ''
  return (
    <Drawing className="beam-picture" width={width} height={height} label={`${label}${earlier}`}>
      <Light cloud={now} cell={cell} base={base} palette={palette} />
      <Piles cloud={now} cell={cell} base={base - 6} way={-1} palette={palette} />
      <Scale base={base} palette={palette} />
      {before && (
        <>
          <Piles cloud={before} cell={cell} base={base + 56} way={1} palette={palette} />
          <text x={width / 2} y={height - 12} fontSize="36" textAnchor="middle" fill={palette.ink}>
            {t('picture.earlier')}
          </text>
        </>
      )}
      {each > 1 && (
        <text x={width - 12} y={30} fontSize="30" textAnchor="end" fill={palette.ink}>
          {t('picture.each', { count: each })}
        </text>
      )}
    </Drawing>
  )
}

/** The image of a version, for a document. */
const Image = ({ view, context }: PictureProps<Of<View, 'vision'>>) => {
  const url = view.picture === null ? null : context.picture(view.picture)
  return url ? <img className="vision-image" src={url} alt={context.t('picture.image')} /> : null
}

/** The beam of light over the scale, with the room's numbers in it; on paper also an image, or what changed. */
export const Picture = pictureOf<View>({
  beam: Beam,
  changes: ({ view, ...look }) => <ChangedText before={view.before} after={view.after} {...look} />,
  vision: Image,
})
