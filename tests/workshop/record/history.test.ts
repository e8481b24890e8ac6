import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endTyping, type History, noHistory, redo, remember, undo } from '../../../src/workshop/record/history'

interface Page {
  readonly title: string
  readonly note: string
  readonly rules: readonly string[]
}
const empty: Page = { title: '', note: '', rules: [] }

/** A page and what can be undone on it. */
interface Desk {
  readonly page: Page
  readonly history: History<Page>
}
const start: Desk = { page: empty, history: noHistory }
const edit = ({ page, history }: Desk, next: Partial<Page>): Desk => {
  const after = { ...page, ...next }
  return { page: after, history: remember(history, page, after) }
}
const leaveField = ({ page, history }: Desk): Desk => ({ page, history: endTyping(history) })
const turn =
  (direction: typeof undo) =>
  ({ page, history }: Desk): Desk => {
    const turned = direction(history, page)
    return turned ? { page: turned.value, history: turned.history } : { page, history }
  }
const back = turn(undo)
const on = turn(redo)
const type = (desk: Desk, field: 'title' | 'note', text: string): Desk =>
  [...text].reduce((at, letter) => edit(at, { [field]: at.page[field] + letter }), desk)

describe('typing', () => {
  test('in one field is one step, however many letters', () => {
    const typed = type(start, 'title', 'Temamøde')
    expect(typed.history.past).toHaveLength(1)
    expect(back(typed).page).toEqual(empty)
  })

  test('in the next field is the next step, also without leaving the first', () => {
    const typed = type(type(start, 'title', 'Temamøde'), 'note', 'Husk kaffe')
    expect(back(typed).page).toEqual({ ...empty, title: 'Temamøde' })
    expect(back(back(typed)).page).toEqual(empty)
  })

  test('in the same field after it was left is a step of its own', () => {
    const typed = type(leaveField(type(start, 'title', 'Tema')), 'title', 'møde')
    expect(back(typed).page.title).toBe('Tema')
  })

  test('in the same field after something else was done is a step of its own', () => {
    const ruled = edit(type(start, 'title', 'Tema'), { rules: ['Vi lytter'] })
    const typed = type(ruled, 'title', 'møde')
    expect(back(typed).page).toEqual({ ...empty, title: 'Tema', rules: ['Vi lytter'] })
  })

  test('after an undo is a step of its own', () => {
    const typed = type(back(type(leaveField(type(start, 'title', 'Tema')), 'title', 'møde')), 'title', 'dag')
    expect(back(typed).page.title).toBe('Tema')
  })
})

describe('undo', () => {
  test('has nothing to do on a fresh page', () => {
    expect(undo(noHistory, empty)).toBeNull()
    expect(redo(noHistory, empty)).toBeNull()
  })

  test('can be taken back, and then again', () => {
    const typed = type(start, 'title', 'Temamøde')
    expect(on(back(typed)).page).toEqual(typed.page)
    expect(back(on(back(typed))).page).toEqual(empty)
  })

  test('cannot be taken back any more once something new is done', () => {
    const again = edit(back(type(start, 'title', 'Temamøde')), { rules: ['Vi lytter'] })
    expect(redo(again.history, again.page)).toBeNull()
  })

  test('reaches 200 steps back and forgets the first', () => {
    const desk = Array.from({ length: 250 }, (_, index) => `${index}`).reduce(
      (at, rule) => edit(at, { rules: [...at.page.rules, rule] }),
      start,
    )
    expect(desk.history.past).toHaveLength(200)
    const first = Array.from({ length: 250 }).reduce<Desk>((at) => back(at), desk)
    expect(first.page.rules).toHaveLength(50)
  })

  test('takes the latest of several documents first', () => {
    const one = edit(start, { rules: ['Vi lytter'] })
    const other = edit(start, { rules: ['Vi svarer'] })
    const latest = (desk: Desk) => desk.history.past.at(-1)?.turn ?? 0
    expect(latest(other)).toBeGreaterThan(latest(one))
    expect(latest(on(back(one)))).toBeGreaterThan(latest(other))
  })
})

test('whatever was done, undoing all of it leads to the start, and redoing all of it to the end', () => {
  const deeds = fc.array(
    fc.oneof(
      fc.record({ title: fc.string() }),
      fc.record({ note: fc.string() }),
      fc.record({ rules: fc.array(fc.string(), { maxLength: 3 }) }),
      fc.constant(null),
    ),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(deeds, (all) => {
      const end = all.reduce<Desk>((at, deed) => (deed ? edit(at, deed) : leaveField(at)), start)
      const steps = Array.from({ length: end.history.past.length })
      const first = steps.reduce<Desk>((at) => back(at), end)
      expect(first.page).toEqual(empty)
      expect(steps.reduce<Desk>((at) => on(at), first).page).toEqual(end.page)
    }),
  )
})
