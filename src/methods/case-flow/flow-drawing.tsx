import { useMemo } from 'react'
import type { Context, Palette } from '../contract'
import { Drawing } from '../kit/drawing'
import { leading } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import type { Flow } from './flow-grid'
import { type LaidArrow, type LaidBox, type LaidFlow, type LaidLane, layoutFlow } from './flow-layout'
import { LegendRows, legendFor, markSign, marksText } from './flow-legend'
import { inRanges, partAround } from './flow-part'
import { Shape, Tag, tagWidth } from './flow-signs'
import { em, type Page } from './flow-sizes'
import type { DrawnStep, FlowView } from './views'

export type Drawn = Omit<FlowView, 'kind'>
interface Look {
  readonly size: number
  readonly palette: Palette
}

/** Lanes lie on each other with a line between; a name has its own colour behind it. */
const Lane = ({ lane, size, palette }: Look & { readonly lane: LaidLane }) => {
  const { x, y, width, height, name, lines } = lane
  const top = name.y + (name.height - lines.length * leading * lane.size) / 2 + 0.95 * lane.size
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={palette.paper}
        stroke={palette.soft}
        strokeWidth={size / 8}
      />
      {name.x === 0 && (
        <rect
          {...{ x, y, width: name.width, height }}
          fill={palette.soft}
          stroke={palette.paper}
          strokeWidth={size / 8}
        />
      )}
      <Lines {...{ lines, x: name.x + 0.6 * lane.size, y: top, size: lane.size }} ink={palette.ink} weight={680} />
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
  const [long, wide] = [0.75 * size, 0.34 * size]
  const [x, y] = [last.x - dx * long, last.y - dy * long]
  return `M${last.x} ${last.y}L${x - dy * wide} ${y - dx * wide}L${x + dy * wide} ${y + dx * wide}Z`
}

const Way = ({ arrow, heavy, size, palette }: Look & { readonly arrow: LaidArrow; readonly heavy: boolean }) => (
  <>
    <path
      {...{ d: pathOf(arrow), fill: 'none', stroke: palette.ink, strokeLinejoin: 'round' }}
      strokeWidth={size * (heavy ? 0.22 : 0.11)}
      {...(arrow.back ? { strokeDasharray: `${size * 0.4} ${size * 0.3}` } : {})}
    />
    <path d={headOf(arrow, size)} fill={palette.ink} />
  </>
)

interface BoxProps extends Look {
  readonly box: LaidBox
  readonly step: DrawnStep
  readonly entry: number
  /** Only its number, large. */
  readonly map: boolean
}
const Box = ({ box, step, entry, map, size, palette }: BoxProps) => {
  const { x, y, width, height, text, days } = box
  const ink = step.lit ? palette.contrast : palette.ink
  const first = y + (em.top + 0.84) * size
  // On a map all that is seen from afar is that there is something.
  const small = (map ? 1.35 : 1) * size
  const marks = map ? markSign(step.marks) : marksText(step.marks, width * (1 - entry) - 0.4 * size, small)
  const halo = 0.35 * size
  const big = 2.3 * size
  return (
    <>
      {step.lit && (
        <rect
          {...{ x: x - halo, y: y - halo, width: width + 2 * halo, height: height + 2 * halo, rx: halo, fill: 'none' }}
          stroke={palette.ink}
          strokeWidth={0.16 * size}
        />
      )}
      <Shape kind={step.kind} frame={box} size={size} lit={step.lit} palette={palette} />
      {map ? (
        <Lines
          lines={[`${step.number}`]}
          x={x + width / 2 - 0.31 * big * `${step.number}`.length}
          y={y + height / 2 + 0.36 * big}
          size={big}
          ink={ink}
          weight={720}
        />
      ) : (
        <>
          <Lines lines={text} x={x + em.side * size} y={first} size={size} ink={ink} weight={560} />
          <Lines lines={days} x={x + em.side * size} y={first + text.length * leading * size} size={size} ink={ink} />
          <Tag {...{ x: x + 0.4 * size, y: y - 0.1 * size, size, palette }} text={`${step.number}`} filled={false} />
        </>
      )}
      {marks && (
        <Tag
          {...{ x: x + width - tagWidth(marks, small) + 0.4 * size, y: y - 0.1 * size }}
          {...{ size: small, text: marks, filled: true, palette }}
        />
      )}
    </>
  )
}

const nothing = { lanes: [], steps: [], arrows: [], map: false }

/** Laid anew when its words change; not when a step is lit or noted on. */
const useLaid = (
  view: Pick<Drawn, 'lanes' | 'steps' | 'arrows' | 'map'> | null,
  page: Page,
  below: number,
  without: string,
): LaidFlow => {
  const { lanes, steps, arrows, map } = view ?? nothing
  const flow = {
    ...{ lanes, arrows },
    steps: steps.map(({ id, lane, kind, text, days }) => ({
      ...{ id, lane, kind },
      ...(map ? { text: '' } : { text, days }),
    })),
  }
  const asked = JSON.stringify({ flow, page: { ...page, height: page.height - below }, without })
  return useMemo(() => {
    const { flow, page, without }: { flow: Flow; page: Page; without: string } = JSON.parse(asked)
    return layoutFlow(flow, page, without)
  }, [asked])
}

/** Between the drawing and its legend. */
const gap = 8

/** The whole drawing; or, where it is too small to read and a step is lit, what lies around that step. */
const usePicked = (view: Drawn, page: Page, { t }: Context) => {
  const space = { width: page.width, size: page.type.least }
  const saidOf = (numbers: string, of: number) => t('picture.part', { numbers, of })
  const numbersOf = (steps: Drawn['steps']) => inRanges(steps.map(({ number }) => number))
  const legend = legendFor(view, space, t, view.part ? saidOf(numbersOf(view.steps), view.part.of) : '')
  const whole = useLaid(view, page, legend.height + gap, t('lane.none'))
  const lit = view.steps.findIndex((step) => step.lit)
  const part = lit >= 0 && whole.size < page.type.least ? partAround(view, lit) : null
  const said = part && legendFor(part, space, t, saidOf(numbersOf(part.steps), view.steps.length))
  const laid = useLaid(part, page, (said?.height ?? 0) + gap, t('lane.none'))
  return part && said ? { laid, legend: said, steps: part.steps } : { laid: whole, legend, steps: view.steps }
}

interface Props {
  readonly view: Drawn
  readonly page: Page
  /** What it shows, in words. */
  readonly label: string
  readonly palette: Palette
  readonly context: Context
}

/** The flow as it is laid out, and below it what its signs mean. */
export const FlowDrawing = ({ view, page, label, palette, context }: Props) => {
  const { laid, legend, steps } = usePicked(view, page, context)
  const { size, entry, height, lanes, arrows, boxes } = laid
  const isLit = (id: string) => steps.some((step) => step.lit && step.id === id)
  return (
    <Drawing className="drawn case-flow-picture" width={page.width} height={height + legend.height + gap} label={label}>
      {lanes.map((lane) => (
        <Lane key={`${lane.band} ${lane.id}`} lane={lane} size={size} palette={palette} />
      ))}
      {arrows.map((arrow) => (
        <Way key={arrow.id} arrow={arrow} heavy={isLit(arrow.from) || isLit(arrow.to)} size={size} palette={palette} />
      ))}
      {boxes.map((box) => {
        const step = steps[box.number - 1]
        return step && <Box key={box.id} {...{ box, step, entry, map: view.map, size, palette }} />
      })}
      <LegendRows legend={legend} top={height + gap} palette={palette} />
    </Drawing>
  )
}
