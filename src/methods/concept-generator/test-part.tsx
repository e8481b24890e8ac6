import { TextArea } from '../../ui/field'
import { IdeaForm } from './idea-form'
import { findings, longest, mostIdeas } from './model'
import type { LapProps } from './prototype-part'
import { trialOf } from './trials'

/** The test sheet: what is tried, with whom, and what was seen. A new idea goes straight back among the ideas. */
export const TestPart = ({ table, lap, play, context }: LapProps) => {
  const { t } = context
  const trial = trialOf(table.work, lap)
  const fresh = (table.work?.ideas ?? []).filter((idea) => idea.lap === lap)
  return (
    <div className="stack">
      <p className="lead">{trial?.name ? t('test.lead.of', { name: trial.name }) : t('test.lead')}</p>
      {findings.map((finding) => (
        <TextArea
          key={finding}
          label={t(`test.${finding}`)}
          hint={t(`test.${finding}.hint`)}
          limit={longest.text}
          value={trial?.test[finding] ?? ''}
          onChange={(text) => play({ type: 'find', lap, finding, text })}
        />
      ))}
      <IdeaForm
        label={t('test.idea')}
        hint={t('test.idea.hint')}
        room={{ has: table.work?.ideas.length ?? 0, most: mostIdeas }}
        add={(texts) => play({ type: 'addIdeas', texts, lap })}
        context={context}
      />
      {fresh.length > 0 && (
        <ul className="concept-fresh">
          {fresh.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
