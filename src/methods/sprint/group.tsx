import { AddForm } from '../../ui/add-form'
import type { GroupProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { longest, type MethodTypes, most } from './model'
import './group.css'

/** What a pair could make, a line each: without a sender. */
export const Group = ({ brief, table, play, context: { t } }: GroupProps<MethodTypes>) => {
  const all = table.work?.ideas ?? []
  return (
    <div className="stack sprint-group">
      <p className="sprint-group-lead">{t('group.write')}</p>
      {brief.goals.length > 0 && (
        <details>
          <summary>{t('stage.goals')}</summary>
          <ul className="bullets">
            {brief.goals.map((goal, at) => (
              <li key={`${at} ${goal}`}>{goal}</li>
            ))}
          </ul>
        </details>
      )}
      <ul className="stack">
        {all.map(({ id, text }) => (
          <li key={id} className="written-row">
            <WrittenRow
              label={t('idea.text')}
              quietLabel
              area
              limit={longest.idea}
              text={text}
              reword={(next) => play({ type: 'reword', idea: id, text: next })}
              removeName={t('idea.remove', { text })}
              remove={() => play({ type: 'remove', idea: id })}
            />
          </li>
        ))}
      </ul>
      <AddForm
        className="written-row"
        label={t('idea.add')}
        save={t('add')}
        limit={longest.idea}
        room={{ has: all.length, most: most.written }}
        add={(text) => play({ type: 'idea', text })}
      />
    </div>
  )
}
