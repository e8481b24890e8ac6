import { useState } from 'react'
import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { fileName } from '../../lib/plain-text'
import type { Dated } from '../../methods/contract'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Choice } from '../../ui/field'
import { calendarOf } from '../../workshop/files/calendar'
import type { Document } from '../../workshop/record/document'
import type { AnyEvent } from '../../workshop/record/life'
import { giveFile } from '../frame/give-file'

interface Props {
  readonly activity: string
  readonly name: string
  readonly dates: readonly Dated[]
  readonly life: Document<AnyEvent>
}

const CalendarDialog = ({ activity, name, dates, life, close }: Props & { close(): void }) => {
  const text = useText()
  const before = life.store.getState().data.filed?.calendar ?? {}
  const all = calendarOf(activity, dates, before, false)
  const changed = calendarOf(activity, dates, before, true)
  const again = Object.keys(before).length > 0
  const [which, setWhich] = useState<'all' | 'changed'>(again ? 'changed' : 'all')
  const { days, given } = which === 'all' ? all : changed
  const save = async () => {
    const { calendarText } = await import('../../exchange/calendar')
    const file = `${fileName(name, 'samtalerum')} ${dayOf(new Date())}.ics`
    if (!(await giveFile(file, calendarText(name, days, new Date()), 'text/calendar'))) return
    const { data } = life.store.getState()
    if (data.filed) life.set({ ...data, filed: { ...data.filed, calendar: given } })
    close()
  }
  return (
    <Dialog
      title={text('calendar.title')}
      close={text('close')}
      onClose={close}
      actions={
        <Button look="primary" disabled={days.length === 0} onClick={() => save()}>
          {text('calendar.save')}
        </Button>
      }
    >
      <div className="stack">
        <p>{text(all.days.length === 0 ? 'calendar.nothing' : 'calendar.text')}</p>
        {again && (
          <>
            <Choice<'all' | 'changed'>
              label={text('calendar.which')}
              value={which}
              onChange={setWhich}
              options={[
                { value: 'changed', label: text('calendar.changed', { count: changed.days.length }) },
                { value: 'all', label: text('calendar.all', { count: all.days.length }) },
              ]}
            />
            <p className="hint">{text('calendar.removed')}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}

/** *Kalenderfil*: the days a method knows of, as a file for a calendar. */
export const CalendarFile = ({ dates, ...props }: Omit<Props, 'dates'> & { dates(): Props['dates'] }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {text('calendar.title')}
      </Button>
      {open && <CalendarDialog {...props} dates={dates()} close={() => setOpen(false)} />}
    </>
  )
}
