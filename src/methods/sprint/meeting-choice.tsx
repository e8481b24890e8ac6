import { WordedChoice } from '../../ui/worded-choice'
import { SelectField } from '../kit/select-field'
import { kinds, type Setup } from './model'
import type { CatalogueProps } from './props'
import { groupName, groupNow, groupsOf } from './sprints'

/** Which sitting it is, and whose. */
export const MeetingChoice = ({ setup, edit, context: { t }, begun }: CatalogueProps & { readonly begun: boolean }) => {
  const { meeting } = setup
  const set = (change: Partial<Setup['meeting']>) => edit({ ...setup, meeting: { ...meeting, ...change } })
  const group = groupNow(setup)
  const groups = setup.groups.filter(({ id, away }) => !away || id === group)
  return (
    <div className="stack">
      <WordedChoice
        label={t(begun ? 'meeting.now' : 'meeting.kind')}
        options={kinds.map((value) => ({ value, name: t(`kind.${value}`), line: t(`kind.${value}.line`) }))}
        value={meeting.kind}
        onChange={(kind) => set({ kind })}
      />
      {meeting.kind !== 'fill' && groupsOf(setup).length > 0 && (
        <SelectField
          label={t('meeting.group')}
          value={group ?? ''}
          options={[
            ...(group === null ? [{ value: '', label: t('meeting.group.none') }] : []),
            ...groups.map(({ id }) => ({ value: id, label: groupName(setup, id, t) })),
          ]}
          onChange={(id) => set({ group: id === '' ? null : id })}
        />
      )}
    </div>
  )
}
