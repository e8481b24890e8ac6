import { AddForm } from '../../ui/add-form'
import { DayField } from '../../ui/day-field'
import { Check, TextField } from '../../ui/field'
import type { Context, Play } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { type Improvement, longest, most, type Plenary, type PlenaryMove } from './model'

interface Props {
  readonly plenary: Plenary
  readonly play: Play<PlenaryMove>
  readonly context: Context
}

const Row = ({ one, play, context: { t } }: Props & { readonly one: Improvement }) => (
  <li className="flow-improvement">
    <div className="written-row">
      <WrittenRow
        area
        label={t('improve.text')}
        quietLabel
        limit={longest.improvement}
        text={one.text}
        reword={(text) => play({ type: 'improveText', improvement: one.id, text })}
        removeName={t('improve.remove', { text: one.text })}
        remove={() => play({ type: 'removeImprovement', improvement: one.id })}
      />
    </div>
    <div className="flow-who">
      <TextField
        label={t('improve.who')}
        limit={longest.role}
        value={one.who}
        problem={one.who.trim() === '' ? t('improve.nobody') : null}
        onChange={(text) => play({ type: 'improveWho', improvement: one.id, text })}
      />
      <DayField
        label={t('improve.when')}
        value={one.by ?? ''}
        onChange={(by) => play({ type: 'improveBy', improvement: one.id, by: by === '' ? null : by })}
      />
      <Check
        label={
          <>
            {t('improve.done')} <span className="hidden-text">{one.text}</span>
          </>
        }
        checked={one.done}
        onChange={(done) => play({ type: 'improved', improvement: one.id, done })}
      />
    </div>
  </li>
)

/** What is to be different: who sees to it, by role, and by when. */
export const Improvements = (props: Props) => {
  const { plenary, play, context } = props
  const { t } = context
  return (
    <div className="stack">
      <ol className="flow-lanes">
        {plenary.improvements.map((one) => (
          <Row key={one.id} {...props} one={one} />
        ))}
      </ol>
      <AddForm
        className="written-row"
        label={t('improve.add')}
        save={t('add')}
        limit={longest.improvement}
        room={{ has: plenary.improvements.length, most: most.improvements }}
        add={(text) => play({ type: 'improve', text, who: '', by: null })}
      />
    </div>
  )
}
