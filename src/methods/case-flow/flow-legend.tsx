import type { Context, Palette } from '../contract'
import { letter } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { markSigns, Shape, Tag, tagWidth } from './flow-signs'
import { type Kind, kinds, type MarkKind, markKinds } from './model'
import type { FlowView } from './views'

// What the signs of a drawing mean: only those that are in it.

type Sign =
  | { readonly of: 'kind'; readonly kind: Kind }
  | { readonly of: 'mark'; readonly kind: MarkKind }
  | { readonly of: 'back' | 'part' }
interface Entry {
  readonly sign: Sign
  readonly text: string
  readonly x: number
  /** The row it stands in, from 0. */
  readonly row: number
}
export interface Legend {
  readonly size: number
  readonly height: number
  readonly entries: readonly Entry[]
}

const signWidth = ({ of }: Sign): number => (of === 'part' ? 0 : of === 'mark' ? 1.8 : 3)
const rowHeight = 1.9

/** @param part which steps are drawn, where it is not all of them */
const signsIn = (view: Pick<FlowView, 'steps' | 'arrows'>, t: Context['t'], part: string) => {
  const { steps, arrows } = view
  return [
    ...(part === '' ? [] : [{ sign: { of: 'part' } as const, text: part }]),
    ...kinds
      .filter((kind) => kind !== 'do' && steps.some((step) => step.kind === kind))
      .map((kind) => ({ sign: { of: 'kind', kind } as const, text: t(`kind.${kind}`) })),
    ...(arrows.some(({ back }) => back) ? [{ sign: { of: 'back' } as const, text: t('arrow.back') }] : []),
    ...markKinds
      .filter((kind) => steps.some(({ marks }) => (marks[kind] ?? 0) > 0))
      .map((kind) => ({ sign: { of: 'mark', kind } as const, text: t(`mark.${kind}`) })),
  ]
}

/** One behind the other, in as many rows as it takes. */
export const legendFor = (
  view: Pick<FlowView, 'steps' | 'arrows'>,
  page: { readonly width: number; readonly size: number },
  t: Context['t'],
  part = '',
): Legend => {
  const { width, size } = page
  let [x, row] = [0, 0]
  const entries = signsIn(view, t, part).map(({ sign, text }): Entry => {
    const wide = (signWidth(sign) + text.length * letter + 2) * size
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const entry = { sign, text, x, row }
    x += wide
    return entry
  })
  return { size, entries, height: entries.length === 0 ? 0 : (row + 1) * rowHeight * size }
}

const SignOf = ({
  sign,
  x,
  y,
  size,
  palette,
}: {
  sign: Sign
  x: number
  y: number
  size: number
  palette: Palette
}) => {
  if (sign.of === 'kind') {
    const frame = { x: x + 0.1 * size, y: y - 0.6 * size, width: 2.3 * size, height: 1.2 * size }
    return <Shape kind={sign.kind} frame={frame} size={size * 0.8} lit={false} palette={palette} />
  }
  if (sign.of === 'mark')
    return <Tag x={x + 0.1 * size} y={y} size={size * 0.9} text={markSigns[sign.kind]} filled palette={palette} />
  if (sign.of === 'part') return null
  return (
    <path
      d={`M${x} ${y}H${x + 2.4 * size}`}
      {...{ stroke: palette.ink, strokeWidth: size * 0.12, strokeDasharray: `${size * 0.3} ${size * 0.25}` }}
    />
  )
}

/** @param top where it begins */
export const LegendRows = ({ legend, top, palette }: { legend: Legend; top: number; palette: Palette }) => {
  const { size, entries } = legend
  return (
    <>
      {entries.map(({ sign, text, x, row }) => {
        const y = top + (row + 0.6) * rowHeight * size
        return (
          <g key={text}>
            <SignOf sign={sign} x={x} y={y} size={size} palette={palette} />
            <Lines
              lines={[text]}
              x={x + signWidth(sign) * size}
              y={y + 0.35 * size}
              size={size}
              ink={palette.ink}
              weight={sign.of === 'part' ? 640 : 440}
            />
          </g>
        )
      })}
    </>
  )
}

/** What lies on a box: as many notes of each kind as there are, or all of them in one figure where that is too long. */
export const marksText = (
  marks: Readonly<Partial<Record<MarkKind, number>>>,
  room: number,
  size: number,
): string | null => {
  const found = markKinds.filter((kind) => (marks[kind] ?? 0) > 0)
  if (found.length === 0) return null
  const all = found.map((kind) => `${markSigns[kind]}${marks[kind]}`).join(' ')
  if (tagWidth(all, size) <= room) return all
  return `•${found.reduce((sum, kind) => sum + (marks[kind] ?? 0), 0)}`
}

/** The same in one sign, where a box is small. */
export const markSign = (marks: Readonly<Partial<Record<MarkKind, number>>>): string | null => {
  const [first, ...more] = markKinds.filter((kind) => (marks[kind] ?? 0) > 0)
  return first === undefined ? null : more.length > 0 ? '•' : markSigns[first]
}
