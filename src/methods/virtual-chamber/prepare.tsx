import { partMinutes } from '../../lib/limits'
import type { PrepareProps } from '../contract'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { MeetingPart } from './meeting-part'
import { type MethodTypes, minuteParts, type Task } from './model'
import { PagePart } from './page-part'
import { PhysicalPart } from './physical-part'
import { QuizPart } from './quiz-part'
import { RoomPart } from './room-part'
import './prepare.css'

/** First what is carried to people and set up for them, then the room behind it. */
export const Prepare = (props: PrepareProps<MethodTypes>) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <div className="chamber-prepare">
      <MeetingPart {...props} />
      <PhysicalPart {...props} />
      <RoomPart {...props} />
      <QuizPart {...props} />
      <PagePart {...props} />
      <Part title={t('prepare.minutes')}>
        {setup.way === 'distance' && <p className="quiet">{t('prepare.minutes.talk')}</p>}
        <Minutes<Task, typeof setup>
          className="chamber-minutes minutes-in-lines"
          parts={minuteParts[setup.way]}
          label={(part) => t(part === 'doors' ? `minutes.doors.${setup.way}` : `minutes.${part}`)}
          range={partMinutes}
          setup={setup}
          edit={edit}
        />
      </Part>
    </div>
  )
}
