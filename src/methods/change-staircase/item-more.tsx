import { Check, Choice } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { SelectField } from '../kit/select-field'
import { changeItem } from './edits'
import type { Item, Reach } from './model'
import { daysOf } from './occurrences'
import type { PlanProps as Props } from './props'
import { itemDays } from './ranges'

/** What is rarely needed of an item: its day, its own count of days, its step, who may see it, every year. */
export const ItemMore = ({ setup, edit, context: { t }, item }: Props & { readonly item: Item }) => {
  const change = (next: Partial<Omit<Item, 'id'>>) => edit(changeItem(setup, item.id, next))
  return (
    <div className="stairs-more">
      <SelectField
        label={t('item.day')}
        value={item.date === null ? '' : String(item.date)}
        options={[
          { value: '', label: t('fixed.whole-month') },
          ...Array.from({ length: 31 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) })),
        ]}
        onChange={(date) => change({ date: date === '' ? null : Number(date) })}
      />
      <SelectField
        label={t('item.phase')}
        value={item.phase ?? ''}
        options={[
          { value: '', label: t('item.phase.month') },
          ...setup.phases.map(({ id, name }) => ({ value: id, label: name || t('phase.unnamed') })),
        ]}
        onChange={(phase) => change({ phase: phase === '' ? null : phase })}
      />
      <Check
        label={t('item.own-days')}
        checked={item.days !== null}
        onChange={(on) => change({ days: on ? daysOf(item) : null })}
      />
      {item.days !== null && (
        <NumberField label={t('item.days')} value={item.days} range={itemDays} onChange={(days) => change({ days })} />
      )}
      <Check label={t('item.every-year')} checked={item.yearly} onChange={(yearly) => change({ yearly })} />
      <Choice<Reach>
        label={t('item.reach')}
        value={item.for}
        onChange={(next) => change({ for: next })}
        options={[
          { value: 'us', label: t('reach.us') },
          { value: 'room', label: t('reach.room') },
        ]}
      />
    </div>
  )
}
