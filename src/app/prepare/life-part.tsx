import { useEffect, useState } from 'react'
import { daysAgo } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { limits, seatPeople } from '../../lib/limits'
import { fitText } from '../../lib/typed-text'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { NumberField } from '../../ui/number-field'
import { isUntouched, progressOf } from '../../workshop/evening/lives'
import { changeLife } from '../../workshop/evening/made-up'
import { withPeople } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { useDocument, useSaving, useTold } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { AnyEvent } from '../../workshop/record/life'
import { saveEdition } from '../frame/save-copy'

interface Props {
  readonly house: House
  readonly life: Document<AnyEvent>
  readonly session: Session
}

/** How far it has come, and whether that is farther than the newest edition that was kept; null until it is known. */
const useProgress = ({ house, life, session }: Props) => {
  const { filed } = useDocument(life).data
  const saving = useSaving([session.record])
  const [progress, setProgress] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored has changed when it has been saved
  useEffect(() => {
    let current = true
    late(progressOf(house, session.id).then((found) => current && setProgress(found)))
    return () => {
      current = false
    }
  }, [house, session, saving, filed])
  return progress === null ? null : { changed: progress !== filed?.at, untouched: isUntouched(progress) }
}

/** It is called what its activity is called: in lists, in the bin, in file names. */
const useName = ({ life, session }: Props): string => {
  useTold(session)
  const name = session.method.name?.(session.record.store.getState().data.setup) ?? ''
  useEffect(() => {
    const { data } = life.store.getState()
    if (name !== data.title) life.set({ ...data, title: fitText(name, limits.line) })
  }, [life, name])
  return name
}

/** The file in the case folder: above the preparation of what lives. */
export const LifeState = (props: Props) => {
  const text = useText()
  const { filed, rehearsal } = useDocument(props.life).data
  const name = useName(props)
  const { changed = false, untouched = true } = useProgress(props) ?? {}
  const kept = filed?.kept ?? ''
  return (
    <section className="card stack" aria-label={text('life.keep')}>
      <div className="row spread">
        <div>
          {!(untouched && kept === '') && (
            <p>
              {kept ? text('life.kept', { when: daysAgo(kept) }) : text('life.never-kept')}
              {kept && changed ? <strong>{`. ${text('life.changed')}`}</strong> : null}
            </p>
          )}
          <p className="hint">{text('life.keep.text')}</p>
        </div>
        <Button onClick={() => saveEdition(props.house, props.session.id, name)}>{text('life.keep')}</Button>
      </div>
      {rehearsal && (
        <div className="row spread">
          <p className="notice">{text('life.made-up')}</p>
          <Button onClick={() => changeLife(props.session, { rehearsal: false })}>{text('life.ours')}</Button>
        </div>
      )}
    </section>
  )
}

/** How many they are: what tables are to a workshop. */
export const LifeSeat = ({ life, session }: Pick<Props, 'life' | 'session'>) => {
  const text = useText()
  const { data } = useDocument(life)
  const [seat] = data.tables
  if (!seat) return null
  return (
    <NumberField
      label={text('life.people')}
      value={seat.people}
      range={seatPeople}
      onChange={(people) => changeLife(session, { tables: withPeople(data.tables, seat.id, people) })}
    />
  )
}
