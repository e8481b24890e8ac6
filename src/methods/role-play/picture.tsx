import type { Context, Palette } from '../contract'
import { Drawing } from '../kit/drawing'
import { pictureOf } from '../kit/stage'
import { height, type PlacedChair, placeChairs, shortNames, width } from './chamber-layout'
import type { Chamber, View } from './views'

/** Who has the floor is full and larger; who is outside is a broken edge with nobody in it. */
const Seat = ({
  chair,
  name,
  palette,
}: {
  readonly chair: PlacedChair
  readonly name: string
  readonly palette: Palette
}) => {
  const { x, y, size, lit, empty } = chair
  const radius = lit ? size * 1.12 : size
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={lit ? palette.strong : empty ? palette.paper : palette.soft}
        stroke={palette.strong}
        strokeWidth={lit ? 6 : 3}
        strokeDasharray={empty ? '6 7' : undefined}
      />
      {!empty && (
        <text
          x={x}
          y={y + radius * 0.24}
          textAnchor="middle"
          fontSize={radius * 0.66}
          fontWeight={640}
          fill={lit ? palette.contrast : palette.ink}
        >
          {name}
        </text>
      )}
    </g>
  )
}

export const ChamberPicture = ({
  chamber,
  who,
  palette,
  context: { t },
}: {
  readonly chamber: Chamber
  readonly who: string
  readonly palette: Palette
  readonly context: Context
}) => {
  const chairs = placeChairs(chamber)
  const names = shortNames(chairs.map(({ title }) => title))
  return (
    <Drawing
      className="drawn"
      width={width}
      height={height}
      label={who ? t('picture.floor', { who }) : t('picture.nobody')}
    >
      {chairs.map((chair, at) => (
        <Seat key={at} chair={chair} name={names[at] ?? ''} palette={palette} />
      ))}
    </Drawing>
  )
}

/** The chamber from above, with the floor lit. */
export const Picture = pictureOf<View>({
  floor: ({ view, palette, context }) => (
    <ChamberPicture chamber={view.chamber} who={view.who} palette={palette} context={context} />
  ),
})
