import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../../lib/ids'
import { whole } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { Check, TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import type { PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { SelectField } from '../kit/select-field'
import { Remove } from '../kit/written-row'
import { castOf, isEarly } from './cast'
import { CastList } from './cast-list'
import { sheetsDay, sheetsWhen } from './dates'
import { longest, type MethodTypes, most, players, totalOf } from './model'
import { nameOf } from './sheets-of'

type Props = PrepareProps<MethodTypes>

const people = whole(0, most.people)

const Groups = ({ setup, edit, context: { t } }: Props) => {
  const set = (groups: Props['setup']['groups']) => edit({ ...setup, groups })
  const list = useRef<HTMLUListElement>(null)
  const [added, add] = useState(0)
  // What is added is written at once.
  useEffect(() => {
    const name = added > 0 ? list.current?.lastElementChild?.querySelector('input') : null
    name?.focus()
    name?.select()
  }, [added])
  return (
    <div className="stack" data-at="groups">
      <ul className="stack" ref={list}>
        {setup.groups.map((group) => {
          const field = fieldsOf(group, ({ id, ...next }) => set(changed(setup.groups, id, next)))
          return (
            <li key={group.id} className="role-group">
              <TextField label={t('group.name')} limit={longest.name} {...field('name')} />
              <NumberField label={t('group.seasoned')} range={people} {...field('seasoned')} />
              <NumberField label={t('group.fresh')} range={people} {...field('fresh')} />
              <Remove name={t('group.remove', { name: group.name })} act={() => set(without(setup.groups, group.id))} />
            </li>
          )
        })}
      </ul>
      <div>
        <AddButton
          small
          room={{ has: setup.groups.length, most: most.groups }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => {
            const name = t('group.numbered', { number: setup.groups.length + 1 })
            set([...setup.groups, { id: newId(), name, seasoned: 0, fresh: 0 }])
            add(added + 1)
          }}
        >
          {t('group.add')}
        </AddButton>
      </div>
    </div>
  )
}

/** Those who rehearse have their sheets a week before: the day, and that it is done. */
const Early = ({ setup, edit, told, context }: Props) => {
  const { t, dayName, today } = context
  const of = { setup, round: told.round }
  const day = sheetsDay(of)
  const players = castOf(setup).players.filter(isEarly)
  if (players.length === 0) return null
  const values = {
    day: day === null ? '' : dayName(day),
    who: players.map((player) => nameOf(player, context)).join(', '),
  }
  return (
    <div>
      {!setup.sent && <p className="quiet">{t(`people.early.${sheetsWhen(of, today)}`, values)}</p>}
      <Check label={t('people.sent')} {...ticksOf(setup, edit)('sent')} />
    </div>
  )
}

/** Who comes, of three kinds and by group: counts, and no names. The cast follows. */
export const PeoplePart = (props: Props) => {
  const { setup, edit, told, context } = props
  const { t } = context
  const total = totalOf(setup)
  const seated = told.round.tables.reduce((sum, table) => sum + table.people, 0)
  const experienced = setup.groups.filter(({ seasoned }) => seasoned > 0)
  return (
    <Part title={t('prepare.people')} className="stack role-people">
      <p className="quiet">{t('prepare.people.lead')}</p>
      <Groups {...props} />
      <div className="role-officials">
        <NumberField label={t('people.officials')} range={people} {...fieldsOf(setup, edit)('officials')} />
      </div>
      {experienced.length > 0 && (
        <SelectField
          label={t('people.mayor')}
          value={experienced.some(({ id }) => id === setup.mayor) ? (setup.mayor ?? '') : ''}
          options={[
            { value: '', label: t('people.mayor.none') },
            ...experienced.map(({ id, name }) => ({ value: id, label: t('people.mayor.of', { name }) })),
          ]}
          onChange={(mayor) => edit({ ...setup, mayor: mayor || null })}
        />
      )}
      <Early {...props} />
      <p role="status" className={total > 0 && total < players.fewest ? 'problem' : ''}>
        {t(total === 0 ? 'people.none' : total < players.fewest ? 'people.few' : 'people.total', {
          ...{ count: total, fewest: players.fewest },
        })}
      </p>
      {total >= players.fewest && seated > 0 && seated !== total && (
        <p className="quiet">{t('people.seated', { count: seated })}</p>
      )}
      {setup.parts.length > 0 && total > 0 && (
        <details>
          <summary>{t('cast.title')}</summary>
          <p className="quiet">{t('cast.lead')}</p>
          <CastList setup={setup} context={context} />
        </details>
      )}
    </Part>
  )
}
