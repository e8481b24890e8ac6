import { useText } from '../../i18n/language'
import { askToKeep } from '../../storage/open-shelf'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Check } from '../../ui/field'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import type { Settings } from '../../workshop/record/settings'
import type { Stage } from '../stage/controller'
import { DoorsTries } from './doors-tries'

const groups = {
  room: ['doors.seats', 'doors.paper', 'doors.food', 'doors.frame'],
  machine: ['doors.power', 'doors.stage', 'doors.reopen', 'doors.copy'],
} as const

interface Props {
  readonly house: House
  readonly settings: Document<Settings>
  readonly stage: Stage
  readonly document: Document<Workshop>
  onClose(): void
}

/** *Før dørene åbner*: seating, technique, framing and food, and whether it all works without a network. */
export const BeforeDoors = ({ house, settings, stage, document, onClose }: Props) => {
  const text = useText()
  const { data } = useDocument(document)
  const tick = (key: string, on: boolean) => {
    if (key === 'doors.reopen' && on) void askToKeep()
    document.edit({ ...data, checks: on ? [...data.checks, key] : data.checks.filter((one) => one !== key) })
  }
  return (
    <Dialog
      title={text('doors.title')}
      close={text('close')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {text('details.done')}
        </Button>
      }
    >
      <div className="stack">
        <p>{text('doors.lead')}</p>
        {(['room', 'machine'] as const).map((group) => (
          <fieldset key={group}>
            <legend>
              <h3>{text(`doors.${group}`)}</h3>
            </legend>
            {groups[group].map((key) => (
              <Check key={key} label={text(key)} checked={data.checks.includes(key)} onChange={(on) => tick(key, on)} />
            ))}
          </fieldset>
        ))}
        <h3>{text('doors.tried')}</h3>
        <DoorsTries house={house} settings={settings} stage={stage} />
      </div>
    </Dialog>
  )
}
