import { someMinutes } from '../../lib/limits'
import type { PrepareProps } from '../contract'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { CardsPart } from './cards-part'
import { ItemsPart } from './items-part'
import { MeetingPart } from './meeting-part'
import { type MethodTypes, minuteParts } from './model'
import { ListNames, PartsPart } from './parts-part'
import { PeoplePart } from './people-part'
import { QuizPart } from './quiz-part'
import { VotesPart } from './votes-part'
import './prepare.css'

type Props = PrepareProps<MethodTypes>

/** First which meeting, then who comes; all the rest is there to be changed, and need not be. */
export const Prepare = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <div className="role-prepare">
      <MeetingPart {...props} />
      <PeoplePart {...props} />
      <ItemsPart {...props} />
      <VotesPart {...props} />
      <PartsPart {...props} />
      <ListNames {...props} />
      <CardsPart {...props} />
      <QuizPart {...props} />
      <Part title={t('prepare.minutes')}>
        <Minutes
          className="role-minutes minutes-in-lines"
          parts={minuteParts}
          label={(part) => t(`minutes.${part}`)}
          range={someMinutes}
          setup={setup}
          edit={edit}
        />
      </Part>
    </div>
  )
}
