import { useState } from 'react'
import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { byName } from '../../lib/names'
import { pastedList } from '../../lib/pasted-list'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextArea, TextField } from '../../ui/field'
import { fitPasted } from '../../ui/fit-pasted'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { SelectField } from '../kit/select-field'
import { addItems, monthNow, newItem } from './edits'
import { type Filter, filtered, noFilter, type Show, shows } from './item-list'
import { ItemTable } from './item-table'
import { kinds } from './model'
import type { PlanProps as Props } from './props'
import { longest, most } from './ranges'
import { Suggestions } from './suggestions'

const Filters = ({ setup, context, filter, change }: Props & { filter: Filter; change(filter: Filter): void }) => {
  const { t } = context
  const field = fieldsOf(filter, change)
  const roles = [...new Set(setup.items.map(({ role }) => role))].filter((role) => role !== '').sort(byName)
  const any = { value: '', label: t('filter.any') }
  return (
    <div className="row stairs-filters">
      <SelectField<Show>
        label={t('filter.show')}
        options={shows.map((value) => ({ value, label: t(`filter.${value}`) }))}
        {...field('show')}
      />
      <SelectField
        label={t('item.kind')}
        options={[any, ...kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]}
        {...field('kind')}
      />
      <SelectField
        label={t('item.phase')}
        options={[any, ...setup.phases.map(({ id, name }) => ({ value: id, label: name || t('phase.unnamed') }))]}
        {...field('phase')}
      />
      <SelectField
        label={t('item.role')}
        options={[any, ...roles.map((role) => ({ value: role, label: role }))]}
        {...field('role')}
      />
      <TextField limit={limits.line} label={t('filter.text')} type="search" {...field('text')} />
    </div>
  )
}

/** Many at once: each line an item, in this month, to be moved from there. */
const PasteDialog = ({ setup, edit, context, close }: Props & { close(): void }) => {
  const { t, today } = context
  const [text, setText] = useState('')
  const room = { has: setup.items.length, most: most.items }
  const { taken: lines, said } = fitPasted(pastedList(text), longest.item, room)
  const take = () => {
    const month = monthNow(setup, today)
    edit(
      addItems(
        setup,
        lines.map((line) => newItem(newId(), month, line)),
      ),
    )
    close()
  }
  return (
    <Dialog
      title={t('paste.title')}
      close={t('paste.close')}
      onClose={close}
      actions={
        <Button look="primary" disabled={lines.length === 0} onClick={take}>
          {t('paste.take', { count: lines.length })}
        </Button>
      }
    >
      <TextArea
        limit={limits.pasted}
        label={t('paste.text')}
        hint={t('paste.hint')}
        rows={8}
        value={text}
        onChange={setText}
        autoFocus
      />
      <p role="status">{said}</p>
    </Dialog>
  )
}

/** The list: every item in a table that can be sorted and edited in place, and what others usually do. */
export const ItemPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t, today } = context
  const [filter, setFilter] = useState(noFilter)
  const [pasting, setPasting] = useState(false)
  const items = filtered(setup, filter, today)
  const add = () => {
    setFilter(noFilter)
    edit(addItems(setup, [newItem(newId(), monthNow(setup, today))]))
  }
  return (
    <Part title={t('item.title')}>
      {setup.items.length === 0 ? (
        <p className="hint">{t('item.none')}</p>
      ) : (
        <>
          <Filters {...props} filter={filter} change={setFilter} />
          <p className="small quiet" role="status">
            {t('filter.count', { shown: items.length, count: setup.items.length })}
          </p>
          <ItemTable {...props} items={items} />
        </>
      )}
      <div className="row">
        <AddButton room={{ has: setup.items.length, most: most.items }} onClick={add}>
          {t('item.add')}
        </AddButton>
        <Button look="plain" onClick={() => setPasting(true)}>
          {t('paste.title')}
        </Button>
      </div>
      {pasting && <PasteDialog {...props} close={() => setPasting(false)} />}
      <Suggestions {...props} />
    </Part>
  )
}
