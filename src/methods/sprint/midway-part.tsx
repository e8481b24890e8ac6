import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { WrittenRow } from '../kit/written-row'
import { longest, most, type NoteKind, states } from './model'
import type { SprintProps } from './props'

/** How far each task is, as it hangs on the wall: brought up to date here. */
export const ProgressPart = ({ sprint, play, context: { t } }: SprintProps) => (
  <section className="stack" aria-label={t('step.done')}>
    <p className="hint">{t('progress.hint')}</p>
    <ol className="sprint-rows">
      {sprint.log.map((task, at) => (
        <li key={task.id}>
          <span>
            <strong>{at + 1}</strong> {task.text} <small className="quiet">{task.who}</small>
          </span>
          <fieldset className="row">
            <legend className="hidden-text">{task.text}</legend>
            {states.map((state) => (
              <Button
                key={state}
                small
                aria-pressed={task.state === state}
                onClick={() => play({ type: 'state', sprint: sprint.id, task: task.id, state })}
              >
                {t(`state.${state}`)}
              </Button>
            ))}
          </fieldset>
        </li>
      ))}
    </ol>
  </section>
)

/** What is stuck, and what the group needs: a line each. */
export const NotesPart = ({ sprint, play, context: { t }, kind }: SprintProps & { readonly kind: NoteKind }) => (
  <section className="stack" aria-label={t(`step.${kind}`)}>
    <ul className="stack">
      {sprint.notes
        .filter((note) => note.kind === kind)
        .map(({ id, text }) => (
          <li key={id} className="written-row">
            <WrittenRow
              label={t(`note.${kind}`)}
              quietLabel
              limit={longest.note}
              text={text}
              reword={(next) => play({ type: 'rewordNote', sprint: sprint.id, note: id, text: next })}
              removeName={t('note.remove', { text })}
              remove={() => play({ type: 'removeNote', sprint: sprint.id, note: id })}
            />
          </li>
        ))}
    </ul>
    <AddForm
      className="written-row"
      label={t(`note.${kind}`)}
      save={t('add')}
      limit={longest.note}
      room={{ has: sprint.notes.length, most: most.notes }}
      add={(text) => play({ type: 'note', sprint: sprint.id, kind, text })}
    />
  </section>
)
