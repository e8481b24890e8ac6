import { Plus, RotateCcw } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { say } from '../../ui/toast'
import { fieldsOf } from '../kit/fields'
import { changed } from '../kit/lists'
import { Part } from '../kit/part'
import { Remove } from '../kit/written-row'
import { addGroup, isGroupUsed, removeGroup } from './catalogue'
import { type Group, longest, most, people } from './model'
import type { PrepareProp } from './props'
import { groupName, sprintsOf } from './sprints'

type Props = PrepareProp & { readonly group: Group }

const GroupRow = ({ setup, edit, told, context: { t }, group }: Props) => {
  const field = fieldsOf(group, ({ id, ...next }) => edit({ ...setup, groups: changed(setup.groups, id, next) }))
  const name = groupName(setup, group.id, t)
  const remove = () => {
    const used = isGroupUsed(told.plenary, group.id)
    edit(removeGroup(setup, told.plenary, group.id))
    if (!used) say(t('group.said.removed', { group: name }))
  }
  return (
    <li className="sprint-group-card">
      <TextField
        label={t('group.name')}
        placeholder={t('group.number', { number: setup.groups.indexOf(group) + 1 })}
        limit={longest.name}
        {...field('name')}
      />
      <TextArea label={t('group.roles')} rows={3} limit={longest.roles} {...field('roles')} />
      <NumberField label={t('group.people')} range={people} {...field('people')} />
      <Remove name={t('group.remove', { group: name })} act={remove} />
    </li>
  )
}

/** A group that was removed under its tasks: they stand, it says so, and it comes back with one press. */
const Away = ({ setup, edit, told, context: { t }, group }: Props) => {
  const sprints = sprintsOf(told.plenary, group.id)
  const tasks = sprints.reduce((sum, { log }) => sum + log.length, 0)
  const name = groupName(setup, group.id, t)
  return (
    <p className="notice row spread">
      <span>
        {t('group.away', {
          group: name,
          tasks: t('count.tasks', { count: tasks }),
        })}
      </span>
      <Button
        small
        icon={<RotateCcw aria-hidden="true" />}
        onClick={() => edit({ ...setup, groups: changed(setup.groups, group.id, { away: false }) })}
      >
        {t('back-again')} <span className="hidden-text">{name}</span>
      </Button>
    </p>
  )
}

/** Several groups share the catalogue; each is told by roles and numbers, never by names. */
export const GroupsPart = (props: PrepareProp) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <Part title={t('prepare.groups')} at="groups">
      <p className="quiet sprint-narrow">{t('groups.lead')}</p>
      <ul className="sprint-groups">
        {setup.groups
          .filter(({ away }) => !away)
          .map((group) => (
            <GroupRow key={group.id} {...props} group={group} />
          ))}
      </ul>
      {setup.groups
        .filter(({ away }) => away)
        .map((group) => (
          <Away key={group.id} {...props} group={group} />
        ))}
      <div>
        <AddButton
          small
          room={{ has: setup.groups.length, most: most.groups }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => edit(addGroup(setup, newId()))}
        >
          {t('group.add')}
        </AddButton>
      </div>
      <p className="hint sprint-narrow">{t('law.group')}</p>
    </Part>
  )
}
