import type { PrepareProps } from '../contract'
import { AssumptionPart } from './assumption-part'
import { CasePart } from './case-part'
import { LanePart } from './lane-part'
import { MeetingPart } from './meeting-part'
import type { MethodTypes } from './model'
import { AgreedPart, PastPart, WritingPart } from './sitting-part'
import { StepPart } from './step-part'
import { WayPart } from './way-part'
import './prepare.css'

/** Cases first once there are any: that is what the page is opened for from then on. */
export const Prepare = (props: PrepareProps<MethodTypes>) => {
  const running = props.setup.cases.length > 0
  return (
    <div className="flow-prepare">
      <WayPart {...props} />
      {running && <CasePart {...props} />}
      <LanePart {...props} />
      <StepPart {...props} />
      <MeetingPart {...props} />
      <AssumptionPart {...props} />
      {!running && <CasePart {...props} />}
      <AgreedPart {...props} />
      <WritingPart {...props} />
      <PastPart {...props} />
    </div>
  )
}
