import { cutLines, wrapText } from '../../lib/wrap-text'
import type { Context, Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { type Of, pictureOf } from '../kit/stage'
import type { PrincipleView, View } from './audience'

const width = 1000
/** Seen against paper and against ink. The crossed line and the word say it too. */
const red = '#d4453a'

/** As large as the text allows, in the frame of a card. */
const fitted = (text: string, height: number) => lay(text, 924, height, [92, 76, 62, 50, 42, 38])

type Face = PictureProps<Of<View, 'card'>>

const Bad = ({ view, palette, context: { t } }: Face) => {
  const { size, lines } = fitted(view.bad, 300)
  return (
    <g className="card-bad" transform="rotate(-1.2 500 240)">
      <rect
        x="24"
        y="34"
        width="952"
        height="410"
        rx="18"
        fill={palette.paper}
        stroke={red}
        strokeWidth="7"
        strokeDasharray="26 14"
      />
      <Lines lines={[t(view.cannot ? 'picture.cannot' : 'picture.bad')]} x={64} y={94} size={38} ink={palette.ink} />
      <Lines lines={lines} x={64} y={110 + size * 1.3} size={size} ink={palette.ink} weight={660} />
    </g>
  )
}

const Good = ({ view, palette, context: { t } }: Face) => {
  const text = view.good.map((one) => one.text).join(' · ')
  const { size, lines } = fitted(text, 230)
  const [first] = view.good
  const before = cutLines(wrapText(view.bad, 46), 1)
  return (
    <g className="card-good">
      <text x={36} y={38} fontSize={36} fill={palette.ink} textDecoration="line-through">
        {before[0]}
      </text>
      <rect
        x="24"
        y="70"
        width="952"
        height="394"
        rx="18"
        fill={palette.soft}
        stroke={palette.strong}
        strokeWidth="9"
      />
      <Lines lines={[t(`kind.${first?.kind ?? 'principle'}`)]} x={64} y={132} size={38} ink={palette.ink} />
      <Lines lines={lines} x={64} y={148 + size * 1.3} size={size} ink={palette.ink} weight={660} />
    </g>
  )
}

const CardPicture = (face: Face) => {
  const { view, context } = face
  const turned = view.good.length > 0
  const good = view.good.map(({ text }) => text).join('. ')
  const label = turned
    ? context.t('picture.turned', { bad: view.bad, good })
    : context.t('picture.card', { bad: view.bad })
  return (
    <Drawing className="card-picture" width={width} height={480} label={label}>
      {turned ? <Good key={good} {...face} /> : <Bad key={view.bad} {...face} />}
    </Drawing>
  )
}

const line = 46
const root = 38

const laidOut = (principles: readonly PrincipleView[]) => {
  let y = 20
  return principles.map((principle) => {
    const words = wrapText(principle.text, 42)
    const roots = principle.roots.map((text) => cutLines(wrapText(text, 52), 2))
    const head = words.length * line + 34
    const height = head + roots.reduce((sum, lines) => sum + lines.length * root + 14, 0) + 42
    const placed = { ...principle, words, roots, head, y, height }
    y += height
    return placed
  })
}

type Placed = ReturnType<typeof laidOut>[number]

const Tree = ({
  placed,
  palette,
  t,
}: {
  readonly placed: Placed
  readonly palette: Palette
  readonly t: Context['t']
}) => {
  const { number, words, roots, head, y, dots } = placed
  let at = y + head + 46
  const starts = roots.map((lines) => {
    const start = at
    at += lines.length * root + 14
    return start
  })
  return (
    <g>
      <rect
        x="24"
        y={y}
        width="952"
        height={head}
        rx="12"
        fill={palette.soft}
        stroke={palette.strong}
        strokeWidth="5"
      />
      <text x="50" y={y + 50} fontSize="44" fontWeight="720" fill={palette.strong}>
        {number}
      </text>
      <Lines lines={words} x={100} y={y + 50} size={37} ink={palette.ink} weight={660} />
      {dots !== null && (
        <text x="956" y={y + 44} fontSize="30" textAnchor="end" fill={palette.ink}>
          {t('picture.dots', { count: dots })}
        </text>
      )}
      {roots.map((lines, index) => {
        const start = starts[index] ?? 0
        return (
          <g key={index}>
            <path
              d={`M62 ${y + head} V${start - 22} Q62 ${start - 10} 76 ${start - 10} H96`}
              fill="none"
              stroke={palette.strong}
              strokeWidth="4"
            />
            <Lines lines={lines} x={110} y={start} size={30} ink={palette.ink} />
          </g>
        )
      })}
    </g>
  )
}

const Roots = ({ view, palette, context }: PictureProps<Of<View, 'principles'>>) => {
  if (view.principles.length === 0) return null
  const all = laidOut(view.principles)
  const last = all.at(-1)
  return (
    <svg
      className="roots-picture"
      viewBox={`0 0 ${width} ${(last?.y ?? 0) + (last?.height ?? 0)}`}
      role="img"
      aria-label={view.principles.map(({ number, text }) => `${number}. ${text}`).join(' ')}
      fontFamily="inherit"
    >
      {all.map((placed) => (
        <Tree key={placed.number} placed={placed} palette={palette} t={context.t} />
      ))}
    </svg>
  )
}

/** A card that turns from red to green, and a principle with its roots. */
export const Picture = pictureOf<View>({ card: CardPicture, principles: Roots })
