import { AddForm } from '../../ui/add-form'
import type { GroupProps } from '../contract'
import { linesOf } from '../kit/sheets'
import { WrittenRow } from '../kit/written-row'
import { longest, type MethodTypes, most, partsOf, wishPart } from './model'
import { askedAt } from './parts'
import './group.css'

/** What a table writes: wishes to the text, or answers to one of the three questions. Neither name nor party belongs there. */
export const Group = ({ brief, table, part: at, play, context: { t } }: GroupProps<MethodTypes>) => {
  const part = partsOf(brief.sitting).find((one) => one === at)
  if (!part) return null
  const all = table.work?.notes ?? []
  return (
    <div className="stack committee-group">
      <h2>{askedAt(part, brief, t)}</h2>
      {part === wishPart && (
        <ul className="bullets">
          {linesOf(t('stage.tables.lines')).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="quiet">{t('group.lead')}</p>
      <ul className="stack">
        {all
          .filter((note) => note.part === part)
          .map(({ id, text }) => (
            <li key={id} className="written-row">
              <WrittenRow
                label={t('group.note')}
                quietLabel
                area
                limit={longest.wish}
                text={text}
                reword={(next) => play({ type: 'reword', note: id, text: next })}
                removeName={t('group.remove', { text })}
                remove={() => play({ type: 'remove', note: id })}
              />
            </li>
          ))}
      </ul>
      <AddForm
        className="written-row"
        label={t(part === wishPart ? 'group.wish' : 'group.say')}
        save={t('add')}
        limit={longest.wish}
        room={{ has: all.length, most: most.notes }}
        add={(text) => play({ type: 'note', part, text })}
      />
    </div>
  )
}
