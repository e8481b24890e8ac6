import type { Palette } from '../contract'
import { Lines } from '../kit/lines'
import type { Frame } from './flow-points'
import type { Kind, MarkKind } from './model'

// What boxes look like by their kind, so that it can be told apart without colour; the legend is drawn with the same.

/** What stands for a note, by its kind. */
export const markSigns: Readonly<Record<MarkKind, string>> = { reader: '?', differs: '≠', hurts: '!', wanted: '+' }

/** Slanting lines within a frame. */
const hatch = ({ x, y, width, height }: Frame, gap: number): string =>
  Array.from({ length: Math.max(0, Math.ceil((width + height) / gap) - 1) }, (_, at) => x + y + gap * (at + 1))
    .map((sum) => {
      const [left, right] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)]
      return `M${left} ${sum - left}L${right} ${sum - right}`
    })
    .join('')

const outline = (kind: Kind, { x, y, width, height }: Frame, size: number): string => {
  const [right, bottom] = [x + width, y + height]
  const cut = Math.min(0.7 * size, height / 4)
  const round = Math.min(1.1 * size, height / 3)
  if (kind === 'decide')
    return `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`
  if (kind === 'hand-over')
    return `M${x} ${y}H${right - round}Q${right} ${y} ${right} ${y + round}V${bottom - round}Q${right} ${bottom} ${right - round} ${bottom}H${x}Z`
  return `M${x} ${y}H${right}V${bottom}H${x}Z`
}

interface ShapeProps {
  readonly kind: Kind
  readonly frame: Frame
  readonly size: number
  readonly lit: boolean
  readonly palette: Palette
}

/** A wait is hatched and its edge broken, a decision has cut corners and a heavy edge, what is handed over is round to the right, a meeting has an edge within. */
export const Shape = ({ kind, frame, size, lit, palette }: ShapeProps) => {
  const { x, y, width, height } = frame
  const inner = 0.22 * size
  return (
    <>
      <path
        d={outline(kind, frame, size)}
        fill={lit ? palette.strong : palette.paper}
        stroke={palette.strong}
        strokeWidth={size * (kind === 'decide' ? 0.2 : 0.1)}
        {...(kind === 'wait' ? { strokeDasharray: `${size * 0.5} ${size * 0.35}` } : {})}
      />
      {kind === 'wait' && !lit && (
        <path d={hatch(frame, size * 0.9)} stroke={palette.soft} strokeWidth={size * 0.2} fill="none" />
      )}
      {kind === 'meet' && (
        <rect
          {...{ x: x + inner, y: y + inner, width: width - 2 * inner, height: height - 2 * inner }}
          fill="none"
          stroke={lit ? palette.contrast : palette.strong}
          strokeWidth={size * 0.1}
        />
      )}
    </>
  )
}

interface TagProps {
  /** Its left edge, and its middle. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly filled: boolean
  readonly palette: Palette
}

export const tagWidth = (text: string, size: number): number => (text.length * 0.62 + 0.7) * size

/** A few letters on the edge of a box. */
export const Tag = ({ x, y, size, text, filled, palette }: TagProps) => (
  <>
    <rect
      {...{ x, y: y - 0.62 * size, width: tagWidth(text, size), height: 1.24 * size, rx: 0.3 * size }}
      fill={filled ? palette.ink : palette.paper}
      stroke={filled ? palette.paper : palette.strong}
      strokeWidth={0.1 * size}
    />
    <Lines
      lines={[text]}
      x={x + 0.38 * size}
      y={y + 0.36 * size}
      size={size}
      ink={filled ? palette.paper : palette.ink}
      weight={720}
    />
  </>
)
