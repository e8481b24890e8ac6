import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import type { Day, Id, Stamp, Step, Table } from '../../methods/contract'
import type { AnyMethod } from '../../methods/registry'
import type { Document } from '../record/document'
import type { House } from '../record/house'
import { workRecipe } from '../record/recipes'
import { type ActivityRecord, deskClaim, inRound, isDeskClaim, keys, roundNow } from '../record/records'
import { revealed } from './asked'
import type { AnyActivity } from './assemble'

/** @param day the day it was done, where it is typed in afterwards */
const stamp = (day: Day = dayOf(new Date())): Stamp => ({ id: newId(), at: Date.now(), day, chance: Math.random() })

interface Place {
  readonly house: House
  readonly id: string
  readonly manifest: { readonly id: string }
  readonly method: AnyMethod
  readonly record: Document<ActivityRecord>
  readonly works: ReadonlyMap<string, Document<unknown>>
  activity(): AnyActivity
  ownTables(): readonly (readonly Table<unknown>[])[]
  steps(): readonly Step[]
  brief(): unknown
  /** A work that has been begun here is followed from now on. */
  adopt(key: string, document: Document<unknown>): void
}

export interface Moves {
  /** @param day the day it was done, where it is typed in afterwards; else today */
  playPlenary(move: object, day?: Day): boolean
  /** @param table a table's id */
  playWork(table: string, move: object): boolean
  /** Passes over a part of the item, or takes it after all. It happened in the room: it is no step of undo. */
  pass(part: Id, skipped: boolean): void
}

/** How a move is played: stamped by the house, judged by the method, kept as one step of undo. */
export const createMoves = (place: Place): Moves => {
  const { house, id, manifest, method, record, works } = place
  const data = () => record.store.getState().data

  /** When the step the room is at is gone, because it was skipped, the room is at the next that is still there. */
  const keepPlace = (before: readonly Step[], after: readonly Step[]) => {
    const { at } = roundNow(data())
    if (at === '' || after.some((step) => step.id === at)) return
    const later = before.slice(before.findIndex((step) => step.id === at) + 1)
    const next = later.find((step) => after.some(({ id: own }) => own === step.id)) ?? after.at(-1)
    if (next) record.set(inRound(data(), { at: next.id, timer: null, page: 0 }))
  }

  /** What lies ahead of the room is not shown yet: not what was shown of a part before it was passed over, and taken after all. */
  const coverAhead = (part: Id) => {
    const { at, shown } = roundNow(data())
    const steps = place.steps()
    const here = steps.findIndex(({ id: step }) => step === at)
    const ahead = here < 0 ? [] : steps.slice(here + 1).filter((step) => step.part === part)
    const left = shown.filter((poll) => !ahead.some((step) => revealed(step).includes(poll)))
    if (left.length < shown.length) record.set(inRound(data(), { shown: left }))
  }

  /** The claim to write in for a table: the desk's own, or a copy that is opened of what its tablet handed in. */
  const writable = (seat: string, claim: string, key: string): string => {
    if (isDeskClaim(claim)) return claim
    const copy = `${deskClaim}-${newId()}`
    const revision = Math.max(1, works.get(key)?.revision() ?? 1)
    record.set(inRound(data(), { copies: [...roundNow(data()).copies, { seat, claim: copy, of: claim, revision }] }))
    return copy
  }

  return {
    playPlenary: (move, day) => {
      const activity = place.activity()
      const after = method.playPlenary(activity, { ...move, ...stamp(day) })
      if (after === activity.plenary) return false
      const steps = place.steps()
      record.edit({ ...data(), plenary: after })
      keepPlace(steps, place.steps())
      return true
    },
    pass: (part, skipped) => {
      const before = roundNow(data()).skipped
      const steps = place.steps()
      record.set(inRound(data(), { skipped: [...before.filter((id) => id !== part), ...(skipped ? [part] : [])] }))
      keepPlace(steps, place.steps())
      if (!skipped) coverAhead(part)
    },
    playWork: (table, move) => {
      // A table goes on with all that it wrote, also with what is laid aside.
      const at = place
        .ownTables()
        .at(-1)
        ?.find((one) => one.id === table)
      if (!method.table || !at) return false
      const round = roundNow(data()).id
      const brief = place.brief()
      const before = at.work ?? method.table.openWork(brief)
      const after = method.table.playWork(brief, before, { ...move, ...stamp() })
      if (after === before) return false
      const claim = writable(at.seat, at.claim, keys.work(id, round, at.seat, at.claim))
      const key = keys.work(id, round, at.seat, claim)
      const known = works.get(key)
      const document = known ?? house.fresh(workRecipe(key, method, manifest.id), before)
      document.edit(after)
      if (!known) place.adopt(key, document)
      return true
    },
  }
}
