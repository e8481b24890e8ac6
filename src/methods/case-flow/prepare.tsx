import { useMemo } from 'react'
import { useLatest } from '../../ui/use-latest'
import type { PrepareProps } from '../contract'
import { AssumptionPart } from './assumption-part'
import { CasePart } from './case-part'
import { LanePart } from './lane-part'
import { MeetingPart } from './meeting-part'
import type { MethodTypes, Setup } from './model'
import { AgreedPart, PastPart, WritingPart } from './sitting-part'
import { StepPart } from './step-part'
import { WayPart } from './way-part'
import './prepare.css'

/** Cases first once there are any: that is what the page is opened for from then on. */
export const Prepare = (props: PrepareProps<MethodTypes>) => {
  const { setup, told, play, context } = props
  const latest = useLatest(props)
  const hands = useMemo(
    () => ({ change: (make: (now: Setup) => Setup) => latest.current.edit(make(latest.current.setup)) }),
    [latest],
  )
  const parts = { setup, plenary: told.plenary, play, context, ...hands }
  const running = setup.cases.length > 0
  return (
    <div className="flow-prepare">
      <WayPart {...props} />
      {running && <CasePart {...parts} />}
      <LanePart {...parts} />
      <StepPart {...parts} />
      <MeetingPart {...parts} />
      <AssumptionPart {...parts} />
      {!running && <CasePart {...parts} />}
      <AgreedPart {...parts} />
      <WritingPart {...parts} />
      <PastPart {...parts} />
    </div>
  )
}
