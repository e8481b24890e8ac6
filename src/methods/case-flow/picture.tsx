import type { Context, PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { lay } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { pictureOf } from '../kit/stage'
import { type Drawn, FlowDrawing } from './flow-drawing'
import { inRanges } from './flow-part'
import type { Page } from './flow-sizes'
import type { FlowView, PosterView, RollView, Room, SheetView, View } from './views'
import './picture.css'

/** In the units of the drawings: a stage with room for what is said, read from the back of a room; an A3 on its side, four to a millimetre. */
const stage: Page = { width: 1600, height: 730, type: { least: 26, most: 40 } }
const besideLit: Page = { ...stage, height: 600 }
const map: Page = { ...stage, type: { ...stage.type, names: 38 } }
/** As wide as the text of an A4, and half as high as its page. */
const sheet: Page = { width: 1000, height: 640, type: { least: 14, most: 20 } }
/** On a screen that is narrow it is longer instead, and nobody turns it to and fro. */
const sheets: Readonly<Record<Room, Page>> = {
  page: sheet,
  tablet: { width: 660, height: 1200, type: { least: 13, most: 17 } },
  phone: { width: 320, height: 20_000, type: { least: 13, most: 15 } },
}
const wall: Page = { width: 1600, height: 970, type: { least: 11, most: 20 } }

/** The drawing in words, for who does not see it. */
const inWords = ({ title, lanes, steps, arrows, lit, part }: Drawn, { t }: Context): string => {
  const numberOf = (id: string) => steps.find((step) => step.id === id)?.number ?? 0
  const laneOf = (id: string | null) => lanes.find((lane) => lane.id === id)?.label ?? t('lane.none')
  return [
    t('picture.label', { title }),
    ...steps.map(({ id, number, lane, text, kind, days }) => {
      const to = arrows
        .filter(({ from }) => from === id)
        .map(({ to, back }) => `${numberOf(to)}${back ? ` (${t('arrow.back')})` : ''}`)
      const leads = to.length > 0 ? t('picture.leads', { to: to.join(', ') }) : ''
      const said = `${number}. ${text} (${[laneOf(lane), t(`kind.${kind}`), days].filter(Boolean).join(', ')})`
      return [said, leads].filter(Boolean).join(' ')
    }),
    part ? t('picture.part', { numbers: inRanges(steps.map(({ number }) => number)), of: part.of }) : '',
    lit ? t('picture.lit', { number: lit.number, text: lit.text }) : '',
  ]
    .filter(Boolean)
    .map((text) => text.replace(/(?<![.!?])$/, '.'))
    .join(' ')
}

const Flow = ({ page, ...props }: Omit<PictureProps<Drawn>, 'view'> & { view: Drawn; page: Page }) => (
  <FlowDrawing {...props} page={page} label={inWords(props.view, props.context)} />
)

const Stage = (props: PictureProps<FlowView>) => (
  <Flow {...props} page={props.view.lit ? besideLit : props.view.map ? map : stage} />
)
const Sheet = (props: PictureProps<SheetView>) => <Flow {...props} page={sheets[props.view.room ?? 'page']} />
const Poster = (props: PictureProps<PosterView>) => <Flow {...props} page={wall} />

/** Empty lanes with room for cards, and marks where the next sheet is taped on. */
const Roll = ({ view: { lanes, sheet, of }, palette, context: { t } }: PictureProps<RollView>) => {
  const { width, height } = wall
  const tall = height / Math.max(1, lanes.length)
  const label = t('roll.label', { sheet, of })
  return (
    <Drawing className="drawn" width={width} height={height} label={[label, ...lanes].join('. ')}>
      {lanes.map((lane, at) => {
        const { lines, size } = lay(lane, 180, tall - 20, [34, 28, 24, 20])
        return (
          <g key={`${at} ${lane}`}>
            <rect x="0" y={at * tall} width={width} height={tall} fill="none" stroke={palette.ink} strokeWidth="2" />
            <rect x="0" y={at * tall} width="200" height={tall} fill={palette.soft} />
            <Lines lines={lines} x={14} y={at * tall + size + 12} size={size} ink={palette.ink} weight={680} />
          </g>
        )
      })}
      <path d={`M${width - 12} 0V${height}`} stroke={palette.ink} strokeWidth="2" strokeDasharray="14 10" />
    </Drawing>
  )
}

/** The drawing, its poster, and the roll to lay cards on; nothing where words are enough. */
export const Picture = pictureOf<View>({ flow: Stage, sheet: Sheet, poster: Poster, roll: Roll })
