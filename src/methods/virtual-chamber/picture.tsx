import type { Context, Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay, leading } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { type Of, pictureOf } from '../kit/stage'
import { chamber } from './drawn-chamber'
import { pointOf, radius, shade, sizeOf } from './room-layout'
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

const Room = ({ view, palette, context }: PictureProps<RoomView>) => {
  const { width, height } = sizeOf(view)
  const url = view.photo && context.picture(view.photo.id)
  const dark = shade(view)
  return (
    <Drawing className="chamber-picture" width={width} height={height} label={inWords(view, context)}>
      {view.photo ? url && <image href={url} width={width} height={height} /> : <Chamber palette={palette} />}
      {dark !== '' && <path d={dark} fill="#000" fillOpacity="0.4" fillRule="evenodd" />}
      {view.marks.map((mark) => (
        <Spot key={mark.number} mark={mark} view={view} palette={palette} />
      ))}
    </Drawing>
  )
}

const paper = { width: 1400, height: 860 } as const

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
export const Picture = pictureOf<View>({ room: Room, rules: Rules })
