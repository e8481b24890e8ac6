import { useMemo } from 'react'
import { Button } from '../../ui/button'
import type { GroupProps } from '../contract'
import { ManyForm } from '../kit/many-form'
import { saidBefore } from './counts'
import { GroupTurn } from './group-turn'
import { longest, type MethodTypes, mostNotes } from './model'
import { openWork } from './moves'
import { NoteRow } from './note-row'
import './group.css'

type Props = GroupProps<MethodTypes>

/** One table's sheet: Enter makes the next note, a pasted list makes many, the newest on top. */
export const Group = ({ brief, table, part, play, context }: Props) => {
  const { t } = context
  const notes = table.work?.notes
  const again = useMemo(() => saidBefore(notes ?? []), [notes])
  if (part === 'turn') return <GroupTurn work={table.work ?? openWork()} play={play} context={context} />
  if (part !== 'bad') return null
  return (
    <div className="stack bad-sheet">
      <p className="bad-question">{brief.negative}</p>
      <p className="quiet">{t('group.worst', { initiative: brief.initiative })}</p>
      {table.work?.closed ? (
        <div className="notice row spread">
          <p>{t('group.closed')}</p>
          <Button onClick={() => play({ type: 'reopenRound' })}>{t('group.reopen')}</Button>
        </div>
      ) : (
        <ManyForm
          look="primary"
          label={t('note.add')}
          hint={t('note.add.hint')}
          save={t('note.save')}
          limit={longest.text}
          room={{ has: notes?.length ?? 0, most: mostNotes }}
          add={(texts) => play({ type: 'addNotes', texts })}
          said={({ length }) => (length > 1 ? t('note.pasted', { count: length }) : '')}
        />
      )}
      {notes && notes.length > 0 && (
        <>
          <h2 className="label">{t('note.count', { count: notes.filter(({ away }) => !away).length })}</h2>
          <ol className="bad-notes" reversed>
            {notes.toReversed().map((note) => (
              <NoteRow key={note.id} note={note} again={again.has(note.id)} play={play} t={t} />
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
