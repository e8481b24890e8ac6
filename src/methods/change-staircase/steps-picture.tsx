import type { PictureProps } from '../contract'
import { Drawing } from '../kit/drawing'
import { LabelText } from './label-text'
import { laySteps, placingText, width } from './steps-layout'
import type { StepsView } from './views'

const spoken = ({ view, context: { t } }: PictureProps<StepsView>): string =>
  [
    t('picture.steps', { names: view.steps.map(({ name }, at) => `${at + 1}. ${name}`).join(', ') }),
    ...(view.now ? [`${placingText(view.now.placing, t)}.`] : []),
    ...(view.now && view.now.bid !== null ? [t('places.bid', { number: view.now.bid + 1 })] : []),
  ].join(' ')

/** The steps without dates, with the people standing where they placed themselves, once that is shown. */
export const StepsPicture = (props: PictureProps<StepsView>) => {
  const { view, palette, context } = props
  const laid = laySteps(view, context.t)
  return (
    <Drawing className="steps-picture" width={width} height={laid.height} label={spoken(props)}>
      {laid.blocks.map(({ at, x, y, width: wide, dots, count, label, bid }) => (
        <g key={at}>
          <rect x={x} y={y} width={wide} height={laid.ground - y} fill={palette.soft} />
          <path d={`M${x} ${laid.ground}V${y}H${x + wide}`} fill="none" stroke={palette.strong} strokeWidth="6" />
          {dots.map((dot) => (
            <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={dot.r} fill={palette.strong} />
          ))}
          {count && <LabelText label={count} fill={palette.ink} />}
          {label.map((line) => (
            <LabelText key={line.y} label={line} fill={palette.ink} />
          ))}
          {bid && <path d={`M${bid.x - 13} ${bid.y}l13-13 13 13-13 13z`} fill={palette.ink} />}
        </g>
      ))}
      {laid.span && (
        <rect
          x={laid.span.x}
          y={laid.span.y}
          width={laid.span.width}
          height="18"
          rx="9"
          fill={palette.strong}
          stroke={palette.paper}
          strokeWidth="2"
        />
      )}
      <path d={`M0 ${laid.ground}H${width}`} stroke={palette.ink} strokeWidth="4" />
      {laid.legend.map((line) => (
        <LabelText key={line.y} label={line} fill={palette.ink} />
      ))}
    </Drawing>
  )
}
