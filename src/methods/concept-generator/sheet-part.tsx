import { TextArea, TextField } from '../../ui/field'
import type { GroupProps } from '../contract'
import { sorted } from './ideas'
import { fields, longest, type MethodTypes, wayThrough } from './model'
import { openWork } from './moves'

/** The concept sheet: a headline that tells, and the way through in words. */
export const SheetPart = ({ brief, table, play, context: { t } }: GroupProps<MethodTypes>) => {
  const work = table.work ?? openWork()
  const { lanes } = sorted(brief, work)
  return (
    <div className="stack concept-sheet">
      <p className="concept-challenge">{brief.challenge}</p>
      {wayThrough.some((lane) => lanes[lane].length > 0) && (
        <ol className="concept-way">
          {wayThrough.map((lane) => (
            <li key={lane}>
              <strong>{t(`lane.${lane}`)}</strong>
              <ul>
                {lanes[lane].map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {fields.map((field) => {
        const Field = field === 'headline' ? TextField : TextArea
        return (
          <Field
            key={field}
            label={t(`sheet.${field}`)}
            hint={t(`sheet.${field}.hint`)}
            limit={field === 'headline' ? longest.line : longest.text}
            value={work.sheet[field]}
            onChange={(text) => play({ type: 'write', field, text })}
          />
        )
      })}
    </div>
  )
}
