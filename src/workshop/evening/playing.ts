import { seatPeople as atOneTable } from '../../lib/limits'
import { type Turn, turnAt } from '../../lib/turns'
import type { Step, Way } from '../../methods/contract'
import { type ActivityRecord, deskClaim, keys, type Seat, type Timer, type Workshop } from '../record/records'
import type { Session } from './session'
import { seatsOf } from './tables'

/** What the primary button does. Stepping never shows: what is hidden is shown on purpose, or the room stays. */
export type Primary =
  | { readonly kind: 'show'; readonly poll: string }
  | { readonly kind: 'next'; readonly step: Step }
  | { readonly kind: 'done' }

const data = (session: Session) => session.record.store.getState().data

/** The step the room is at; the first when the activity has not begun or the step is gone. */
export const stepNow = (session: Session): Step | null => {
  const steps = session.steps()
  return steps.find(({ id }) => id === data(session).at) ?? steps[0] ?? null
}

export const primaryOf = (session: Session): Primary => {
  const steps = session.steps()
  const now = stepNow(session)
  if (now?.shows !== undefined && !(now.shows in data(session).shown)) return { kind: 'show', poll: now.shows }
  const step = steps[steps.findIndex(({ id }) => id === now?.id) + 1]
  return step ? { kind: 'next', step } : { kind: 'done' }
}

const timerFor = (step: Step | undefined, now: number): Timer =>
  step && step.minutes > 0 ? { state: 'running', ends: now + step.minutes * 60_000 } : null

/** Goes to a step and starts its clock. Going back covers what was shown after it. */
export const goTo = (session: Session, id: string, now = Date.now()): void => {
  const steps = session.steps()
  const [from, to] = [stepNow(session)?.id, id].map((step) => steps.findIndex((one) => one.id === step))
  const step = steps[to ?? -1]
  if (!step) return
  const record = data(session)
  const covered = (from ?? 0) > (to ?? 0) ? steps.slice((to ?? 0) + 1).flatMap(({ shows }) => shows ?? []) : []
  const kept = Object.entries(record.shown).filter(([poll]) => !covered.includes(poll))
  session.record.set({ ...record, at: id, shown: Object.fromEntries(kept), timer: timerFor(step, now) })
}

export const begin = (session: Session): void => {
  const first = session.steps()[0]
  if (data(session).at === '' && first) goTo(session, first.id)
}

export const goBack = (session: Session): void => {
  const steps = session.steps()
  const step = steps[steps.findIndex(({ id }) => id === stepNow(session)?.id) - 1]
  if (step) goTo(session, step.id)
}

/** The tables whose answers to a poll are known. */
const tablesIn = (session: Session, poll: string): readonly string[] =>
  (session.activity().rounds.at(-1)?.tables ?? []).flatMap(({ id, boxes }) =>
    boxes[poll]?.state === 'closed' ? [id.split('~')[0] ?? id] : [],
  )

/** Shows the room's answers: those that are in now. More may be taken into the picture by showing again. */
export const show = (session: Session, poll: string): void => {
  const record = data(session)
  session.record.set({ ...record, shown: { ...record.shown, [poll]: [...new Set(tablesIn(session, poll))] } })
}

/** Tables that have come in since a poll was shown and are not in the picture yet. */
export const notInPicture = (session: Session, poll: string): number => {
  const shown = data(session).shown[poll]
  return shown ? new Set(tablesIn(session, poll).filter((table) => !shown.includes(table))).size : 0
}

export const press = (session: Session): Primary => {
  const primary = primaryOf(session)
  if (primary.kind === 'show') show(session, primary.poll)
  if (primary.kind === 'next') goTo(session, primary.step.id)
  return primary
}

// ── The clock ──

type Clock = NonNullable<Timer>

const setTimer = (session: Session, timer: Timer): void => session.record.set({ ...data(session), timer })

const running = ({ reached }: Clock, left: number, now: number): Timer => ({
  state: 'running',
  ends: now + left,
  ...(reached === undefined ? {} : { reached }),
})
const paused = ({ reached }: Clock, left: number): Timer => ({
  state: 'paused',
  left,
  ...(reached === undefined ? {} : { reached }),
})

/** @param length of the whole step, in ms */
export const turnOf = (timer: Timer, length: number, turns: number, now: number): Turn | null => {
  const left = timeLeft(timer, now)
  return left === null || turns < 2 || length <= 0 ? null : turnAt(left, length, turns, timer?.reached)
}

/** Whose turn it is, where the step is shared by several who speak in turn. */
export const turnNow = (session: Session, now: number): Turn | null => {
  const { minutes = 0, turns = 1 } = stepNow(session) ?? {}
  return turnOf(data(session).timer, minutes * 60_000, turns, now)
}

export const pauseTimer = (session: Session, now = Date.now()): void => {
  const { timer } = data(session)
  if (timer?.state === 'running') setTimer(session, paused(timer, timer.ends - now))
  else if (timer) setTimer(session, running(timer, timer.left, now))
  else setTimer(session, timerFor(stepNow(session) ?? undefined, now))
}

/** The clock with another time left, at the turn that has been reached. */
const setLeft = (session: Session, timer: Clock, left: number, reached: number | undefined, now: number): void => {
  const clock = reached === undefined ? timer : { ...timer, reached }
  setTimer(session, timer.state === 'paused' ? paused(clock, left) : running(clock, left, now))
}

/** Gives some minutes more, also when the time is up. Where people speak in turn, they are the speaker's. */
export const addMinutes = (session: Session, minutes: number, now = Date.now()): void => {
  const { timer } = data(session)
  if (!timer) return
  const left = timer.state === 'paused' ? timer.left : Math.max(0, timer.ends - now)
  setLeft(session, timer, left + minutes * 60_000, turnNow(session, now)?.number, now)
}

/** Somebody more, or fewer, will speak: the speaker's turn goes on as it was, and the rest of the time follows. */
const keepTurn = (session: Session, before: Turn | null, now: number): void => {
  const { timer } = data(session)
  const { minutes = 0, turns = 1 } = stepNow(session) ?? {}
  if (!timer || !before || turns === before.of || turns < 2) return
  const number = Math.min(before.number, turns)
  setLeft(session, timer, before.left + ((turns - number) * minutes * 60_000) / turns, number, now)
}

/** Milliseconds left; negative when the time is up; null without a clock. */
export const timeLeft = (timer: Timer, now: number): number | null =>
  timer === null ? null : timer.state === 'paused' ? timer.left : timer.ends - now

// ── The tables ──

const round = (record: ActivityRecord) => record.rounds.at(-1)

const inLastRound = (record: ActivityRecord, change: Partial<ActivityRecord['rounds'][number]>): ActivityRecord => ({
  ...record,
  rounds: record.rounds.map((one, index) => (index === record.rounds.length - 1 ? { ...one, ...change } : one)),
})

export const seats = (session: Session): readonly Seat[] => {
  const now = round(data(session))
  return now ? seatsOf(now, session.workshop?.store.getState().data.tables ?? []) : []
}

export const chooseWay = (session: Session, table: string, way: Way): void => {
  const record = data(session)
  session.record.set(inLastRound(record, { ways: { ...round(record)?.ways, [table]: way } }))
}

export const withPeople = (tables: readonly Seat[], table: string, people: number): Seat[] =>
  tables.map((seat) =>
    seat.id === table ? { ...seat, people: Math.min(atOneTable.max, Math.max(atOneTable.min, people)) } : seat,
  )

/** A tablet on its way round the table goes to one more, or to one fewer. */
const passToMore = (session: Session, table: string, more: number): void => {
  const at = { activity: session.id, round: round(data(session))?.id ?? '', table, claim: deskClaim }
  const boxes = session.boxes.store.getState()
  for (const poll of session.parts().flatMap(({ polls }) => polls)) {
    const box = boxes[keys.box(at.activity, at.round, table, deskClaim, poll.id)]
    if (box?.state === 'open' && box.of > 0)
      session.boxes.open(at, poll, Math.max(1, box.of + more)).catch(() => undefined)
  }
}

/** Somebody comes, somebody leaves: for the whole event, unless this item has tables of its own. */
export const seatPeople = (session: Session, table: string, people: number): void => {
  const record = data(session)
  const own = round(record)?.tables
  const before = seats(session).find(({ id }) => id === table)?.people ?? people
  const now = Date.now()
  const turn = turnNow(session, now)
  passToMore(session, table, people - before)
  const workshop = session.workshop
  if (own) session.record.set(inLastRound(record, { tables: withPeople(own, table, people) }))
  else if (workshop) {
    const event: Workshop = workshop.store.getState().data
    workshop.edit({ ...event, tables: withPeople(event.tables, table, people) })
  }
  keepTurn(session, turn, now)
}

/** Gives the item tables of its own, or the event's again with null. */
export const seatApart = (session: Session, tables: readonly Seat[] | null): void => {
  session.record.set(inLastRound(data(session), { tables: tables && [...tables] }))
}

/** "Again in six months": the round that was is kept as it is, with its tables; a new one begins. */
export const openRound = (session: Session, id: string, day: string): void => {
  const record = inLastRound(data(session), { tables: [...seats(session)], shown: data(session).shown })
  const next = { id, day, tables: null, ways: round(record)?.ways ?? {}, shown: {} }
  session.record.set({ ...record, rounds: [...record.rounds, next], at: '', shown: {}, timer: null })
}
