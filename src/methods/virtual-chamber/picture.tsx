import type { Context, Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay, leading } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { type Of, pictureOf } from '../kit/stage'
import { chamber } from './drawn-chamber'
import { light, pointOf, radius, shade, sizeOf } from './room-layout'
import type { Mark, RoomView, View } from './views'

/** The chamber as it is drawn, without anything in it. */
const Chamber = ({ palette }: { readonly palette: Palette }) =>
  chamber.shapes.map(({ d, fill, line }) => (
    <path
      key={d}
      d={d}
      fill={fill ? palette[fill] : 'none'}
      stroke={line ? palette[line] : 'none'}
      strokeWidth="3"
      strokeLinejoin="round"
    />
  ))

/** A number where the place lies; one that is lit is larger, and has a ring. */
const Spot = ({ mark, view, palette }: { readonly mark: Mark; readonly view: RoomView; readonly palette: Palette }) => {
  const { x, y } = pointOf(view, mark)
  const r = mark.lit ? radius.lit : radius.plain
  return (
    <>
      {mark.lit && <circle cx={x} cy={y} r={r + 9} fill="none" stroke={palette.strong} strokeWidth="5" />}
      <circle cx={x} cy={y} r={r} fill={palette.strong} stroke={palette.paper} strokeWidth="4" />
      <text x={x} y={y + r * 0.4} textAnchor="middle" fontSize={r * 1.15} fontWeight="700" fill={palette.contrast}>
        {mark.number}
      </text>
    </>
  )
}

/** The room in words, for who does not see it. */
const inWords = ({ title, photo, alt, marks }: RoomView, { t }: Context): string => {
  const lit = marks.filter((mark) => mark.lit).map(({ name }) => name)
  return [
    t('picture.label', { title: title.trim() || t('room.untitled') }),
    photo ? alt : t('picture.drawn'),
    marks.map(({ number, name }) => `${number}. ${name}`).join(', '),
    lit.length > 0 && lit.length < marks.length ? t('picture.lit', { places: lit.join(', ') }) : '',
  ]
    .filter((text) => text.trim() !== '')
    .map((text) => text.replace(/(?<![.!?])$/, '.'))
    .join(' ')
}

const paper = { width: 1400, height: 860 } as const

/** The room itself, in the units of its own drawing. */
const InRoom = ({ view, palette, context }: PictureProps<RoomView>) => {
  const { width, height } = sizeOf(view)
  const url = view.photo && context.picture(view.photo.id)
  const dark = shade(view)
  return (
    <>
      {view.photo ? url && <image href={url} width={width} height={height} /> : <Chamber palette={palette} />}
      {dark !== '' && (
        // What lies beyond the edge of the room is not there: an SVG in an SVG is cut at its edge.
        <svg width={width} height={height} aria-hidden="true">
          <path d={dark} fill="#000" fillOpacity="0.36" fillRule="evenodd" />
          <path d={light(view)} fill="#fff" fillOpacity="0.16" />
        </svg>
      )}
      {view.marks.map((mark) => (
        <Spot key={mark.number} mark={mark} view={view} palette={palette} />
      ))}
    </>
  )
}

const Room = (props: PictureProps<RoomView>) => (
  <Drawing className="chamber-picture" {...sizeOf(props.view)} label={inWords(props.view, props.context)}>
    <InRoom {...props} />
  </Drawing>
)

/** The room to hang up: beside it what its numbers mean. */
const Poster = ({ view: { room }, palette, context }: PictureProps<Of<View, 'poster'>>) => {
  const { width, height } = sizeOf(room)
  const scale = Math.min(1000 / width, paper.height / height)
  const line = Math.min(74, paper.height / Math.max(1, room.marks.length))
  const size = Math.min(34, line * 0.6)
  return (
    <Drawing className="drawn" width={paper.width} height={paper.height} label={inWords(room, context)}>
      <g transform={`scale(${scale})`}>
        <InRoom view={room} palette={palette} context={context} />
      </g>
      {room.marks.map(({ number, name }, at) => (
        <g key={number}>
          <Lines lines={[`${number}`]} x={1036} y={at * line + size} size={size} ink={palette.strong} weight={720} />
          <Lines
            lines={lay(name, 310, size, [size]).lines}
            x={1090}
            y={at * line + size}
            size={size}
            ink={palette.ink}
          />
        </g>
      ))}
    </Drawing>
  )
}

/** The ground rules as large as the paper lets them be, to be read from across a room. */
const Rules = ({ view: { title, lines }, palette }: PictureProps<Of<View, 'rules'>>) => {
  const room = paper.height / Math.max(1, lines.length)
  const laid = lines.map((line) => lay(line, paper.width - 130, room - 18, [64, 56, 48, 42, 36, 30, 26]))
  const size = Math.min(...laid.map((one) => one.size))
  return (
    <Drawing className="drawn" width={paper.width} height={paper.height} label={[title, ...lines].join('. ')}>
      {lines.map((line, at) => {
        const { lines: rows } = lay(line, paper.width - 130, room - 18, [size])
        const top = at * room + (room - rows.length * size * leading) / 2
        return (
          <g key={`${at} ${line}`}>
            <path d={`M20 ${at * room + 10}V${(at + 1) * room - 10}`} stroke={palette.strong} strokeWidth="8" />
            <Lines lines={[`${at + 1}`]} x={46} y={top + size} size={size} ink={palette.strong} weight={720} />
            <Lines lines={rows} x={120} y={top + size} size={size} ink={palette.ink} weight={520} />
          </g>
        )
      })}
    </Drawing>
  )
}

/** The room with its places, and the ground rules to hang up; nothing where words are enough. */
export const Picture = pictureOf<View>({ room: Room, poster: Poster, rules: Rules })
