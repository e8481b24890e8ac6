import type { Context, Palette, PictureProps } from '../contract'
import type { Postcard, View } from './audience'
import { lay, leading } from './wrap-text'

const width = 1000
const height = 540
const gap = 22
const sizes = [40, 36, 32, 29, 26, 24, 21, 18, 15]

interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Side by side; over three in rows. */
const places = (count: number): readonly Place[] => {
  const columns = count <= 3 ? count : count === 4 ? 2 : Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  const w = (width - gap * (columns - 1)) / columns
  const h = Math.min((height - gap * (rows - 1)) / rows, w * 1.2)
  const top = (height - rows * h - gap * (rows - 1)) / 2
  return Array.from({ length: count }, (_, at) => ({
    x: (at % columns) * (w + gap),
    y: top + Math.floor(at / columns) * (h + gap),
    w,
    h,
  }))
}

const Lines = ({ text, x, y, w, h, fill, bold }: Place & { text: string; fill: string; bold?: boolean }) => {
  const { size, lines } = lay(text, w, h, sizes)
  return (
    <text x={x} y={y + size} fontSize={size} fontWeight={bold ? 640 : 400} fill={fill}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} dy={at === 0 ? 0 : leading(size)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

const pad = 20

/** Its front: theme, stamp and question. Its back, once it is answered: the room's sentence. */
const Card = ({ card, at, palette }: { card: Postcard; at: Place; palette: Palette }) => {
  const flipped = card.direction !== null
  const head = 74
  const fill = flipped ? palette.strong : palette.paper
  const ink = flipped ? palette.contrast : palette.ink
  const inner = { x: at.x + pad, w: at.w - 2 * pad }
  return (
    <g>
      <rect x={at.x} y={at.y} width={at.w} height={at.h} rx="8" fill={fill} stroke={palette.strong} strokeWidth="3" />
      <Lines
        text={card.theme}
        {...inner}
        y={at.y + pad - 4}
        w={inner.w - (flipped ? 0 : 62)}
        h={head - 18}
        fill={ink}
      />
      {!flipped && (
        <rect
          x={at.x + at.w - pad - 44}
          y={at.y + pad}
          width="44"
          height="54"
          fill={palette.soft}
          stroke={palette.strong}
          strokeWidth="2"
          strokeDasharray="5 3"
        />
      )}
      <path
        d={`M${inner.x} ${at.y + head + 10}h${inner.w - (flipped ? 0 : 62)}`}
        stroke={ink}
        strokeWidth="2"
        strokeLinecap="round"
      />
      <Lines
        text={card.direction ?? card.question}
        {...inner}
        y={at.y + head + 26}
        h={at.h - head - 26 - pad}
        fill={ink}
        bold
      />
    </g>
  )
}

/** What a screen reader says of a postcard. */
const spoken = ({ theme, question, direction }: Postcard, { t }: Context): string =>
  t(direction === null ? 'picture.front' : 'picture.back', { theme, question, direction: direction ?? '' })

/** The postcards, flipped as they are answered. */
const Postcards = ({ cards, palette, context }: { cards: readonly Postcard[]; palette: Palette; context: Context }) => {
  const flipped = cards.filter(({ direction }) => direction !== null).length
  const label = [context.t('picture.label', { count: flipped }), ...cards.map((card) => spoken(card, context))]
  const spots = places(cards.length)
  return (
    <svg
      className="postcards-picture"
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-label={label.join(' ')}
      fontFamily="inherit"
    >
      {cards.map((card, index) => {
        const at = spots[index]
        return at && <Card key={index} card={card} at={at} palette={palette} />
      })}
    </svg>
  )
}

/** The postcards, where they lie on the table; nothing where one of them is being talked about. */
export const Picture = ({ view, palette, context }: PictureProps<View>) =>
  (view.kind === 'frame' || view.kind === 'grid' || view.kind === 'direction') && view.cards.length > 0 ? (
    <Postcards cards={view.cards} palette={palette} context={context} />
  ) : null
