import { CalendarClock, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { Remove } from '../kit/written-row'
import { ChoreList } from './chore-list'
import { isOff, recounted } from './chores'
import { type ChoreKind, choreKinds, longest, type MethodTypes, most, prompts, type Table } from './model'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

const TableRow = ({
  setup,
  edit,
  context: { t },
  table,
  number,
}: Props & { readonly table: Table; readonly number: number }) => {
  const set = (tables: readonly Table[]) => edit({ ...setup, tables })
  const field = fieldsOf(table, ({ id, ...next }) => set(changed(setup.tables, id, next)))
  const name = table.name.trim() || t('table.number', { number })
  return (
    <li className="chamber-table">
      <TextField
        label={t('table.name')}
        placeholder={t('table.number', { number })}
        limit={longest.name}
        {...field('name')}
      />
      <TextArea label={t('table.roles')} rows={3} limit={longest.roles} {...field('roles')} />
      <Remove name={t('table.remove', { name })} act={() => set(without(setup.tables, table.id))} />
    </li>
  )
}

/** Who meets whom, by role: names are written on the printed plan, by hand. */
const Tables = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <>
      <p className="hint">{t('tables.hint')}</p>
      <ul className="chamber-tables">
        {setup.tables.map((table, at) => (
          <TableRow key={table.id} {...props} table={table} number={at + 1} />
        ))}
      </ul>
      <div>
        <AddButton
          small
          room={{ has: setup.tables.length, most: most.tables }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => edit({ ...setup, tables: [...setup.tables, { id: newId(), name: '', roles: '' }] })}
        >
          {t('table.add')}
        </AddButton>
      </div>
    </>
  )
}

/** The letter, what there is to eat and drink, and the three cards. */
const Parcel = ({ setup, edit, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  const asks = fieldsOf(setup.prompts, (next) => edit({ ...setup, prompts: next }))
  return (
    <>
      <TextArea
        label={t('parcel.letter')}
        hint={t('parcel.letter.hint')}
        rows={6}
        limit={longest.letter}
        {...field('letter')}
      />
      <TextArea
        label={t('parcel.snacks')}
        hint={t('parcel.snacks.hint')}
        rows={3}
        limit={longest.snacks}
        {...field('snacks')}
      />
      <fieldset className="stack">
        <legend className="label">{t('parcel.prompts')}</legend>
        <p className="hint">{t('parcel.prompts.hint')}</p>
        {prompts.map((prompt) => (
          <TextField key={prompt} label={t(`card.${prompt}`)} limit={longest.prompt} {...asks(prompt)} />
        ))}
      </fieldset>
    </>
  )
}

const Kind = ({ kind, children, ...props }: Props & { readonly kind: ChoreKind; readonly children?: ReactNode }) => {
  const { t } = props.context
  return (
    <section className="chamber-kind stack" aria-label={t(`chore.kind.${kind}`)}>
      <h3>{t(`chore.kind.${kind}`)}</h3>
      <p className="quiet">{t(`chore.kind.${kind}.lead`)}</p>
      <ChoreList {...props} kind={kind} />
      {children}
    </section>
  )
}

/** What people meet before they meet each other: five things to see to, each with its day. */
export const PhysicalPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <Part title={t('prepare.chores')}>
      <p className="quiet">{t(setup.day === null ? 'prepare.chores.no-day' : 'prepare.chores.lead')}</p>
      {setup.day !== null && isOff(setup, context.today) && (
        <div>
          <Button
            small
            icon={<CalendarClock aria-hidden="true" />}
            onClick={() => edit(recounted(setup, context.today))}
          >
            {t('chores.recount')}
          </Button>
        </div>
      )}
      {choreKinds.map((kind) => (
        <Kind key={kind} {...props} kind={kind}>
          {kind === 'seating' && <Tables {...props} />}
          {kind === 'parcel' && <Parcel {...props} />}
        </Kind>
      ))}
    </Part>
  )
}
