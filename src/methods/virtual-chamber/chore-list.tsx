import { Plus } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { DayField } from '../../ui/day-field'
import { Check, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Remove } from '../kit/written-row'
import { isPast, isTooLate } from './chores'
import { type Chore, type ChoreKind, longest, type MethodTypes, most } from './model'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

const ChoreRow = ({ chore, setup, edit, context: { t, today } }: Props & { readonly chore: Chore }) => {
  const set = (chores: readonly Chore[]) => edit({ ...setup, chores })
  const field = fieldsOf(chore, ({ id, ...next }) => set(changed(setup.chores, id, next)))
  const name = chore.text.trim() || t(`chore.kind.${chore.kind}`)
  return (
    <li className="chamber-chore" data-done={chore.done || undefined}>
      <TextField label={t('chore.text')} limit={longest.chore} {...field('text')} />
      <TextField label={t('chore.who')} limit={longest.who} {...field('who')} />
      <DayField
        label={t('chore.day')}
        value={chore.day ?? ''}
        problem={isTooLate(chore, setup.day) ? t('chore.late') : isPast(chore, today) ? t('chore.past') : null}
        onChange={(day) => field('day').onChange(day === '' ? null : day)}
      />
      <Check
        label={
          <>
            {t('chore.done')} <span className="hidden-text">{name}</span>
          </>
        }
        checked={chore.done}
        onChange={field('done').onChange}
      />
      <Remove name={t('chore.remove', { text: name })} act={() => set(without(setup.chores, chore.id))} />
    </li>
  )
}

/** What there is to see to of one kind, who does it, and by when. */
export const ChoreList = ({ kind, ...props }: Props & { readonly kind: ChoreKind }) => {
  const { setup, edit, context } = props
  const { t } = context
  const chores = setup.chores.filter((chore) => chore.kind === kind)
  const add = () =>
    edit({
      ...setup,
      chores: [...setup.chores, { id: newId(), kind, text: '', who: '', day: null, done: false }],
    })
  return (
    <>
      <ul className="chamber-chores">
        {chores.map((chore) => (
          <ChoreRow key={chore.id} {...props} chore={chore} />
        ))}
      </ul>
      <div>
        <AddButton
          small
          look="plain"
          room={{ has: setup.chores.length, most: most.chores }}
          icon={<Plus aria-hidden="true" />}
          aria-label={t('chore.add.of', { kind: t(`chore.kind.${kind}`) })}
          onClick={add}
        >
          {t('chore.add')}
        </AddButton>
      </div>
    </>
  )
}
