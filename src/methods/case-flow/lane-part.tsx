import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { TextField } from '../../ui/field'
import { Menu } from '../../ui/menu'
import { say } from '../../ui/toast'
import { changed } from '../kit/lists'
import { Part } from '../kit/part'
import { addLane, removeLane, shiftLane } from './edits'
import { type Lane, longest, most } from './model'
import { ownPart } from './own-part'
import type { PartProps } from './props'

type Props = PartProps<'lanes' | 'steps'>

const LaneRow = ({ setup, change, context: { t }, lane, at }: Props & { readonly lane: Lane; readonly at: number }) => {
  const name = lane.label.trim() || t('lane.number', { number: at + 1 })
  const remove = () => {
    const held = setup.steps.filter((step) => step.lane === lane.id).length
    change((now) => removeLane(now, lane.id))
    say(held > 0 ? t('lane.said.removed.held', { name, count: held }) : t('lane.said.removed', { name }))
  }
  return (
    <li className="written-row">
      <TextField
        label={t('lane.number', { number: at + 1 })}
        quietLabel
        limit={longest.lane}
        value={lane.label}
        onChange={(label) => change((now) => ({ ...now, lanes: changed(now.lanes, lane.id, { label }) }))}
      />
      <Menu
        label={t('more')}
        name={t('more.of', { name })}
        icon={<Ellipsis aria-hidden="true" />}
        items={[
          ...(at > 0
            ? [
                {
                  label: t('up'),
                  icon: <ArrowUp aria-hidden="true" />,
                  act: () => change((now) => shiftLane(now, lane.id, -1)),
                },
              ]
            : []),
          ...(at < setup.lanes.length - 1
            ? [
                {
                  label: t('down'),
                  icon: <ArrowDown aria-hidden="true" />,
                  act: () => change((now) => shiftLane(now, lane.id, 1)),
                },
              ]
            : []),
          { label: t('lane.remove'), icon: <Trash2 aria-hidden="true" />, act: remove },
        ]}
      />
    </li>
  )
}

/** Who has the case on its way, by role: a lane each. */
const Lanes = (props: Props) => {
  const { setup, change, context } = props
  const { t } = context
  return (
    <Part title={t('prepare.lanes')} at="lanes" className="stack flow-narrow">
      <p className="quiet">{t('prepare.lanes.lead')}</p>
      <ol className="flow-lanes">
        {setup.lanes.map((lane, at) => (
          <LaneRow key={lane.id} {...props} lane={lane} at={at} />
        ))}
      </ol>
      <div>
        <AddButton
          small
          room={{ has: setup.lanes.length, most: most.lanes }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => change((now) => addLane(now, { id: newId(), label: '' }))}
        >
          {t('lane.add')}
        </AddButton>
      </div>
    </Part>
  )
}

export const LanePart = ownPart(['lanes', 'steps'], false, Lanes)
