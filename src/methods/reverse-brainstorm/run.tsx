import type { RunProps } from '../contract'
import { AllNotes } from './all-notes'
import { Inverter } from './inverter'
import { type MethodTypes, notesOf } from './model'
import { PrincipleList } from './principle-list'
import './run.css'

type Props = RunProps<MethodTypes>

const Collecting = (props: Props) => {
  const { t } = props.context
  return (
    <div className="stack">
      <p className="lead">{t('run.count', { count: notesOf(props.activity).length })}</p>
      <p className="hint">{t('run.not-yet')}</p>
      <AllNotes {...props} pickable={false} />
    </div>
  )
}

/** What only the facilitator sees: the ideas as they come, the inverter, and the principles. */
export const Run = (props: Props) => {
  switch (props.step.id) {
    case 'silent':
    case 'open':
      return <Collecting {...props} />
    case 'turn':
      return (
        <div className="stack plenary">
          <Inverter {...props} />
          <AllNotes {...props} pickable />
        </div>
      )
    default:
      return <PrincipleList {...props} />
  }
}
