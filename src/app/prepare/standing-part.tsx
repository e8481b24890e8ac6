import { useEffect, useState } from 'react'
import { daysAgo } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { limits, seatPeople } from '../../lib/limits'
import { fitText } from '../../lib/typed-text'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { NumberField } from '../../ui/number-field'
import { withPeople } from '../../workshop/evening/playing'
import type { Session } from '../../workshop/evening/session'
import { progressOf } from '../../workshop/evening/standing'
import { useActivity, useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import { saveEdition } from '../frame/save-copy'

interface Props {
  readonly house: House
  readonly room: Document<Workshop>
  readonly session: Session
}

const idOf = ({ key }: Document<Workshop>): string => key.slice('workshop/'.length)

/** Whether something has changed since the newest edition was kept; null until it is known. */
const useChanged = ({ house, room, session }: Props): boolean | null => {
  const { standing } = useDocument(room).data
  const { saving } = useDocument(session.record)
  const [progress, setProgress] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored has changed when it has been saved
  useEffect(() => {
    let current = true
    late(progressOf(house, idOf(room)).then((found) => current && setProgress(found)))
    return () => {
      current = false
    }
  }, [house, room, saving, standing])
  return progress === null ? null : progress !== standing?.at
}

/** The room is called what its activity is called: in lists, in the bin, in file names. */
const useName = ({ room, session }: Props): string => {
  useActivity(session)
  const name = session.method.name?.(session.record.store.getState().data.setup) ?? ''
  useEffect(() => {
    const { data } = room.store.getState()
    if (name !== data.title) room.set({ ...data, title: fitText(name, limits.line) })
  }, [room, name])
  return name
}

/** The file in the case folder: above the preparation of something that lives for years. */
export const StandingState = (props: Props) => {
  const text = useText()
  const { standing } = useDocument(props.room).data
  const name = useName(props)
  const changed = useChanged(props)
  const kept = standing?.kept ?? ''
  return (
    <section className="card stack standing" aria-label={text('standing.keep')}>
      <div className="row spread">
        <div>
          <p>
            {kept ? text('standing.kept', { when: daysAgo(kept) }) : text('standing.never-kept')}
            {kept && changed ? <strong>{`. ${text('standing.changed')}`}</strong> : null}
          </p>
          <p className="hint">{text('standing.keep.text')}</p>
        </div>
        <Button onClick={() => saveEdition(props.house, idOf(props.room), name)}>{text('standing.keep')}</Button>
      </div>
    </section>
  )
}

/** How many they are: what tables are to a workshop. */
export const StandingSeat = ({ room }: Pick<Props, 'room'>) => {
  const text = useText()
  const { data } = useDocument(room)
  const [seat] = data.tables
  if (!seat) return null
  return (
    <NumberField
      label={text('standing.people')}
      value={seat.people}
      range={seatPeople}
      onChange={(people) => room.edit({ ...data, tables: withPeople(data.tables, seat.id, people) })}
    />
  )
}
