import { useMemo } from 'react'
import type { Context, Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay, leading } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { pictureOf } from '../kit/stage'
import { type LaidArrow, type LaidBox, type LaidFlow, type LaidLane, layoutFlow } from './flow-layout'
import type { Page } from './flow-sizes'
import type { DrawnStep, FlowView, PosterView, RollView, View } from './views'

/** In the units of the drawings: a stage with room for what is said, and an A3 on its side. */
const stage: Page = { width: 1600, height: 800, type: { least: 20, most: 34 } }
const wall: Page = { width: 1600, height: 970, type: { least: 14, most: 30 } }

const LaneBand = ({ lane, size, palette }: { lane: LaidLane; size: number; palette: Palette }) => {
  const { x, y, width, height, name, lines } = lane
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill="none" stroke={palette.soft} strokeWidth={size / 10} />
      <rect x={name.x} y={name.y} width={name.width} height={name.height} fill={palette.soft} />
      <Lines lines={lines} x={name.x + size * 0.5} y={name.y + size * 1.1} size={size} ink={palette.ink} weight={680} />
    </>
  )
}

/** What kind of step it is stands in its outline: a wait is broken, a decision has a second line, a meeting is filled. */
const outline = (kind: DrawnStep['kind'], size: number) => ({
  strokeWidth: size * (kind === 'decide' ? 0.2 : 0.1),
  rx: kind === 'hand-over' ? size * 0.9 : size * 0.2,
  ...(kind === 'wait' ? { strokeDasharray: `${size * 0.5} ${size * 0.35}` } : {}),
})

interface BoxProps {
  readonly box: LaidBox
  readonly step: DrawnStep
  readonly size: number
  readonly palette: Palette
}
const Box = ({ box, step, size, palette }: BoxProps) => {
  const { x, y, width, height, text, days, number } = box
  const filled = step.kind === 'meet' || step.lit
  const ink = filled ? palette.contrast : palette.ink
  const marks = Object.values(step.marks).reduce((sum, count) => sum + count, 0)
  return (
    <>
      {step.lit && (
        <rect
          {...{ x: x - size * 0.3, y: y - size * 0.3, width: width + size * 0.6, height: height + size * 0.6 }}
          {...{ rx: size * 0.5, fill: 'none', stroke: palette.ink, strokeWidth: size * 0.16 }}
        />
      )}
      <rect
        {...{ x, y, width, height, ...outline(step.kind, size) }}
        fill={filled ? palette.strong : palette.paper}
        stroke={palette.strong}
      />
      <Lines lines={[`${number}`]} x={x + size * 0.5} y={y + size * 1.25} size={size} ink={ink} weight={760} />
      {marks > 0 && (
        <>
          <circle
            cx={x + width}
            cy={y}
            r={size * 0.7}
            fill={palette.ink}
            stroke={palette.paper}
            strokeWidth={size / 8}
          />
          <text
            {...{ x: x + width, y: y + size * 0.3, textAnchor: 'middle', fontSize: size * 0.85, fontWeight: 720 }}
            fill={palette.paper}
          >
            {marks}
          </text>
        </>
      )}
      <Lines lines={text} x={x + size * 0.5} y={y + size * 2.4} size={size} ink={ink} weight={560} />
      <Lines lines={days} x={x + size * 0.5} y={y + size * (2.4 + text.length * leading)} size={size * 0.9} ink={ink} />
    </>
  )
}

const pathOf = ({ points }: LaidArrow): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** The point of an arrow: at its last place, the way it came. */
const headOf = ({ points }: LaidArrow, size: number): string => {
  const [before, last] = points.slice(-2)
  if (!before || !last) return ''
  const [dx, dy] = [Math.sign(last.x - before.x), Math.sign(last.y - before.y)]
  const [long, wide] = [size * 0.6, size * 0.32]
  const [bx, by] = [last.x - dx * long, last.y - dy * long]
  return `M${last.x} ${last.y}L${bx - dy * wide} ${by - dx * wide}L${bx + dy * wide} ${by + dx * wide}Z`
}

const Way = ({ arrow, size, palette }: { arrow: LaidArrow; size: number; palette: Palette }) => (
  <>
    <path
      {...{ d: pathOf(arrow), fill: 'none', stroke: palette.ink, strokeWidth: size * 0.1, strokeLinejoin: 'round' }}
      {...(arrow.back ? { strokeDasharray: `${size * 0.3} ${size * 0.25}` } : {})}
    />
    <path d={headOf(arrow, size)} fill={palette.ink} />
  </>
)

type Drawn = Omit<FlowView, 'kind'>

/** The drawing in words, for who does not see it. */
const inWords = ({ title, lanes, steps, arrows, lit }: Drawn, { t }: Context): string => {
  const numberOf = (id: string) => steps.find((step) => step.id === id)?.number ?? 0
  const laneOf = (id: string | null) => lanes.find((lane) => lane.id === id)?.label ?? t('lane.none')
  return [
    t('picture.label', { title }),
    ...steps.map(({ id, number, lane, text, kind, days }) => {
      const to = arrows
        .filter(({ from }) => from === id)
        .map(({ to, back }) => `${numberOf(to)}${back ? ` (${t('arrow.back')})` : ''}`)
      const leads = to.length > 0 ? t('picture.leads', { to: to.join(', ') }) : ''
      const said = `${number}. ${text} (${[laneOf(lane), t(`kind.${kind}`), days].filter(Boolean).join(', ')})`
      return [said, leads].filter(Boolean).join(' ')
    }),
    lit ? t('picture.lit', { number: lit.number, text: lit.text }) : '',
  ]
    .filter(Boolean)
    .map((text) => text.replace(/(?<![.!?])$/, '.'))
    .join(' ')
}

const InFlow = ({ laid, view, palette }: { laid: LaidFlow; view: Drawn; palette: Palette }) => {
  const { size } = laid
  return (
    <>
      {laid.lanes.map((lane) => (
        <LaneBand key={`${lane.band} ${lane.id}`} lane={lane} size={size} palette={palette} />
      ))}
      {laid.arrows.map((arrow) => (
        <Way key={arrow.id} arrow={arrow} size={size} palette={palette} />
      ))}
      {laid.boxes.map((box) => {
        const step = view.steps[box.number - 1]
        return step && <Box key={box.id} box={box} step={step} size={size} palette={palette} />
      })}
    </>
  )
}

const Flow = ({ view, palette, context, page }: Omit<PictureProps<Drawn>, 'view'> & { view: Drawn; page: Page }) => {
  const { lanes, steps, arrows } = view
  const without = context.t('lane.none')
  const laid = useMemo(() => layoutFlow({ lanes, steps, arrows }, page, without), [lanes, steps, arrows, page, without])
  const { width, height } = page
  return (
    <Drawing
      className="drawn case-flow-picture"
      width={width}
      height={Math.min(height, laid.height + 4) || height}
      label={inWords(view, context)}
    >
      <InFlow laid={laid} view={view} palette={palette} />
    </Drawing>
  )
}

const Stage = (props: PictureProps<FlowView>) => <Flow {...props} page={stage} />
const Poster = (props: PictureProps<PosterView>) => <Flow {...props} page={wall} />

/** Empty lanes with room for cards, and marks where the next sheet is taped on. */
const Roll = ({ view: { lanes, sheet, of }, palette, context: { t } }: PictureProps<RollView>) => {
  const { width, height } = wall
  const tall = height / Math.max(1, lanes.length)
  const label = t('roll.label', { sheet, of })
  return (
    <Drawing className="drawn" width={width} height={height} label={[label, ...lanes].join('. ')}>
      {lanes.map((lane, at) => {
        const { lines, size } = lay(lane, 180, tall - 20, [34, 28, 24, 20])
        return (
          <g key={`${at} ${lane}`}>
            <rect x="0" y={at * tall} width={width} height={tall} fill="none" stroke={palette.ink} strokeWidth="2" />
            <rect x="0" y={at * tall} width="200" height={tall} fill={palette.soft} />
            <Lines lines={lines} x={14} y={at * tall + size + 12} size={size} ink={palette.ink} weight={680} />
          </g>
        )
      })}
      <path d={`M${width - 12} 0V${height}`} stroke={palette.ink} strokeWidth="2" strokeDasharray="14 10" />
    </Drawing>
  )
}

/** The drawing, its poster, and the roll to lay cards on; nothing where words are enough. */
export const Picture = pictureOf<View>({ flow: Stage, poster: Poster, roll: Roll })
