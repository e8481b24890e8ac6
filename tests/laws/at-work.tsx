import { useState } from 'react'
import { vi } from 'vitest'
import type { Context } from '../../src/methods/contract'
import type { AnyMethod } from '../../src/methods/registry'
import { toldOf } from '../../src/workshop/evening/told'
import { type AnyActivity, briefIn, playAt, playPlenary, stepIn, tablesOf } from './evening'

// The screens of a method with the least of a house round them: what is played and edited is taken in, and nothing is stored.

interface At {
  readonly method: AnyMethod
  readonly from: AnyActivity
  readonly context: Context
  /** Told what has been made so far, each time it is drawn. */
  seen?(activity: AnyActivity): void
}
let made = 0
const nextId = () => {
  made += 1
  return `made-${made}`
}
const never = vi.fn()

/** What is prepared beforehand. */
export const Desk = ({ method, from, context, seen, deck }: At & { readonly deck: readonly unknown[] }) => {
  const [setup, edit] = useState(from.setup)
  seen?.({ ...from, setup })
  const { Prepare } = method.screens
  return (
    <Prepare
      setup={setup}
      edit={edit}
      told={toldOf({ ...from, setup })}
      play={never}
      deck={deck}
      answered={[]}
      keepPicture={never}
      context={context}
    />
  )
}

/** What the facilitator has in the room, at the step where the evening is. */
export const Room = ({ method, from, context, seen }: At) => {
  const [activity, set] = useState(from)
  seen?.(activity)
  const step = stepIn(method, activity, context)
  const { Run } = method.screens
  return step ? (
    <Run
      activity={activity}
      step={step}
      play={(move: object) => set((now) => playPlenary(method, now, move, nextId()))}
      edit={(setup: unknown) => set((now) => ({ ...now, setup }))}
      keepPicture={never}
      context={context}
    />
  ) : null
}

/** What the first table has before it, at one part. */
export const AtTable = ({ method, from, context, seen, part }: At & { readonly part: string }) => {
  const [activity, set] = useState(from)
  seen?.(activity)
  const Group = method.table?.Group
  const [table] = tablesOf(activity)
  return Group && table ? (
    <Group
      brief={briefIn(method, activity)}
      table={table}
      part={part}
      play={(move: object) => set((now) => playAt(method, now, 0, move, nextId()))}
      keepPicture={never}
      context={context}
    />
  ) : null
}
