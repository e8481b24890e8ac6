import type { Context, Palette, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay, leading } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { type Of, pictureOf } from '../kit/stage'
import { frames, heightOf, type PlacedRow, parts, placeRows, width } from './board-layout'
import { SealAt, Spot } from './marks'
import { states } from './model'
import type { BoardView, View } from './views'

interface In {
  readonly palette: Palette
  readonly t: Context['t']
}

/** The first line of a block that stands in the middle of its row. */
const firstLine = (y: number, h: number, size: number, lines: number): number =>
  y + (h - lines * size * leading) / 2 + size * 0.96

const fields = width - 3 * parts.field

const RowOf = ({ placed, palette, t }: In & { readonly placed: PlacedRow }) => {
  const { row, y, h, low, text, when, who } = placed
  const whole = text.lines.length * text.size * leading + when.lines.length * when.size * leading
  const first = y + (h - whole) / 2 + text.size * 0.96
  const number = Math.min(30, low * 0.5)
  const line = firstLine(y, h, number, 1)
  return (
    <g>
      <path d={`M0 ${y + h}h${width}`} stroke={palette.strong} strokeWidth="1.4" strokeOpacity="0.5" />
      <Lines lines={[String(row.number)]} x={4} y={line} size={number} ink={palette.strong} weight={720} />
      <Lines lines={text.lines} x={parts.number} y={first} size={text.size} ink={palette.ink} weight={600} />
      {when.lines.length > 0 && (
        <Lines
          lines={when.lines}
          x={parts.number}
          y={first + text.lines.length * text.size * leading + (when.size - text.size) * 0.9}
          size={when.size}
          ink={palette.ink}
        />
      )}
      <Lines
        lines={who.lines}
        x={fields - parts.who}
        y={firstLine(y, h, who.size, who.lines.length)}
        size={who.size}
        ink={palette.ink}
      />
      {row.who === '' && row.text !== '' && (
        <Lines
          lines={[t('board.nobody')]}
          x={fields - parts.who}
          y={line}
          size={number}
          ink={palette.strong}
          weight={640}
        />
      )}
      {states.map((state, nth) => (
        <Spot
          key={state}
          x={fields + (nth + 0.5) * parts.field}
          y={y + h / 2}
          r={Math.min(24, low * 0.3)}
          state={state}
          on={row.text !== '' && row.state === state}
          palette={palette}
        />
      ))}
    </g>
  )
}

/** The board in words, for who does not see it. */
const boardInWords = (view: BoardView, t: Context['t']): string =>
  [
    view.label,
    view.goal === '' ? '' : t('board.goal', { goal: view.goal }),
    t(view.sealed === null ? 'seal.open' : 'seal.closed', { day: view.sealed ?? '' }),
    ...view.rows
      .filter(({ text }) => text !== '')
      .map(({ number, text, who, state }) => `${number}. ${text}, ${who || t('board.nobody')}: ${t(`state.${state}`)}`),
  ]
    .filter((text) => text !== '')
    .map((text) => text.replace(/(?<![.!?])$/, '.'))
    .join(' ')

/** What stands over the rows: whose it is, the goal, and whether the log is closed. */
const BoardHead = ({ view, palette, t }: In & { readonly view: BoardView }) => {
  const { top, goal: sizes, small: label } = frames[view.frame]
  const goal = lay(view.goal || t('board.no-goal'), width - 170, top - 92, sizes)
  const line = [view.label, view.span].filter((text) => text !== '').join(' · ')
  const small = lay(line, width - 170, label * 1.25, [label, 26, 22, 18, 15])
  return (
    <>
      <Lines lines={small.lines} x={0} y={30} size={small.size} ink={palette.strong} weight={660} />
      <Lines lines={goal.lines} x={0} y={46 + goal.size} size={goal.size} ink={palette.ink} weight={680} />
      <SealAt x={width - 74} y={68} r={58} on={view.sealed !== null} palette={palette} />
    </>
  )
}

const Board = ({ view, palette, context: { t } }: PictureProps<BoardView>) => {
  const { top, head } = frames[view.frame]
  const rows = placeRows(view.rows, view.frame)
  const height = heightOf(rows, view.frame)
  return (
    <Drawing className="drawn" width={width} height={height} label={boardInWords(view, t)}>
      <BoardHead view={view} palette={palette} t={t} />
      <Lines lines={[t('board.who')]} x={fields - parts.who} y={top - 14} size={head} ink={palette.ink} weight={620} />
      {states.map((state, nth) => (
        <text
          key={state}
          x={fields + (nth + 0.5) * parts.field}
          y={top - 14}
          fontSize={head}
          fontWeight="620"
          textAnchor="middle"
          fill={palette.ink}
        >
          {t(`state.${state}`)}
        </text>
      ))}
      <path d={`M0 ${top}h${width}`} stroke={palette.strong} strokeWidth="4" />
      {rows.map((placed) => (
        <RowOf key={placed.row.number} placed={placed} palette={palette} t={t} />
      ))}
    </Drawing>
  )
}

/** The seal, the goal, and what is done: a dot for each task. */
const Seal = ({ view, palette, context: { t } }: PictureProps<Of<View, 'seal'>>) => {
  const goal = lay(view.goal || t('board.no-goal'), 760, 340, [68, 60, 54, 48, 42, 36, 30])
  const gap = Math.min(46, 760 / Math.max(1, view.of))
  const said = t(view.sealed === null ? 'seal.open' : 'seal.closed', { day: view.sealed ?? '' })
  const words = lay(said, 760, 90, [38, 34, 30])
  const label = [view.label, view.goal, said, t('board.done', { done: view.done, of: view.of })].join('. ')
  return (
    <Drawing className="drawn" width={width} height={700} label={label}>
      <SealAt x={270} y={350} r={230} on={view.sealed !== null} palette={palette} />
      <Lines lines={[view.label]} x={580} y={110} size={34} ink={palette.strong} weight={660} />
      <Lines lines={goal.lines} x={580} y={140 + goal.size} size={goal.size} ink={palette.ink} weight={680} />
      {Array.from({ length: view.of }, (_, at) => (
        <circle
          key={at}
          cx={580 + gap * 0.4 + at * gap}
          cy={540}
          r={gap * 0.34}
          fill={at < view.done ? palette.strong : 'none'}
          stroke={palette.strong}
          strokeWidth="3"
        />
      ))}
      <Lines lines={words.lines} x={580} y={610 + words.size * 0.4} size={words.size} ink={palette.ink} />
    </Drawing>
  )
}

/** So many of what was made are named. */
const few = 4

/** It is made: as large as the paper lets it be. */
const Made = ({ view, palette, context: { t } }: PictureProps<Of<View, 'made-poster'>>) => {
  const more = view.made.length - few
  const made = [...view.made.slice(0, few), ...(more > 0 ? [t('stage.more', { count: more })] : [])].join(' · ')
  const result = lay(view.result || made, width - 40, 380, [104, 92, 80, 70, 60, 52, 44, 38, 32, 26])
  const list = view.result === '' ? { size: 0, lines: [] } : lay(made, width - 40, 136, [34, 30, 26, 22, 18, 15])
  return (
    <Drawing
      className="drawn"
      width={width}
      height={860}
      label={[t('made.title'), view.result, made, view.label].join('. ')}
    >
      <rect width={width} height="190" fill={palette.strong} />
      <Lines lines={[t('made.title')]} x={36} y={134} size={116} ink={palette.contrast} weight={760} />
      <Spot
        x={width - 110}
        y={95}
        r={62}
        state="done"
        on
        palette={{ ...palette, strong: palette.contrast, contrast: palette.strong }}
      />
      <Lines
        lines={result.lines}
        x={20}
        y={240 + result.size * 0.9}
        size={result.size}
        ink={palette.ink}
        weight={680}
      />
      {made !== '' && <Lines lines={list.lines} x={20} y={690 + list.size * 0.5} size={list.size} ink={palette.ink} />}
      <Lines lines={[view.label]} x={20} y={846} size={30} ink={palette.strong} weight={640} />
    </Drawing>
  )
}

/** The board, the seal, and what is made; nothing where words are enough. */
export const Picture = pictureOf<View>({ board: Board, seal: Seal, 'made-poster': Made })
