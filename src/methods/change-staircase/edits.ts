import type { Context, Day, Id } from '../contract'
import { changed, without } from '../kit/lists'
import { addMonths, isDay, type Month, monthOf, yearOf } from './calendar'
import type { Field, FieldName, Fixed, Item, Phase, Setup } from './model'
import type { Occurrence } from './occurrences'

export const changeItem = (setup: Setup, id: Id, change: Partial<Omit<Item, 'id'>>): Setup => ({
  ...setup,
  items: changed(setup.items, id, change),
})

export const changePhase = (setup: Setup, id: Id, change: Partial<Omit<Phase, 'id' | 'fields'>>): Setup => ({
  ...setup,
  phases: changed(setup.phases, id, change),
})

export const changeField = (setup: Setup, id: Id, name: FieldName, change: Partial<Field>): Setup => ({
  ...setup,
  phases: setup.phases.map((phase) =>
    phase.id === id ? { ...phase, fields: { ...phase.fields, [name]: { ...phase.fields[name], ...change } } } : phase,
  ),
})

export const changeFixed = (setup: Setup, id: Id, change: Partial<Omit<Fixed, 'id'>>): Setup => ({
  ...setup,
  fixed: changed(setup.fixed, id, change),
})

/** An empty item in a month, at the end of the list. */
export const newItem = (id: Id, month: Month, text = ''): Item => ({
  id,
  text,
  phase: null,
  month,
  date: null,
  lead: 4,
  effort: 'medium',
  days: null,
  role: '',
  kind: 'other',
  yearly: false,
  done: [],
  dropped: false,
  carried: false,
  for: 'room',
  seen: null,
})

export const addItems = (setup: Setup, items: readonly Item[]): Setup =>
  items.length === 0 ? setup : { ...setup, items: [...setup.items, ...items] }

/** Empty items go for good; what has words in it is dropped, and can be taken up again. */
export const dropItem = (setup: Setup, id: Id): Setup => {
  const item = setup.items.find((one) => one.id === id)
  if (!item) return setup
  return item.text.trim() === ''
    ? { ...setup, items: without(setup.items, id) }
    : changeItem(setup, id, { dropped: true })
}

/** A month to put something new in: this one, or the term's first when it has not begun. */
export const monthNow = ({ term }: Setup, today: Day): Month => {
  const now = monthOf(today)
  const known = isDay(term.from) && isDay(term.to)
  return known && (now < monthOf(term.from) || now > monthOf(term.to)) ? monthOf(term.from) : now
}

// ── The review: one key for each item ──

/** It stays as planned, and has been looked at in this sitting. */
export const keep = (setup: Setup, { item }: Occurrence, round: Id): Setup =>
  changeItem(setup, item.id, { seen: round })

export const markDone = (setup: Setup, { item, day }: Occurrence, done: boolean): Setup => {
  const year = yearOf(day)
  const others = item.done.filter((one) => one !== year)
  return changeItem(setup, item.id, { done: done ? [...others, year] : others })
}

/** Moved by some months from where it lies; what is late is moved from this month. A yearly one moves for good. */
export const move = (setup: Setup, { item, day }: Occurrence, months: number, round: Id, today: Day): Setup => {
  const from = monthOf(day) < monthOf(today) && !item.yearly ? monthOf(today) : item.month
  return changeItem(setup, item.id, {
    month: addMonths(from, months),
    seen: round,
    carried: item.carried || monthOf(day) < monthOf(today),
  })
}

export const drop = (setup: Setup, { item }: Occurrence, round: Id): Setup =>
  changeItem(setup, item.id, { dropped: true, seen: round })

// ── Steps and fixed points ──

/** A step more, half a year after the last. */
export const addPhase = (setup: Setup, id: Id, { t, today }: Context): Setup => {
  const last = setup.phases.at(-1)
  const empty: Field = { text: '', for: 'us' }
  const open: Field = { text: '', for: 'room' }
  const phase: Phase = {
    id,
    name: t('phase.new'),
    stageName: t('phase.new'),
    line: '',
    from: last ? addMonths(last.from, 6) : isDay(setup.term.from) ? monthOf(setup.term.from) : monthOf(today),
    fields: { purpose: open, signs: empty, questions: open, offer: empty, leave: empty, risk: empty },
  }
  return { ...setup, phases: [...setup.phases, phase] }
}

/** Items of the step follow their month again. */
export const removePhase = (setup: Setup, id: Id): Setup => ({
  ...setup,
  phases: without(setup.phases, id),
  items: setup.items.map((item) => (item.phase === id ? { ...item, phase: null } : item)),
})

export const addFixed = (setup: Setup, id: Id): Setup => ({
  ...setup,
  fixed: [...setup.fixed, { id, text: '', month: 1, date: null, every: 'year', source: '', on: true }],
})

export const removeFixed = (setup: Setup, id: Id): Setup => ({ ...setup, fixed: without(setup.fixed, id) })

/** A committee or the whole council: names that have not been touched follow. */
export const forBody = (setup: Setup, kind: Setup['kind'], { t }: Context): Setup => ({
  ...setup,
  kind,
  phases: setup.phases.map((phase, at) => {
    const number = at + 1
    const usual = number <= 5 && phase.name === t(`phase.${number}.name.${setup.kind}`)
    return usual ? { ...phase, name: t(`phase.${number}.name.${kind}`) } : phase
  }),
})
