import { createStore } from 'zustand'
import { inTextField } from '../../lib/text-field'
import { whatChanged } from '../../lib/what-changed'
import type { Shelf } from '../../storage/shelf'
import { endTyping, noHistory, redo, remember, undo } from './history'
import type { Link } from './link'
import { createRight } from './lock'
import type { Document, Recipe, Saving, State } from './state'
import { createWriter } from './writer'

export type { Document, Recipe, Saving, State } from './state'

interface Surroundings {
  readonly shelf: Shelf
  readonly link: Link
}

const untouched = { mine: true, away: null, history: noHistory, refused: 0, unfit: 0 } as const

export const createDocument = <D>(
  { shelf, link }: Surroundings,
  recipe: Recipe<D>,
  start: { readonly data: D; readonly revision: number },
): Document<D> => {
  const at: Saving = shelf.durable ? 'saved' : 'memory'
  const store = createStore<State<D>>()(() => ({ ...untouched, data: start.data, saving: at }))
  const { take, put } = recipe.undoable ?? { take: (data: D) => data, put: (_: D, part: unknown) => part as D }
  const { isSound, save, touch, follow, revision, pending, settled, landed, restore } = createWriter(
    { shelf, link },
    recipe,
    start,
    store,
  )

  /** The last edit came while somebody stood in a text field. */
  let typed = false
  const right = createRight(recipe.key, () => {
    store.setState({ mine: false, away: 'window' })
    follow().catch(() => undefined)
  })

  const fits = (next: D): boolean => {
    if (isSound(next)) return true
    store.setState(({ unfit }) => ({ unfit: unfit + 1 }))
    return false
  }

  const allowed = (next: D): boolean => {
    const { data, refused } = store.getState()
    if (!fits(next)) return false
    if (!recipe.refuses?.(data, next)) return true
    store.setState({ refused: refused + 1 })
    return false
  }

  const turn = (direction: typeof undo) => {
    const { data, history, mine } = store.getState()
    const turned = mine ? direction(history, take(data)) : null
    const next = turned && put(data, turned.value)
    if (next && allowed(next)) save({ data: next, history: turned.history })
  }

  return {
    key: recipe.key,
    store,
    set: (next) => {
      const { data, mine } = store.getState()
      if (next !== data && mine && fits(next)) save({ data: next })
    },
    edit: (next) => {
      const { data, history, mine } = store.getState()
      if (next === data || !mine || !allowed(next)) return
      const [before, after] = [take(data), take(next)]
      typed = inTextField()
      save({ data: next, history: before === after ? history : remember(history, before, after) })
    },
    undo: () => turn(undo),
    redo: () => turn(redo),
    undoes: (side) => {
      const { data, history } = store.getState()
      const step = history[side].at(-1)
      if (!step) return null
      const [before, after] = side === 'past' ? [step.before, take(data)] : [take(data), step.before]
      return recipe.undoable?.tell?.(before, after) ?? whatChanged(before, after, recipe.isWords)
    },
    beginHistory: () => store.setState({ history: noHistory }),
    atRest: () => {
      const { data, history } = store.getState()
      const step = typed && history.typing ? history.past.at(-1) : undefined
      return step ? put(data, step.before) : data
    },
    endTyping: () => store.setState(({ history }) => ({ history: endTyping(history) })),
    touch: () => {
      if (store.getState().mine) touch()
    },
    revision,
    pending,
    settled,
    landed,
    restore,
    claim: async (takeOver = false) => {
      const held = await right.claim(takeOver)
      const followed = await follow().catch(() => true)
      if (held && followed) store.setState({ mine: true, away: null })
      // Why it is not followed has been said; or another window has it.
      else store.setState(({ away }) => ({ mine: false, away: followed ? 'window' : (away ?? 'gone') }))
    },
    release: right.release,
    follow,
  }
}
