import type { Context, Palette } from '../contract'
import type { Turned } from './audience'
import { type Dial, dials } from './model'
import { wrapText } from './wrap-text'

const size = 32
const leading = 40
const letters = 21

const namesAt = (dial: readonly Turned[], to: Dial) =>
  dial.filter((one) => one.to === to).map(({ name }) => wrapText(name, letters))

const linesAt = (dial: readonly Turned[], to: Dial): number =>
  namesAt(dial, to).reduce((sum, lines) => sum + lines.length, 0)

/** How high the dial is under the way; nothing where nothing has been turned. */
export const dialHeight = (dial: readonly Turned[]): number =>
  dial.length === 0 ? 4 : 70 + Math.max(...dials.map((to) => linesAt(dial, to))) * leading

/** A knob whose pointer says the same as the word: to the right is up, to the left down; a cross is away. */
const Knob = ({ to, x, y, palette }: { to: Dial; x: number; y: number; palette: Palette }) => (
  <g stroke={palette.ink} strokeWidth="5" strokeLinecap="round" fill="none">
    <circle cx={x} cy={y} r="24" fill={to === 'up' ? palette.strong : palette.paper} />
    {to === 'drop' ? (
      <path d={`M${x - 11} ${y - 11}l22 22M${x + 11} ${y - 11}l-22 22`} />
    ) : (
      <path d={`M${x} ${y}l${to === 'up' ? 14 : -14} -13`} stroke={to === 'up' ? palette.contrast : palette.ink} />
    )}
  </g>
)

interface Props {
  readonly dial: readonly Turned[]
  readonly y: number
  readonly width: number
  readonly palette: Palette
  readonly t: Context['t']
}

/** What was turned up, turned down and thrown away, side by side under the way. */
export const DialStrip = ({ dial, y, width, palette, t }: Props) => {
  if (dial.length === 0) return null
  const column = width / 3
  return (
    <g>
      {dials.map((to, index) => {
        const x = 4 + index * column
        let at = y + 78
        return (
          <g key={to}>
            <Knob to={to} x={x + 28} y={y + 30} palette={palette} />
            <text x={x + 66} y={y + 42} fontSize="34" fontWeight="680" fill={palette.ink}>
              {t(`dial.${to}.done`)}
            </text>
            {namesAt(dial, to).map((lines, name) => {
              const start = at
              at += lines.length * leading
              return (
                <text
                  key={name}
                  x={x + 66}
                  y={start + 8}
                  fontSize={size}
                  fill={palette.ink}
                  {...(to === 'drop' ? { textDecoration: 'line-through' } : {})}
                >
                  {lines.map((line, place) => (
                    <tspan key={place} x={x + 66} dy={place === 0 ? 0 : leading}>
                      {line}
                    </tspan>
                  ))}
                </text>
              )
            })}
          </g>
        )
      })}
    </g>
  )
}
