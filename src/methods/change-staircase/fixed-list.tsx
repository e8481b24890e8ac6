import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { Check, TextArea } from '../../ui/field'
import { Part } from '../kit/part'
import { SelectField } from '../kit/select-field'
import { addFixed, changeFixed, removeFixed } from './edits'
import type { Fixed } from './model'
import type { PlanProps as Props } from './props'
import { longest, most } from './ranges'

/** The first entry is the whole month. */
const datesIn = (whole: string) =>
  ['', ...Array.from({ length: 31 }, (_, at) => String(at + 1))].map((value) => ({ value, label: value || whole }))

const FixedRow = ({ setup, edit, context: { t }, one }: Props & { one: Fixed }) => {
  const change = (next: Parameters<typeof changeFixed>[2]) => edit(changeFixed(setup, one.id, next))
  const named = one.text || t('item.unnamed')
  return (
    <li className="stairs-fixed" data-off={!one.on || undefined}>
      <Check
        label={<span className="hidden-text">{t('fixed.on', { text: named })}</span>}
        checked={one.on}
        onChange={(on) => change({ on })}
      />
      <TextArea
        label={t('fixed.text')}
        quietLabel
        rows={1}
        limit={longest.item}
        value={one.text}
        onChange={(text) => change({ text: text.replace(/\n/g, ' ') })}
      />
      <SelectField
        label={t('fixed.date', { text: named })}
        quietLabel
        value={one.date === null ? '' : String(one.date)}
        options={datesIn(t('fixed.whole-month'))}
        onChange={(date) => change({ date: date === '' ? null : Number(date) })}
      />
      <SelectField
        label={t('month.of', { label: named })}
        quietLabel
        value={String(one.month)}
        options={Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: t(`month.${at + 1}`) }))}
        onChange={(month) => change({ month: Number(month) })}
      />
      <SelectField<Fixed['every']>
        label={t('fixed.every', { text: named })}
        quietLabel
        value={one.every}
        options={[
          { value: 'year', label: t('fixed.every.year') },
          { value: 'election', label: t('fixed.every.election') },
        ]}
        onChange={(every) => change({ every })}
      />
      <TextArea
        label={t('fixed.source')}
        quietLabel
        rows={1}
        limit={longest.source}
        placeholder={t('fixed.source')}
        value={one.source}
        onChange={(source) => change({ source: source.replace(/\n/g, ' ') })}
      />
      <Button
        small
        look="plain"
        aria-label={t('fixed.remove-named', { text: named })}
        onClick={() => edit(removeFixed(setup, one.id))}
      >
        {t('fixed.remove')}
      </Button>
    </li>
  )
}

/** The fixed points of a council's year, with where they come from. */
export const FixedList = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <Part title={t('fixed.title')}>
      <p className="hint">
        {t('fixed.hint')} <strong>{t('fixed.check')}</strong>
      </p>
      <ul className="stairs-fixed-list">
        {setup.fixed.map((one) => (
          <FixedRow key={one.id} {...props} one={one} />
        ))}
      </ul>
      <div>
        <AddButton room={{ has: setup.fixed.length, most: most.fixed }} onClick={() => edit(addFixed(setup, newId()))}>
          {t('fixed.add')}
        </AddButton>
      </div>
    </Part>
  )
}
