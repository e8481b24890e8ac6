import { useState } from 'react'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Check, TextArea, TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { SelectField } from '../kit/select-field'
import { yearOf } from './calendar'
import { changeItem, dropItem, markDone } from './edits'
import { currentOf } from './item-list'
import { ItemMore } from './item-more'
import { type Effort, efforts, type Item, type Kind, kinds } from './model'
import { MonthField } from './month-field'
import { standingOf, yearsIn } from './occurrences'
import type { PlanProps as Props } from './props'
import { leadWeeks, longest } from './ranges'
import { shortDay } from './stairs-layout'

type RowProps = Props & { readonly item: Item }

/** Month and lead time, with the day on which work must begin. */
const Times = ({ setup, edit, context, item }: RowProps) => {
  const { t, today } = context
  const one = currentOf(setup, item, today)
  return (
    <>
      <td>
        <MonthField
          label={t('item.month-of', { text: item.text || t('item.unnamed') })}
          quietLabel
          short
          value={item.month}
          years={yearsIn(setup.term)}
          onChange={(month) => edit(changeItem(setup, item.id, { month }))}
          context={context}
        />
        {item.yearly && <span className="tag">{t('item.yearly')}</span>}
      </td>
      <td>
        <div className="stairs-lead">
          <NumberField
            label={t('item.lead')}
            quietLabel
            value={item.lead}
            range={leadWeeks}
            onChange={(lead) => edit(changeItem(setup, item.id, { lead }))}
          />
          <span className="small">{t('item.weeks')}</span>
        </div>
        {one && <span className="small quiet">{shortDay(one.begin, t)}</span>}
      </td>
    </>
  )
}

const Standing = ({ setup, context: { t, today }, item }: RowProps) => {
  const one = currentOf(setup, item, today)
  const standing = one ? standingOf(one, today) : 'later'
  const said = item.dropped ? t('filter.dropped') : t(`standing.${standing}`)
  return (
    <td>
      <span className={standing === 'late' || standing === 'now' ? 'tag tag-warn' : 'tag'}>{said}</span>
      {item.carried && <span className="tag">{t('item.carried')}</span>}
      {item.for === 'us' && <span className="tag">{t('reach.us')}</span>}
    </td>
  )
}

const DoneCell = ({ setup, edit, context: { t, today }, item }: RowProps) => {
  const one = currentOf(setup, item, today)
  const text = item.text || t('item.unnamed')
  return (
    <td>
      {one && (
        <Check
          label={
            <span className="hidden-text">
              {item.yearly ? t('item.done-year', { text, year: yearOf(one.day) }) : t('item.done-named', { text })}
            </span>
          }
          checked={one.done}
          onChange={(done) => edit(markDone(setup, one, done))}
        />
      )}
    </td>
  )
}

/** *Mere*, and away with it. */
const Acts = ({ setup, edit, context: { t }, item, open, toggle }: RowProps & { open: boolean; toggle(): void }) => {
  const text = item.text || t('item.unnamed')
  const away = () => edit(item.dropped ? changeItem(setup, item.id, { dropped: false }) : dropItem(setup, item.id))
  return (
    <div className="row stairs-acts">
      <Button small look="plain" aria-expanded={open} aria-label={t('item.more-named', { text })} onClick={toggle}>
        {t('item.more')}
      </Button>
      <Button
        small
        look="plain"
        aria-label={t(item.dropped ? 'item.restore-named' : 'item.drop-named', { text })}
        onClick={away}
      >
        {t(item.dropped ? 'item.restore' : 'review.drop')}
      </Button>
    </div>
  )
}

/** One item, editable in place. What is rarely needed lies behind *Mere*. */
export const ItemRow = (props: RowProps) => {
  const { setup, edit, context, item } = props
  const { t } = context
  const [open, setOpen] = useState(false)
  const change = (next: Partial<Omit<Item, 'id'>>) => edit(changeItem(setup, item.id, next))
  return (
    <>
      <tr data-dropped={item.dropped || undefined}>
        <DoneCell {...props} />
        <th scope="row">
          <TextArea
            label={t('item.text')}
            quietLabel
            rows={1}
            limit={longest.item}
            value={item.text}
            onChange={(next) => change({ text: next.replace(/\n/g, ' ') })}
          />
          <Acts {...props} open={open} toggle={() => setOpen(!open)} />
        </th>
        <Times {...props} />
        <td>
          <SelectField<Effort>
            label={t('item.effort')}
            quietLabel
            value={item.effort}
            options={efforts.map((value) => ({ value, label: t(`effort.${value}`) }))}
            onChange={(effort) => change({ effort })}
          />
          {item.days !== null && <span className="small quiet">{t('effort.days', { count: item.days })}</span>}
        </td>
        <td>
          <TextField
            limit={limits.line}
            label={t('item.role')}
            quietLabel
            value={item.role}
            onChange={(role) => change({ role })}
          />
        </td>
        <td>
          <SelectField<Kind>
            label={t('item.kind')}
            quietLabel
            value={item.kind}
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(kind) => change({ kind })}
          />
        </td>
        <Standing {...props} />
      </tr>
      {open && (
        <tr>
          <td colSpan={8}>
            <ItemMore {...props} />
          </td>
        </tr>
      )}
    </>
  )
}
