import type { Context, Palette } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay, leading } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { pictureOf } from '../kit/stage'
import {
  bank,
  head,
  height,
  isNarrow,
  type PlacedCurrent,
  type PlacedStone,
  placeCurrents,
  type Water,
  waterIn,
  wave,
  width,
} from './ford-layout'
import type { Current, FordView, View } from './views'

interface In {
  readonly palette: Palette
  readonly context: Context
}

/** One stands on the one side, and wants to get to the other. */
const Bank = ({ x, text, palette }: { readonly x: number; readonly text: string; readonly palette: Palette }) => {
  const { size, lines } = lay(text, bank - 12, 300, [28])
  return (
    <>
      <path
        d={
          x === 0
            ? `M0 ${head - 8}H${bank - 14}q14 ${(height - head) / 4} 0 ${(height - head) / 2}t0 ${(height - head) / 2 + 8}H0Z`
            : `M${width} ${head - 8}H${x + 14}q-14 ${(height - head) / 4} 0 ${(height - head) / 2}t0 ${(height - head) / 2 + 8}H${width}Z`
        }
        fill={palette.soft}
      />
      <Lines lines={lines} x={x + (x === 0 ? 8 : 24)} y={height / 2} size={size} ink={palette.ink} weight={640} />
    </>
  )
}

const looks = (mark: PlacedStone['mark'], palette: Palette) =>
  mark === 'bears'
    ? { fill: palette.strong, ink: palette.contrast, dash: undefined }
    : { fill: palette.paper, ink: palette.ink, dash: mark === 'loose' ? '3 9' : mark === 'if' ? '18 8' : undefined }

/** Firm is full; on a condition has a broken edge; loose a dotted one, and lies askew. */
const Pebble = ({ stone, palette }: { readonly stone: PlacedStone; readonly palette: Palette }) => {
  const { x, y, w, h, mark, lines, size } = stone
  const { fill, ink, dash } = looks(mark, palette)
  const top = y + h / 2 - ((lines.length - 1) * size * leading) / 2 + size * 0.36
  return (
    <g {...(mark === 'loose' ? { transform: `rotate(-2.5 ${x + w / 2} ${y + h / 2})` } : {})}>
      <rect
        x={x}
        y={y}
        width={w}
        height={h}
        rx={Math.min(h / 2, 46)}
        fill={fill}
        stroke={palette.strong}
        strokeWidth={4}
        strokeDasharray={dash}
      />
      {stone.text !== '' && <Lines lines={lines} x={x + w * 0.07} y={top} size={size} ink={ink} weight={560} />}
    </g>
  )
}

const nameIn = ({ number, title }: Current, w: number): string => (isNarrow(w) ? String(number) : `${number}. ${title}`)

/** One size for all of the names: the largest in which each has room. */
const nameSize = ({ currents }: FordView, w: number): number =>
  Math.min(...currents.map((current) => lay(nameIn(current, w), w - 12, head - 16, [40, 37, 34, 31, 28, 25]).size))

const Name = ({
  current,
  x,
  w,
  size,
  palette,
}: {
  readonly current: Current
  readonly x: number
  readonly w: number
  readonly size: number
  readonly palette: Palette
}) => {
  const { lines } = lay(nameIn(current, w), w - 12, head - 16, [size])
  return <Lines lines={lines} x={x + 6} y={size + 4} size={size} ink={palette.ink} weight={680} />
}

/** Only water, and it says so; in a narrow current from its foot upwards. */
const Gap = ({
  at: { x, w },
  water,
  palette,
  text,
}: Pick<In, 'palette'> & { readonly at: PlacedCurrent; readonly water: Water; readonly text: string }) => {
  const middle = (water.top + water.bottom) / 2
  const narrow = isNarrow(w)
  const [wide, high] = narrow ? [water.bottom - water.top - 48, w - 24] : [w - 24, 136]
  const gap = lay(text, wide - 16, high - 26, [38, 34, 31, 28, 25])
  return (
    <g {...(narrow && { transform: `rotate(-90 ${x + w / 2} ${middle})` })}>
      <rect x={x + w / 2 - wide / 2} y={middle - high / 2} width={wide} height={high} rx="10" fill={palette.paper} />
      <Lines
        lines={gap.lines}
        x={x + w / 2 - wide / 2 + 12}
        y={middle - ((gap.lines.length - 1) * gap.size * leading) / 2 + gap.size * 0.36}
        size={gap.size}
        ink={palette.ink}
        weight={640}
      />
    </g>
  )
}

/** A dilemma is a current; where no stone leads through there is only water, and it says so. */
const Stream = ({
  current,
  at,
  water,
  blank,
  name,
  palette,
  context: { t },
}: In & {
  readonly current: Current
  readonly at: PlacedCurrent
  readonly water: Water
  readonly blank: boolean
  /** The size of its name. */
  readonly name: number
}) => {
  const rows = Array.from({ length: 9 }, (_, row) => water.top + 26 + row * ((water.bottom - water.top - 40) / 8))
  return (
    <>
      <rect
        x={at.x}
        y={water.top}
        width={at.w}
        height={water.bottom - water.top}
        fill={palette.paper}
        stroke={palette.strong}
        strokeWidth={current.lit ? 8 : 0}
      />
      {rows.map((y) => (
        <path
          key={y}
          d={wave(at.x + 4, y, at.w - 8)}
          fill="none"
          stroke={palette.strong}
          strokeWidth="2.5"
          opacity="0.45"
        />
      ))}
      <Name current={current} x={at.x} w={at.w} size={name} palette={palette} />
      {at.stones.map((stone) => (
        <Pebble key={stone.number} stone={stone} palette={palette} />
      ))}
      {current.gap && !blank && at.stones.length === 0 && (
        <Gap at={at} water={water} palette={palette} text={t('picture.gap')} />
      )}
      {at.more > 0 && (
        <Lines
          lines={[t('picture.more', { count: at.more })]}
          x={at.x + 12}
          y={water.bottom + 28}
          size={24}
          ink={palette.ink}
        />
      )}
    </>
  )
}

/** The ford in words, for who does not see it. */
const inWords = ({ title, currents, adrift }: FordView, { t }: Context): string =>
  [
    t('picture.ford', { title }),
    ...currents.map(({ number, title: name, stones, gap }) =>
      t(gap ? 'picture.current.gap' : 'picture.current', {
        name: `${number}. ${name}`,
        stones: stones.map(({ text, mark }) => (mark === null ? text : `${text} (${t(`mark.${mark}`)})`)).join('; '),
      }),
    ),
    ...(adrift.length > 0 ? [t('picture.adrift', { stones: adrift.map(({ text }) => text).join('; ') })] : []),
  ].join(' ')

const Ford = ({ view, palette, context }: In & { readonly view: FordView }) => {
  const { t } = context
  const places = placeCurrents(view)
  const water = waterIn(view)
  const adrift = view.adrift.map(({ number, text }) => `${number}. ${text}`).join(' · ')
  const loose = lay(t('picture.adrift', { stones: adrift }), width - 2 * bank, 40, [34, 30, 26, 23])
  return (
    <Drawing className="ford-picture" width={width} height={height} label={inWords(view, context)}>
      <Bank x={0} text={t('picture.here')} palette={palette} />
      <Bank x={width - bank} text={t('picture.there')} palette={palette} />
      {view.currents.map((current, at) => {
        const place = places[at]
        return (
          place && (
            <Stream
              key={current.number}
              current={current}
              at={place}
              water={water}
              blank={view.blank}
              name={nameSize(view, place.w)}
              palette={palette}
              context={context}
            />
          )
        )
      })}
      {view.adrift.length > 0 && (
        <Lines lines={loose.lines} x={bank + 16} y={height - 10} size={loose.size} ink={palette.ink} />
      )}
    </Drawing>
  )
}

/** The ford; nothing where words are enough. */
export const Picture = pictureOf<View>({ ford: Ford })
