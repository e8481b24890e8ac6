import type { Palette } from '../contract'
import type { State } from './model'

// The marks of the board: how far a task is, and whether the log is closed.

interface Placed {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly state: State
  readonly on: boolean
  readonly palette: Palette
}

/** Waits is a ring, on its way is half, done is full: never by colour alone. */
export const Spot = ({ x, y, r, state, on, palette }: Placed) => (
  <>
    <circle cx={x} cy={y} r={r} fill="none" stroke={palette.strong} strokeWidth={on ? 3.5 : 1.6} />
    {on && state === 'todo' && <circle cx={x} cy={y} r={r * 0.3} fill={palette.strong} />}
    {on && state === 'doing' && <path d={`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`} fill={palette.strong} />}
    {on && state === 'done' && (
      <>
        <circle cx={x} cy={y} r={r} fill={palette.strong} />
        <path
          d={`M${x - r * 0.45} ${y}l${r * 0.32} ${r * 0.36}l${r * 0.6} ${-r * 0.72}`}
          fill="none"
          stroke={palette.contrast}
          strokeWidth={r * 0.24}
        />
      </>
    )}
  </>
)

/** A wax seal, stamped or still to come. */
export const SealAt = ({ x, y, r, on, palette }: Omit<Placed, 'state'>) => {
  const edge = Array.from({ length: 24 }, (_, at) => {
    const angle = (at * Math.PI) / 12
    const far = r * (at % 2 === 0 ? 1 : 0.9)
    return `${x + far * Math.cos(angle)} ${y + far * Math.sin(angle)}`
  })
  return on ? (
    <g>
      <path
        d={`M${edge.join('L')}Z`}
        fill={palette.strong}
        stroke={palette.strong}
        strokeWidth={r * 0.1}
        strokeLinejoin="round"
      />
      <circle cx={x} cy={y} r={r * 0.7} fill="none" stroke={palette.contrast} strokeWidth={r * 0.04} />
      <Padlock x={x} y={y} r={r} ink={palette.contrast} shut />
    </g>
  ) : (
    <g>
      <circle
        cx={x}
        cy={y}
        r={r}
        fill="none"
        stroke={palette.strong}
        strokeWidth={r * 0.05}
        strokeDasharray={`${r * 0.14} ${r * 0.12}`}
      />
      <Padlock x={x} y={y} r={r} ink={palette.strong} shut={false} />
    </g>
  )
}
const Padlock = ({ x, y, r, ink, shut }: { x: number; y: number; r: number; ink: string; shut: boolean }) => (
  <g fill="none" stroke={ink} strokeWidth={r * 0.09} strokeLinejoin="round" strokeLinecap="round">
    <path d={`M${x - r * 0.3} ${y - r * 0.06}h${r * 0.6}v${r * 0.46}h${-r * 0.6}z`} fill={ink} />
    <path
      d={`M${x - r * 0.19} ${y - r * 0.06}v${-r * 0.16}a${r * 0.19} ${r * 0.19} 0 0 1 ${r * 0.38} 0${shut ? `v${r * 0.16}` : ''}`}
    />
  </g>
)
