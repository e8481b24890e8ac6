import { Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Context, Day } from '../contract'
import { changed, without } from '../kit/lists'
import { Remove } from '../kit/written-row'
import { reckon, resultOf, type Trial, type TrialRow } from './desk'
import { DeskAnswer } from './desk-answer'
import { longest, most, type Result } from './model'

interface Props {
  readonly context: Context
  readonly today: Day
  /** Something has been kept already. */
  readonly has: boolean
  keep(result: Result): void
}

const row = (): TrialRow => ({ id: newId(), name: '', members: '', present: '', bloc: '' })
const begin = (): Trial => ({ rows: [row(), row(), row(), row()], politicians: '5', citizens: '10' })

const columns = ['name', 'members', 'present', 'bloc'] as const

interface RowProps {
  readonly one: TrialRow
  readonly number: number
  change(next: Partial<TrialRow>): void
  remove(): void
  readonly t: Context['t']
}
const Row = ({ one, number, change, remove, t }: RowProps) => (
  <li className="committee-trial">
    {columns.map((column) => (
      <TextField
        key={column}
        label={t(`desk.${column}`)}
        limit={column === 'name' ? longest.group : limits.word}
        value={one[column]}
        onChange={(value) => change({ [column]: value })}
      />
    ))}
    <Remove name={t('desk.remove', { name: one.name || String(number) })} act={remove} />
  </li>
)

/**
 * For the group leaders, at the desk: what would it be, if some go together, or stay away? All of it lies in this window alone, for
 * as long as it is open: it is in no set-up, no file and no address.
 */
export const DeskSheet = ({ context, today, has, keep }: Props) => {
  const { t } = context
  const [trial, setTrial] = useState(begin)
  const outcome = reckon(trial)
  const set = (rows: readonly TrialRow[]) => setTrial({ ...trial, rows })
  const take = (inOneGo: boolean) => {
    if (outcome.kind !== 'reckoned') return
    keep(resultOf(outcome.of, inOneGo, today))
    say(t('desk.said'))
  }
  return (
    <section className="stack committee-desk" aria-label={t('desk.title')}>
      <h3>{t('desk.title')}</h3>
      <p className="notice committee-narrow">{t('desk.never')}</p>
      <p className="hint committee-narrow">{t('desk.hint')}</p>
      <ul className="stack">
        {trial.rows.map((one, at) => (
          <Row
            key={one.id}
            one={one}
            number={at + 1}
            change={(next) => set(changed(trial.rows, one.id, next))}
            remove={() => set(without(trial.rows, one.id))}
            t={t}
          />
        ))}
      </ul>
      <div className="row">
        <AddButton
          small
          room={{ has: trial.rows.length, most: most.groups }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => set([...trial.rows, row()])}
        >
          {t('desk.add')}
        </AddButton>
        <Button small look="plain" onClick={() => setTrial(begin())}>
          {t('desk.clear')}
        </Button>
      </div>
      <div className="committee-seats">
        {(['politicians', 'citizens'] as const).map((kind) => (
          <TextField
            key={kind}
            label={t(`desk.${kind}`)}
            limit={limits.word}
            value={trial[kind]}
            onChange={(value) => setTrial({ ...trial, [kind]: value })}
          />
        ))}
      </div>
      <DeskAnswer
        outcome={outcome}
        empty={trial.rows.every(({ name, members }) => `${name}${members}` === '')}
        has={has}
        take={take}
        t={t}
      />
    </section>
  )
}
