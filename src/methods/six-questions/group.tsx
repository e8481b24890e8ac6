import { limits } from '../../lib/limits'
import { AddForm } from '../../ui/add-form'
import { Check, TextArea, TextField } from '../../ui/field'
import type { GroupProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { type Answer, answerTo, type Card, longest, type MethodTypes, marks, most } from './model'
import './group.css'

type Props = GroupProps<MethodTypes>
interface CardProps extends Pick<Props, 'play' | 'context'> {
  readonly card: Card
  readonly answer: Answer | null
}

const Sentence = ({ card, answer, play, context: { t } }: CardProps) => {
  const text = answer?.sentence ?? ''
  return (
    <div className="six-sentence">
      <TextArea
        label={t('sentence.label')}
        hint={t('sentence.count', { count: text.length, of: longest.sentence })}
        limit={longest.sentence}
        value={text}
        onChange={(next) => play({ type: 'sentence', card: card.id, text: next.replace(/\n+/g, ' ') })}
      />
    </div>
  )
}

const Marks = ({ card, answer, play, context: { t } }: CardProps) => (
  <div className="six-marks">
    {marks.map((mark) => {
      const about = answer?.[mark] ?? null
      return (
        <div key={mark} className="six-mark-row" data-on={about !== null || undefined}>
          <Check
            label={<strong>{t(`mark.${mark}`)}</strong>}
            checked={about !== null}
            onChange={(on) => play({ type: 'mark', card: card.id, mark, text: on ? '' : null })}
          />
          {about !== null && (
            <TextField
              limit={limits.line}
              label={t(`mark.${mark}.about`)}
              value={about}
              onChange={(text) => play({ type: 'mark', card: card.id, mark, text })}
            />
          )}
        </div>
      )
    })}
  </div>
)

const Notes = ({ card, answer, play, context: { t } }: CardProps) => {
  return (
    <section className="stack six-notes">
      <h2>{t('notes.title')}</h2>
      <ul className="stack">
        {(answer?.notes ?? []).map((note) => (
          <li key={note.id} className="written-row six-note">
            <WrittenRow
              limit={limits.line}
              label={t('notes.edit')}
              quietLabel
              text={note.text}
              reword={(text) => play({ type: 'rewordNote', card: card.id, note: note.id, text })}
              removeName={t('notes.remove', { text: note.text })}
              remove={() => play({ type: 'removeNote', card: card.id, note: note.id })}
            />
          </li>
        ))}
      </ul>
      <AddForm
        limit={limits.line}
        room={{ has: answer?.notes.length ?? 0, most: most.notes }}
        className="written-row six-note"
        label={t('notes.add')}
        save={t('notes.save')}
        add={(text) => play({ type: 'note', card: card.id, text })}
      />
    </section>
  )
}

/** What one table makes of a card: one sentence, two marks, and notes for those who want them. */
export const Group = ({ brief, table, part, play, context }: Props) => {
  const card = brief.cards.find(({ id }) => id === part)
  if (!card) return null
  const { t } = context
  const beside = brief.beside.filter((one) => one.card === card.id)
  const props = { card, answer: answerTo(table.work, card.id), play, context }
  return (
    <div className="stack six-group">
      <p className="six-question">{card.question}</p>
      <ul className="six-asks">
        {[card.opens, card.chooses].filter(Boolean).map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      {beside.length > 0 && (
        <section className="stack six-beside">
          <h2 className="label">{t('brought.at-table')}</h2>
          <ul className="bullets">
            {beside.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <Sentence {...props} />
      <Marks {...props} />
      <Notes {...props} />
    </div>
  )
}
