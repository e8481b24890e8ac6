import type { Context, Palette, PictureProps } from '../contract'
import { lay } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import type { Postcard, View } from './audience'
import { useTurned } from './use-turned'
import './postcard.css'

const width = 1000
const gap = 22
const pad = 20
/** The theme over its line, and what lies under it begins here. */
const head = 96
const themeSizes = [33, 31, 29, 27, 24, 21]
const textSizes = [40, 36, 32, 29, 26, 24, 21, 18, 15]
const leading = 1.24

interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Side by side; over three in rows. One or two do not fill the table. */
const places = (count: number): readonly Place[] => {
  const columns = count <= 3 ? count : count === 4 ? 2 : Math.ceil(Math.sqrt(count))
  const w = Math.min(480, (width - gap * (columns - 1)) / columns)
  const h = count <= 3 ? 380 : 262
  const left = (width - columns * w - gap * (columns - 1)) / 2
  return Array.from({ length: count }, (_, at) => ({
    x: left + (at % columns) * (w + gap),
    y: Math.floor(at / columns) * (h + gap),
    w,
    h,
  }))
}

/** The type is the same on all the cards: the largest in which each of them fits. */
const sizeFor = (texts: readonly string[], { w, h }: Pick<Place, 'w' | 'h'>, sizes: readonly number[]): number =>
  Math.min(...texts.map((text) => lay(text, w, h, sizes, leading).size))

interface WordsProps extends Place {
  readonly text: string
  readonly size: number
  readonly ink: string
  readonly weight: number
}

const Words = ({ text, x, y, w, h, size, ...look }: WordsProps) => (
  <Lines lines={lay(text, w, h, [size], leading).lines} x={x} y={y + size} size={size} leading={leading} {...look} />
)

/** The frames of theme and text on a card; beside the theme of an unturned card there is a stamp. */
const frames = ({ w, h }: Place) => ({
  theme: { w: w - 2 * pad - 62, h: head - 14 },
  text: { w: w - 2 * pad, h: h - head - 22 - pad },
})

interface CardProps {
  readonly card: Postcard
  readonly at: Place
  readonly theme: number
  readonly text: number
  readonly palette: Palette
}

/** Its front: theme, stamp and question. Its back, once it is answered: the room's sentence. */
const Card = ({ card, at, theme, text, palette }: CardProps) => {
  const flipped = card.direction !== null
  const seen = useTurned(flipped)
  const ink = flipped ? palette.contrast : palette.ink
  const { theme: top, text: below } = frames(at)
  const x = at.x + pad
  return (
    <g key={String(flipped)} data-flipped={seen || undefined}>
      <rect
        x={at.x}
        y={at.y}
        width={at.w}
        height={at.h}
        rx="8"
        fill={flipped ? palette.strong : palette.paper}
        stroke={palette.strong}
        strokeWidth="3"
      />
      <Words
        text={card.theme}
        x={x}
        y={at.y + 12}
        {...(flipped ? { ...top, w: below.w } : top)}
        size={theme}
        ink={ink}
        weight={400}
      />
      {!flipped && (
        <rect
          x={at.x + at.w - pad - 44}
          y={at.y + pad - 4}
          width="44"
          height="52"
          fill={palette.soft}
          stroke={palette.strong}
          strokeWidth="2"
          strokeDasharray="5 3"
        />
      )}
      <path
        d={`M${x} ${at.y + head + 8}h${at.w - 2 * pad - (flipped ? 0 : 62)}`}
        stroke={ink}
        strokeWidth="2"
        strokeLinecap="round"
      />
      <Words
        text={card.direction ?? card.question}
        x={x}
        y={at.y + head + 22}
        {...below}
        size={text}
        ink={ink}
        weight={640}
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
  const [first] = spots
  if (!first) return null
  const { theme, text } = frames(first)
  const themeSize = sizeFor(
    cards.map((card) => card.theme),
    theme,
    themeSizes,
  )
  const textSize = sizeFor(
    cards.map(({ direction, question }) => direction ?? question),
    text,
    textSizes,
  )
  const height = Math.max(...spots.map(({ y, h }) => y + h))
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
        return at && <Card key={index} card={card} at={at} theme={themeSize} text={textSize} palette={palette} />
      })}
    </svg>
  )
}

/** The postcards, where they lie on the table; nothing where one of them is being talked about. */
export const Picture = ({ view, palette, context }: PictureProps<View>) =>
  (view.kind === 'frame' || view.kind === 'grid' || view.kind === 'direction') && view.cards.length > 0 ? (
    <Postcards cards={view.cards} palette={palette} context={context} />
  ) : null
