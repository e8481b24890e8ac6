import type { Context, Palette, PictureProps } from '../contract'
import { dotsOf, peopleADot } from '../kit/dots'
import { Drawing } from '../kit/drawing'
import type { LineView, View } from './audience'
import type { Side } from './model'

const width = 1000
const height = 560
const middle = height / 2
const left = 24
const room = width - 2 * left
const headroom = 112

/** Dots in rows away from the line: as large as the number allows, at most 70 wide. */
const dots = (count: number, side: Side) => {
  const space = middle - headroom - 20
  let cell = 70
  while (cell > 8 && Math.floor(room / cell) * Math.floor(space / cell) < count) cell -= 2
  const columns = Math.floor(room / cell)
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns)
    const inRow = row === rows - 1 ? count - row * columns : columns
    const x = width / 2 + (index - row * columns - (inRow - 1) / 2) * cell
    const away = 14 + cell / 2 + row * cell
    return { x, y: side === 'over' ? middle - away : middle + away, size: cell * 0.76 }
  })
}

const Dot = ({ x, y, size, side, palette }: { x: number; y: number; size: number; side: Side; palette: Palette }) =>
  side === 'over' ? (
    <circle cx={x} cy={y} r={size / 2} fill={palette.strong} />
  ) : (
    <rect
      x={x - size / 2 + 2}
      y={y - size / 2 + 2}
      width={size - 4}
      height={size - 4}
      rx={size / 7}
      fill={palette.paper}
      stroke={palette.strong}
      strokeWidth={Math.max(2, size / 10)}
    />
  )

interface LabelProps {
  readonly view: LineView
  readonly side: Side
  readonly y: number
  readonly ink: string
  readonly context: Context
}

const Label = ({ view, side, y, ink, context: { t } }: LabelProps) => (
  <text x={left} y={y} fontSize="46" fontWeight="680" fill={ink}>
    {t(`side.${side}`)}: {view[side]}
    <tspan x={left} dy="46" fontSize="44" fontWeight="400">
      {t(`side.${side}.meaning`)}
    </tspan>
  </text>
)

const Line = ({ view, palette, context }: { view: LineView; palette: Palette; context: Context }) => {
  const each = peopleADot([view.over, view.under])
  return (
    <Drawing
      className="line-picture"
      width={width}
      height={height}
      label={context.t('picture.label', { over: view.over, under: view.under })}
    >
      <Label view={view} side="over" y={44} ink={palette.ink} context={context} />
      <Label view={view} side="under" y={height - 60} ink={palette.ink} context={context} />
      <line
        x1={left}
        x2={width - left}
        y1={middle}
        y2={middle}
        stroke={palette.ink}
        strokeWidth="7"
        strokeLinecap="round"
      />
      {(['over', 'under'] as const).map((side) =>
        dots(dotsOf(view[side], each), side).map((dot) => (
          <Dot key={`${side} ${dot.x} ${dot.y}`} {...dot} side={side} palette={palette} />
        )),
      )}
      {each > 1 && (
        <text x={width - left} y={44} fontSize="34" textAnchor="end" fill={palette.ink}>
          {context.t('picture.each', { count: each })}
        </text>
      )}
    </Drawing>
  )
}

/** The line: what goes too far above it, what one can live with below it. Nothing where nothing has been shown. */
export const Picture = ({ view, palette, context }: PictureProps<View>) =>
  view.kind === 'line' ? <Line view={view} palette={palette} context={context} /> : null
