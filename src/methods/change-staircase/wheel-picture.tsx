import type { Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { LabelText } from './label-text'
import type { Mark, WheelView } from './views'
import { at, centre, height, layWheel, radius, turnOf, width } from './wheel-layout'

/** A fixed point is a square, an item a dot, a yearly one a ring: told apart without colour. */
const MarkShape = ({ kind, x, y, palette }: { kind: Mark['kind']; x: number; y: number; palette: Palette }) => {
  if (kind === 'fixed') return <rect x={x - 7} y={y - 7} width="14" height="14" fill={palette.ink} />
  return (
    <circle
      cx={x}
      cy={y}
      r="7"
      fill={kind === 'item' ? palette.strong : palette.paper}
      stroke={palette.strong}
      strokeWidth="4"
    />
  )
}

const wedge = (month: number, level: number): string => {
  const outer = radius.hub + ((radius.load - radius.hub) * level) / 3
  const [a, b] = [(month + 0.04) / 12, (month + 0.96) / 12]
  const [p, q, r, s] = [at(a, radius.hub), at(a, outer), at(b, outer), at(b, radius.hub)]
  return `M${p.x} ${p.y}L${q.x} ${q.y}A${outer} ${outer} 0 0 1 ${r.x} ${r.y}L${s.x} ${s.y}A${radius.hub} ${radius.hub} 0 0 0 ${p.x} ${p.y}Z`
}

const spoken = ({ view, context: { t } }: PictureProps<WheelView>): string => {
  const full = view.load.flatMap((level, month) => (level === 3 ? [t(`month.${month + 1}`)] : []))
  return [
    t('picture.wheel', { year: view.year, count: view.marks.length }),
    ...(full.length > 0 ? [t('picture.full', { months: full.join(', ') })] : []),
  ].join(' ')
}

/** The year wheel: twelve months, fixed points and items, today, and where the work piles up. */
export const WheelPicture = (props: PictureProps<WheelView>) => {
  const { view, palette, context } = props
  const laid = layWheel(view, context.t)
  const hand = view.today === null ? null : [at(turnOf(view.today), radius.hub), at(turnOf(view.today), radius.load)]
  return (
    <Drawing className="wheel-picture" width={width} height={height} label={spoken(props)}>
      <circle cx={centre.x} cy={centre.y} r={radius.rim} fill={palette.soft} stroke={palette.strong} strokeWidth="3" />
      <circle cx={centre.x} cy={centre.y} r={radius.badges + 24} fill={palette.paper} />
      {view.load.map((level, month) =>
        level === 0 ? null : (
          <path
            key={month}
            d={wedge(month, level)}
            fill={level === 3 ? palette.strong : palette.soft}
            stroke={palette.strong}
            strokeWidth="2"
          />
        ),
      )}
      {Array.from({ length: 12 }, (_, month) => {
        const [from, to] = [at(month / 12, radius.load + 4), at(month / 12, radius.rim)]
        return <path key={month} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke={palette.strong} strokeWidth="1.5" />
      })}
      {hand && (
        <path
          d={`M${hand[0]?.x} ${hand[0]?.y}L${hand[1]?.x} ${hand[1]?.y}`}
          stroke={palette.ink}
          strokeWidth="6"
          strokeLinecap="round"
        />
      )}
      {view.today !== null && <Pointer turn={turnOf(view.today)} fill={palette.ink} />}
      {view.marks.map(({ day, kind }, index) => {
        const { x, y } = at(turnOf(day), kind === 'fixed' ? radius.fixed : radius.dots)
        return <MarkShape key={index} kind={kind} x={x} y={y} palette={palette} />
      })}
      {laid.badges.map(({ x, y, width: wide, kind, label }) => (
        <g key={`${x} ${y}`}>
          <rect
            x={x - wide / 2}
            y={y - 20}
            width={wide}
            height={40}
            rx={kind === 'number' ? 20 : 5}
            fill={kind === 'number' ? palette.paper : palette.strong}
            stroke={palette.strong}
            strokeWidth="3"
          />
          <LabelText label={label} fill={kind === 'number' ? palette.ink : palette.contrast} />
        </g>
      ))}
      {[...laid.months, laid.year].map((label) => (
        <LabelText key={label.text} label={label} fill={palette.ink} />
      ))}
      {laid.rows.map(({ mark, number, label }, index) => (
        <g key={index}>
          <MarkShape kind={mark.kind} x={label.x - (number ? 62 : 22)} y={label.y - 10} palette={palette} />
          {number && <LabelText label={number} fill={palette.ink} />}
          <LabelText label={label} fill={palette.ink} />
        </g>
      ))}
      {laid.more && <LabelText label={laid.more} fill={palette.ink} />}
      <WheelKey palette={palette} context={context} />
    </Drawing>
  )
}

/** Today, outside the rim, where it covers no label. */
const Pointer = ({ turn, fill }: { readonly turn: number; readonly fill: string }) => {
  const [tip, a, b] = [at(turn, radius.rim + 2), at(turn - 0.011, radius.rim + 20), at(turn + 0.011, radius.rim + 20)]
  return <path d={`M${tip.x} ${tip.y}L${a.x} ${a.y}L${b.x} ${b.y}Z`} fill={fill} />
}

/** What the shapes mean. */
const WheelKey = ({ palette, context: { t } }: Pick<PictureProps<WheelView>, 'palette' | 'context'>) => {
  const entries = (['fixed', 'item', 'yearly'] as const).map((kind, index) => ({ kind, x: 604 + index * 190 }))
  return (
    <>
      <path d="M570 484H1190" stroke={palette.ink} strokeWidth="1" opacity="0.3" />
      {entries.map(({ kind, x }) => (
        <g key={kind}>
          <MarkShape kind={kind} x={x - 22} y={511} palette={palette} />
          <LabelText label={{ text: t(`legend.${kind}`), x, y: 521, size: 30, anchor: 'start' }} fill={palette.ink} />
        </g>
      ))}
    </>
  )
}
