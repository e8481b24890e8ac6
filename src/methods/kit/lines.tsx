import { leading as usual } from './lay-text'

interface Props {
  readonly lines: readonly string[]
  readonly x: number
  /** The line that the first of them stands on. */
  readonly y: number
  readonly size: number
  readonly ink: string
  readonly weight?: number
  /** From line to line, as a part of the size. */
  readonly leading?: number
  readonly crossedOut?: boolean
}

/** Lines of text in a picture, with presentation attributes only: it needs no style sheet. */
export const Lines = ({ lines, x, y, size, ink, weight = 440, leading = usual, crossedOut = false }: Props) => (
  <text
    x={x}
    y={y}
    fontSize={size}
    fontWeight={weight}
    fill={ink}
    {...(crossedOut ? { textDecoration: 'line-through' } : {})}
  >
    {lines.map((line, at) => (
      <tspan key={at} x={x} dy={at === 0 ? 0 : size * leading}>
        {/* Copied out of a document, the words of two lines are two words. */}
        {at + 1 < lines.length ? `${line} ` : line}
      </tspan>
    ))}
  </text>
)
