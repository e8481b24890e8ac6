import { useEffect, useState } from 'react'
import { late } from '../../ui/deed'
import { eveningTime, isHeldAt, isNear } from '../../workshop/evening/course'
import { sessionsOf } from '../../workshop/evening/digest'
import { type EveningNow, eveningNow } from '../../workshop/evening/evening-now'
import type { Session } from '../../workshop/evening/session'
import { useActivities, useDocument, useNow } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { AnyEvent } from '../../workshop/record/life'
import type { Stage } from './controller'
import { useStage } from './use-stage'

const none: readonly Session[] = []

/** The method items of the run sheet, opened; none until they are. Before the evening has begun nothing needs them. */
const useSessions = (house: House, id: string, workshop: Document<AnyEvent>): readonly Session[] => {
  const { items, course } = useDocument(workshop).data
  const [sessions, setSessions] = useState(none)
  const wanted = course && items.map((item) => (item.kind === 'method' ? item.activity : '')).join(' ')
  useEffect(() => {
    let current = true
    if (wanted !== undefined) late(sessionsOf(house, id).then((found) => current && setSessions(found)))
    return () => {
      current = false
    }
  }, [house, id, wanted])
  useActivities(sessions)
  return sessions
}

export interface EveningHere extends EveningNow {
  readonly sessions: readonly Session[]
  /** The evening's times are the clock's: it is held today, is no rehearsal, and all of it has been opened. */
  readonly timely: boolean
  /** It is running, and the clock says another day: no time can be told. */
  readonly astray: boolean
}

interface Place {
  readonly house: House
  readonly id: string
  readonly workshop: Document<AnyEvent>
  readonly stage: Stage
}

/** The evening as it is now, told anew as time goes. */
export const useEvening = ({ house, id, workshop, stage }: Place): EveningHere => {
  const { data } = useDocument(workshop)
  const sessions = useSessions(house, id, workshop)
  const { begun } = useStage(stage).state
  const now = useNow(5000)
  // Without the minutes of its items the evening would end sooner than it does.
  const told = sessions !== none || !data.items.some(({ kind }) => kind === 'method')
  const near = isNear(data, eveningTime(data, now))
  return {
    ...eveningNow(data, sessions, begun, now),
    sessions,
    timely: told && !data.rehearsal && near && isHeldAt(data, eveningTime(data, now)),
    astray: !data.rehearsal && !near && data.finished === '' && data.filed === undefined,
  }
}
