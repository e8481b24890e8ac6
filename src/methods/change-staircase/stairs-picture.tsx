import type { PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { LabelText } from './label-text'
import { isUrgent, layStairs, width } from './stairs-layout'
import type { StairsView } from './views'

/** What the picture says, for whoever does not see it. */
const spoken = ({ view, context: { t } }: PictureProps<StairsView>): string => {
  const urgent = view.marks.filter(isUrgent).length
  return [
    t('picture.stairs', { count: view.treads.length }),
    ...view.treads.map(({ name, from }, at) =>
      t('picture.step', {
        number: at + 1,
        name,
        month: t(`month.${Number(from.slice(5, 7))}`),
        year: from.slice(0, 4),
      }),
    ),
    ...(view.marks.length > 0 ? [t('legend.counts', { count: view.marks.length })] : []),
    ...(urgent > 0 ? [t('legend.now', { count: urgent })] : []),
  ].join(' ')
}

/** The staircase under the years: steps that climb, a door at the end, today, and what is planned. */
export const StairsPicture = (props: PictureProps<StairsView>) => {
  const { view, palette, context } = props
  const laid = layStairs(view, context.t)
  const { ground, door } = laid
  return (
    <Drawing className="stairs-picture" width={width} height={laid.height} label={spoken(props)}>
      {laid.years.slice(1).map((x) => (
        <path key={x} d={`M${x} 40V${ground + 40}`} stroke={palette.ink} strokeWidth="1" opacity="0.25" />
      ))}
      {laid.blocks.map(({ x, y, width: wide, at }) => (
        <g key={at}>
          <rect x={x} y={y} width={wide} height={ground - y} fill={palette.soft} />
          <path
            d={`M${x} ${ground}V${y}H${x + wide}`}
            fill="none"
            stroke={palette.strong}
            strokeWidth={6}
            strokeLinejoin="round"
          />
        </g>
      ))}
      <rect x={door.x} y={door.y} width="90" height={door.height} fill={palette.strong} rx="4" />
      <path
        d={`M${door.x + 12} ${ground}V${door.y + 14}H${door.x + 78}V${ground}`}
        fill={palette.paper}
        stroke={palette.strong}
        strokeWidth="3"
      />
      <circle cx={door.x + 66} cy={(door.y + ground) / 2} r="5" fill={palette.strong} />
      <path d={`M0 ${ground}H${width}`} stroke={palette.ink} strokeWidth="4" />
      {laid.today !== null && (
        <path
          d={`M${laid.today.x} 40V${laid.today.y - 12}`}
          stroke={palette.ink}
          strokeWidth="4"
          strokeDasharray="2 9"
          strokeLinecap="round"
        />
      )}
      {laid.today !== null && <circle cx={laid.today.x} cy={laid.today.y - 4} r="11" fill={palette.ink} />}
      {laid.agreed.length > 1 && (
        <polyline
          points={laid.agreed.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke={palette.ink}
          strokeWidth="4"
          strokeDasharray="14 8"
        />
      )}
      {laid.agreed.map(({ x, y }) => (
        <path key={`${x} ${y}`} d={`M${x} ${y - 13}l13 13-13 13-13-13z`} fill={palette.ink} />
      ))}
      {laid.badges.map(({ x, y, width: wide, kind, urgent, label }) => (
        <g key={x}>
          <rect
            x={x - wide / 2}
            y={y - 20}
            width={wide}
            height={40}
            rx={kind === 'number' ? 20 : 5}
            fill={kind === 'number' || urgent ? palette.paper : palette.strong}
            stroke={urgent ? palette.ink : palette.strong}
            strokeWidth={urgent ? 6 : 3}
          />
          <LabelText label={label} fill={kind === 'number' || urgent ? palette.ink : palette.contrast} />
        </g>
      ))}
      {laid.labels.map((label) => (
        <LabelText key={`${label.x} ${label.y} ${label.text}`} label={label} fill={palette.ink} />
      ))}
    </Drawing>
  )
}
