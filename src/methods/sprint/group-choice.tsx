import type { Id } from '../contract'
import { SelectField } from '../kit/select-field'
import type { ThisTold } from './model'
import { withGroup } from './next'
import type { CatalogueProps } from './props'
import { groupName, groupsOf } from './sprints'

interface Props extends CatalogueProps {
  /** The one that it is now. */
  readonly group: Id | null
  /** The sittings that are not meant. */
  readonly before: ThisTold['rounds']
}

/** Whose sitting it is. */
export const GroupChoice = ({ setup, edit, context: { t }, group, before }: Props) => {
  const groups = setup.groups.filter(({ id, away }) => !away || id === group)
  if (groupsOf(setup).length === 0) return null
  return (
    <SelectField
      label={t('meeting.group')}
      value={group ?? ''}
      options={[
        ...(group === null ? [{ value: '', label: t('meeting.group.none') }] : []),
        ...groups.map(({ id }) => ({ value: id, label: groupName(setup, id, t) })),
      ]}
      onChange={(id) => edit(withGroup(setup, id === '' ? null : id, before))}
    />
  )
}
