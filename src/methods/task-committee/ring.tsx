import type { Palette } from '../contract'

/** Five politicians and ten citizens round one table: drawn where no photo has been chosen. */
export const Ring = ({ x, y, palette }: { readonly x: number; readonly y: number; readonly palette: Palette }) => (
  <g stroke={palette.strong} strokeWidth="7">
    <circle cx={x} cy={y} r={120} fill={palette.soft} />
    {Array.from({ length: 15 }, (_, at) => {
      const turn = (at / 15) * 2 * Math.PI
      return (
        <circle
          key={at}
          cx={Math.round(x + 205 * Math.sin(turn))}
          cy={Math.round(y - 205 * Math.cos(turn))}
          r={31}
          fill={at % 3 === 0 ? palette.strong : palette.paper}
        />
      )
    })}
  </g>
)
