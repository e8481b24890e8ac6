import type { Context, Play } from '../contract'
import { ManyForm } from '../kit/many-form'
import { WrittenRow } from '../kit/written-row'
import { longest, most, type NoteKind, type Plenary, type PlenaryMove } from './model'

interface Props {
  readonly kind: NoteKind
  readonly plenary: Plenary
  readonly play: Play<PlenaryMove>
  readonly context: Context
}

/** What the room agrees, or asks its handbook: written down as it is said. */
export const Notes = ({ kind, plenary, play, context: { t } }: Props) => (
  <section className="stack">
    <h3>{t(`notes.${kind}`)}</h3>
    <ManyForm
      label={t(`notes.${kind}.add`)}
      save={t('notes.add')}
      limit={longest.note}
      room={{ has: plenary.notes.length, most: most.notes }}
      add={(texts) => {
        for (const text of texts) play({ type: 'note', kind, text })
      }}
      said={(texts) => t('notes.came', { count: texts.length })}
    />
    <ul className="stack">
      {plenary.notes
        .filter((note) => note.kind === kind)
        .map(({ id, text }) => (
          <li key={id} className="written-row">
            <WrittenRow
              label={t(`notes.${kind}.one`)}
              quietLabel
              area
              limit={longest.note}
              text={text}
              reword={(next) => play({ type: 'reword', note: id, text: next })}
              removeName={t('notes.remove', { text })}
              remove={() => play({ type: 'remove', note: id })}
            />
          </li>
        ))}
    </ul>
  </section>
)
