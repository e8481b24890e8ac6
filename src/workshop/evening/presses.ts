import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { seatPeople as atOneTable } from '../../lib/limits'
import type { Turn } from '../../lib/turns'
import type { Step, Way } from '../../methods/contract'
import {
  type ActivityRecord,
  deskClaim,
  inRound,
  keys,
  newRound,
  type RoundRecord,
  roundNow,
  type Seat,
  type Timer,
} from '../record/records'
import { comingApart } from './apart'
import { revealed } from './asked'
import { isElsewhere } from './held'
import { lastPage, pageAfter, pageBefore, turnTo } from './pages'
import type { Primary } from './primary'
import { comingIn } from './round-boxes'
import { seats, sheetOf, tablesOf } from './seated'
import type { Session } from './session'
import type { Batch } from './showing'
import { asBegun } from './sitting'
import { type Clock, isAstray, paused, running, turnOf } from './time-left'

// What the facilitator presses in the room: steps, showing, the step's clock, tables, rounds. None of it is a step of undo, but for
// how many sit at a table.

const data = (session: Session): ActivityRecord => session.record.store.getState().data
const round = (session: Session): RoundRecord => roundNow(data(session))
const setRound = (session: Session, change: Partial<RoundRecord>): void =>
  session.record.set(inRound(data(session), change))

/** Whether the round in hand was started in another item: here nothing has begun. */
export const isHeldElsewhere = (session: Session): boolean => isElsewhere(data(session), session.here.place)

/** Whether the round in hand is this item's, and has been started. */
export const hasBegun = (session: Session): boolean => round(session).at !== '' && !isHeldElsewhere(session)

/** The step the room is at; the first when the activity has not begun or the step is gone. */
export const stepNow = (session: Session): Step | null => {
  const steps = session.steps()
  return steps.find(({ id }) => id === round(session).at) ?? steps[0] ?? null
}

export const primaryOf = (session: Session): Primary => {
  if (!hasBegun(session)) return { kind: 'start' }
  const steps = session.steps()
  const now = stepNow(session)
  if (now?.shows !== undefined && !round(session).shown.includes(now.shows)) return { kind: 'show', poll: now.shows }
  const kept = now?.keeps?.filter((poll) => !round(session).shown.includes(poll)) ?? []
  if (kept.length > 0) return { kind: 'keep', polls: kept }
  const turn = pageAfter(lastPage(session, now), round(session).page)
  if (turn) return { kind: 'turn', ...turn }
  const step = steps[steps.findIndex(({ id }) => id === now?.id) + 1]
  return step ? { kind: 'next', step } : { kind: 'done' }
}

const timerFor = (step: Step | undefined, now: number): Timer =>
  step && step.minutes > 0 ? { state: 'running', ends: now + step.minutes * 60_000 } : null

/** Undo begins here: what was prepared is prepared, and undo in the room does not take the evening itself away. */
const beginUndo = ({ record, event, here, works }: Session): void => {
  for (const document of new Set([record, event, here.event, ...works.values()])) document?.beginHistory()
}

/** A round of this item is in hand: what was started elsewhere stays as it is. What lives says where it is held, and when. */
const openHere = (session: Session, day: string): void => {
  const { place } = session.here
  if (isHeldElsewhere(session)) openRound(session, newId(), day)
  session.record.set(asBegun(session.method, data(session)))
  if (!session.manifest.lives) return
  const evening = tablesOf(sheetOf(session))
  const tables = round(session).tables ?? (evening.length > 0 ? [...evening] : null)
  setRound(session, { held: { ...place }, day, tables })
}

/** Goes to a step and starts its clock: *Start* where nothing has begun. Going back covers what was shown after it. */
export const goTo = (session: Session, id: string, now = Date.now()): void => {
  if (!session.steps().some((step) => step.id === id)) return
  const starts = !hasBegun(session)
  if (starts) openHere(session, dayOf(new Date(now)))
  const steps = session.steps()
  const [from, to] = [stepNow(session)?.id, id].map((step) => steps.findIndex((one) => one.id === step))
  // A new round can have other steps than the one before: it begins with its own first.
  const step = steps[to ?? -1] ?? (starts ? steps[0] : undefined)
  if (!step) return
  const covered = (from ?? 0) > (to ?? 0) ? steps.slice((to ?? 0) + 1).flatMap(revealed) : []
  const shown = round(session).shown.filter((poll) => !covered.includes(poll))
  setRound(session, { at: step.id, shown, timer: timerFor(step, now), page: 0 })
  if (starts) beginUndo(session)
}

/** *Start*: the room is at the first step, and its clock runs. Looking at an item is not starting it. */
export const begin = (session: Session, now = Date.now()): void => {
  const [first] = session.steps()
  if (first && !hasBegun(session)) goTo(session, first.id, now)
}

/** What is typed in afterwards was held that day: of what lives the round is this item's from then on, at its last step. */
export const holdAfterwards = (session: Session, day: string): void => {
  const last = session.steps().at(-1)
  if (!session.manifest.lives || !last || hasBegun(session)) return
  openHere(session, day)
  setRound(session, { at: last.id })
}

export const goBack = (session: Session): void => {
  if (!hasBegun(session)) return
  const steps = session.steps()
  const now = stepNow(session)
  const step = steps[steps.findIndex(({ id }) => id === now?.id) - 1]
  const page = pageBefore(lastPage(session, now), round(session).page)
  if (page !== null) turnTo(session, page)
  else if (step) {
    goTo(session, step.id)
    turnTo(session, lastPage(session, stepNow(session)))
  }
}

/** What one press would take into a question's picture, and what waits because it is too little to come in alone. */
export const coming = (session: Session, poll: string): { readonly batch: Batch; readonly left: Batch } =>
  comingIn(session.round(), poll)

/** Shows the room's answers: those that are in now and may be told. A picture grows by presses, and only by enough at a time. */
export const show = (session: Session, poll: string): void => {
  const { shown, pictures } = round(session)
  // Answers to other words are told apart, and so they come in apart.
  const batches = [coming(session, poll).batch, ...comingApart(session.round(), poll)]
    .filter((batch) => batch.length > 0)
    .map((batch) => batch.map(({ seat, claim }) => ({ seat, claim })))
  const picture = [...(pictures[poll] ?? []), ...batches]
  setRound(session, { shown: [...new Set([...shown, poll])], pictures: { ...pictures, [poll]: picture } })
}

/** Takes a picture down again, so that what was typed can be put right. What a tablet gave stays in it. */
export const cover = (session: Session, poll: string): void =>
  setRound(session, { shown: round(session).shown.filter((one) => one !== poll) })

export const press = (session: Session): Primary => {
  const primary = primaryOf(session)
  if (primary.kind === 'start') begin(session)
  if (primary.kind === 'show') show(session, primary.poll)
  if (primary.kind === 'keep') for (const poll of primary.polls) show(session, poll)
  if (primary.kind === 'turn') turnTo(session, primary.page)
  if (primary.kind === 'next') goTo(session, primary.step.id)
  // The item is over, and so is its clock: it does not run on until somebody looks again.
  if (primary.kind === 'done') setTimer(session, null)
  return primary
}

// ── The clock ──

const setTimer = (session: Session, timer: Timer): void => setRound(session, { timer })

/** Whose turn it is, where the step is shared by several who speak in turn. */
export const turnNow = (session: Session, now: number): Turn | null => {
  const { minutes = 0, turns = 1 } = stepNow(session) ?? {}
  return turnOf(round(session).timer, minutes * 60_000, turns, now)
}

export const pauseTimer = (session: Session, now = Date.now()): void => {
  const { timer } = round(session)
  if (isAstray(timer, now)) setTimer(session, timerFor(stepNow(session) ?? undefined, now))
  else if (timer?.state === 'running') setTimer(session, paused(timer, timer.ends - now))
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
  const { timer } = round(session)
  if (!timer || isAstray(timer, now)) return
  const left = timer.state === 'paused' ? timer.left : Math.max(0, timer.ends - now)
  setLeft(session, timer, left + minutes * 60_000, turnNow(session, now)?.number, now)
}

/** Somebody more, or fewer, will speak: the speaker's turn goes on as it was, and the rest of the time follows. */
const keepTurn = (session: Session, before: Turn | null, now: number): void => {
  const { timer } = round(session)
  const { minutes = 0, turns = 1 } = stepNow(session) ?? {}
  if (!timer || !before || turns === before.of || turns < 2) return
  const number = Math.min(before.number, turns)
  setLeft(session, timer, before.left + ((turns - number) * minutes * 60_000) / turns, number, now)
}

// ── The tables ──

export const chooseWay = (session: Session, seat: string, way: Way): void =>
  setRound(session, { ways: { ...round(session).ways, [seat]: way } })

export const withPeople = (tables: readonly Seat[], table: string, people: number): Seat[] =>
  tables.map((seat) =>
    seat.id === table ? { ...seat, people: Math.min(atOneTable.max, Math.max(atOneTable.min, people)) } : seat,
  )

/** A tablet on its way round the table goes to as many as there are, whatever was said on it: a slip on it is put right here. */
const passTo = async (session: Session, table: string, people: number): Promise<void> => {
  const at = { activity: session.id, round: round(session).id, table, claim: deskClaim }
  const boxes = session.boxes.store.getState()
  const passed = session.parts().flatMap(({ polls }) =>
    polls.filter(({ id }) => {
      const box = boxes[keys.box(at.activity, at.round, table, deskClaim, id)]
      return box?.state === 'open' && box.of > 0
    }),
  )
  await Promise.all(passed.map((poll) => session.boxes.open(at, poll, Math.max(1, people))))
}

/**
 * Somebody comes, somebody leaves: for the whole event, unless this item has tables of its own. They are seated at once.
 * @throws StorageFault when a tablet on its way round could not be told
 */
export const seatPeople = async (session: Session, table: string, people: number): Promise<void> => {
  const own = round(session).tables
  const now = Date.now()
  const turn = turnNow(session, now)
  const told = passTo(session, table, people)
  const sheet = sheetOf(session)
  // What lives sits at the tables of its evening: who comes, comes to all of it.
  const event = own ? sheet : tablesOf(sheet).length > 0 ? sheet : session.event
  if (own) setRound(session, { tables: withPeople(own, table, people) })
  if (event) {
    const now = event.store.getState().data
    event.edit({ ...now, tables: withPeople(now.tables, table, people) })
  }
  keepTurn(session, turn, now)
  await told
}

/** Gives the item tables of its own, or the event's again with null. */
export const seatApart = (session: Session, tables: readonly Seat[] | null): void =>
  setRound(session, { tables: tables && [...tables] })

/** "Again in six months": the round that was is kept as it is, with its tables; a new one begins. */
export const openRound = (session: Session, id: string, day: string): void => {
  const record = inRound(asBegun(session.method, data(session)), { tables: [...seats(session)], timer: null })
  session.record.set({ ...record, rounds: [...record.rounds, newRound(id, day, round(session).ways)] })
}
