import { memo, useDeferredValue, useState } from 'react'
import { Choice } from '../../ui/field'
import { screenPalette } from '../../ui/palette'
import type { Context } from '../contract'
import { SelectField } from '../kit/select-field'
import type { View } from './audience'
import { BodyPart } from './body-part'
import { yearOf } from './calendar'
import { EndPart } from './end-part'
import { FixedList } from './fixed-list'
import { ItemPart } from './item-part'
import { type Look, looks } from './model'
import { yearsIn } from './occurrences'
import { PhaseList } from './phase-list'
import { Picture } from './picture'
import { ProblemList } from './problem-list'
import type { PlanProps as Props } from './props'
import { stairsView, wheelView } from './views'
import { WarningList } from './warning-list'
import './prepare.css'
import './stage.css'

/** A drawing as wide as the page, and never so small that its words cannot be read. */
const Drawing = ({ view, context }: { readonly view: View; readonly context: Context }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is moved with the arrow keys
  <section className="stairs-figure" tabIndex={0} aria-label={context.t('look.label')}>
    <Picture view={view} palette={screenPalette} context={context} />
  </section>
)

type Plan = Pick<Props, 'setup' | 'context'>

const Stairs = memo(({ setup, context }: Plan) => <Drawing view={stairsView(setup, context.today)} context={context} />)

/** The staircase over its steps. */
const StairsPart = (props: Props) => {
  // A letter does not wait for the drawing.
  const plan = useDeferredValue(props.setup)
  return (
    <>
      <Stairs setup={plan} context={props.context} />
      <PhaseList {...props} />
    </>
  )
}

const Wheel = memo(({ setup, year, context }: Plan & { readonly year: number }) => {
  const { t, today } = context
  const view = wheelView(setup, year, today, t)
  const full = view.load.flatMap((level, month) => (level === 3 ? [t(`month.${month + 1}`)] : []))
  return (
    <>
      <Drawing view={view} context={context} />
      {full.length > 0 && <p className="notice">{t('load.full', { months: full.join(', ') })}</p>}
    </>
  )
})

/** A year of the wheel over the fixed points. */
const WheelPart = (props: Props) => {
  const { setup, context } = props
  const { t, today } = context
  const plan = useDeferredValue(setup)
  const years = [...new Set([yearOf(today), ...yearsIn(setup.term)])].sort((a, b) => a - b)
  const [year, setYear] = useState(yearOf(today))
  return (
    <>
      <SelectField
        label={t('wheel.year')}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(chosen) => setYear(Number(chosen))}
      />
      <Wheel setup={plan} year={year} context={context} />
      <FixedList {...props} />
    </>
  )
}

/** The plan: whose it is, what must begin now, and three views of the same. */
export const Prepare = (props: Props) => {
  const { setup, context } = props
  const { t } = context
  const [look, setLook] = useState<Look>(setup.items.length > 0 || setup.phases.length === 0 ? 'stairs' : 'list')
  return (
    <div className="stairs-prep stack">
      <BodyPart {...props} />
      <WarningList {...props} />
      <ProblemList setup={setup} context={context} />
      <Choice<Look>
        label={t('look.label')}
        value={look}
        onChange={setLook}
        options={looks.map((value) => ({ value, label: t(`look.${value}`) }))}
      />
      {look === 'stairs' && <StairsPart {...props} />}
      {look === 'wheel' && <WheelPart {...props} />}
      {look === 'list' && <ItemPart {...props} />}
      <EndPart {...props} />
    </div>
  )
}
