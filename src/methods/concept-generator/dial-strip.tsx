import { wrapText } from '../../lib/wrap-text'
import type { Context, Palette } from '../contract'
import { Lines } from '../kit/lines'
import type { Turned } from './audience'
import { type Dial, dials } from './model'
import { type Measures, type } from './path-layout'

const namesAt = (dial: readonly Turned[], to: Dial, { letters }: Measures) =>
  dial.filter((one) => one.to === to).map(({ name }) => wrapText(name, letters.dial))

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
  readonly measures: Measures
  readonly palette: Palette
  readonly t: Context['t']
}

/** What was turned up, turned down and thrown away, side by side under the way. */
export const DialStrip = ({ dial, y, measures, palette, t }: Props) => {
  if (dial.length === 0) return null
  const column = measures.width / 3
  return (
    <g>
      {dials.map((to, index) => {
        const x = 4 + index * column
        let at = y + 78
        return (
          <g key={to}>
            <Knob to={to} x={x + 28} y={y + 30} palette={palette} />
            <text x={x + 66} y={y + 42} fontSize={type.text} fontWeight="680" fill={palette.ink}>
              {t(`dial.${to}.done`)}
            </text>
            {namesAt(dial, to, measures).map((lines, name) => {
              const start = at
              at += lines.length * type.leading
              return (
                <Lines
                  key={name}
                  lines={lines}
                  x={x + 66}
                  y={start + 8}
                  size={type.text}
                  leading={type.leading / type.text}
                  ink={palette.ink}
                  weight={400}
                  crossedOut={to === 'drop'}
                />
              )
            })}
          </g>
        )
      })}
    </g>
  )
}
