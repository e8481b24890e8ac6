import { whole } from '../../lib/limits'
import { DayField } from '../../ui/day-field'
import { TextArea, TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import type { Context, PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed } from '../kit/lists'
import { Remove } from '../kit/written-row'
import { countings, resultTroubles } from './calculation'
import { type Elected, longest, type MethodTypes, most, type Result } from './model'
import { Troubles } from './troubles'

type Props = PrepareProps<MethodTypes> & { readonly result: Result }
const ranges = { present: whole(0, most.present), seats: whole(0, most.seats), citizens: whole(0, most.people) }

interface RowProps {
  readonly group: Elected
  readonly together: boolean
  change(next: Partial<Elected>): void
  readonly t: Context['t']
}
/** The seats of a group as they fell: where the lot was drawn, the seat is put in by hand. */
const GroupRow = ({ group, together, change, t }: RowProps) => (
  <li className="committee-elected">
    <TextField label={t('group.name')} limit={longest.bloc} value={group.name} onChange={(name) => change({ name })} />
    <NumberField
      label={t('group.present')}
      range={ranges.present}
      value={group.present}
      onChange={(present) => change({ present })}
    />
    <NumberField
      label={t(together ? 'group.seats.all' : 'group.seats')}
      range={ranges.seats}
      value={group.seats}
      onChange={(seats) => change({ seats })}
    />
    {!together && (
      <NumberField
        label={t('group.citizens')}
        range={ranges.citizens}
        value={group.citizens}
        onChange={(citizens) => change({ citizens })}
      />
    )}
  </li>
)

/** What the council chose: the only thing of it all that is kept. */
export const ResultEditor = ({ setup, edit, context: { t }, result }: Props) => {
  const set = (next: Result) => edit({ ...setup, result: next })
  const field = fieldsOf(result, set)
  const troubles = resultTroubles(result)
  const needsLot = countings(result).some(({ allocation }) => allocation.lots !== null)
  return (
    <section className="stack committee-result" aria-label={t('result.title')}>
      <div className="row">
        <h3>{t('result.title')}</h3>
        <Remove name={t('result.remove')} act={() => edit({ ...setup, result: null })} />
      </div>
      <p>{t(`result.${result.way}`)}</p>
      {result.way === 'counted' && <p>{t(result.together ? 'result.together.told' : 'result.apart.told')}</p>}
      <div className="committee-day">
        <DayField
          label={t('result.day')}
          value={result.day}
          onChange={(day) => day !== '' && field('day').onChange(day)}
        />
      </div>
      <ul className="stack">
        {result.groups.map((group) => (
          <GroupRow
            key={group.id}
            group={group}
            together={result.together}
            change={(next) => set({ ...result, groups: changed(result.groups, group.id, next) })}
            t={t}
          />
        ))}
      </ul>
      <Troubles live of={troubles.map((trouble) => t(`result.trouble.${trouble}`))} />
      {(needsLot || result.lot !== '') && (
        <TextField label={t('result.lot')} hint={t('result.lot.hint')} limit={longest.lot} {...field('lot')} />
      )}
      <TextArea label={t('result.note')} hint={t('result.note.hint')} limit={longest.note} {...field('note')} />
    </section>
  )
}
