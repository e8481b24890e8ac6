import { act, fireEvent } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import { library } from '../../../src/methods/registry'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife } from '../../../src/workshop/evening/lives'
import { openSession } from '../../../src/workshop/evening/session'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { goTo, openHouse } from '../open-app'

const firstField = () =>
  vi.waitFor(
    () =>
      document.querySelector<HTMLInputElement>('main textarea:enabled, main input[type=text]:enabled') ??
      expect.fail('there is a field to type in'),
    { timeout: 40_000 },
  )

/** Where an activity of this method is prepared, not begun. */
const prepared = async (id: string, lives: boolean) => {
  const house = await openHouse()
  const event = lives ? '' : await addWorkshop(house, emptyWorkshop())
  const activity = (lives ? await addLife(house, id) : await addActivity(house, id, event)) ?? ''
  if (!lives) {
    const document = (await house.open(workshopRecipe(event))) ?? expect.fail('it has just been added')
    const item = { kind: 'method', id: 'item', activity, method: id, title: '', minutes: null } as const
    document.set({ ...document.store.getState().data, items: [item] })
  }
  const session = (await openSession(house, activity)) ?? expect.fail('it has just been added')
  await goTo(paths.prepare(event || activity, activity))
  return session
}

test.each(library.map(({ id, lives }) => [id, lives === true] as const))(
  '%s: while it is prepared, a letter puts together neither questions nor steps in words',
  async (id, lives) => {
    const session = await prepared(id, lives)
    const field = await firstField()
    const { setup } = session.record.store.getState().data
    const sittings = Object.values(session.method.sittings)
    const parts = sittings.map((sitting) => vi.spyOn(sitting, 'parts'))
    const steps = sittings.map((sitting) => vi.spyOn(sitting, 'steps'))
    await act(async () => {
      fireEvent.change(field, { target: { value: `${field.value} og` } })
    })
    await act(() => session.record.landed())
    if (session.record.store.getState().data.setup === setup)
      return console.log(`${id}: the first field is not its own`)
    expect(parts.flatMap(({ mock }) => mock.calls)).toEqual([])
    const words = steps.flatMap(({ mock }) => mock.calls.map(([, { t }]) => t('step')))
    // Once at most, for the minutes that a run sheet tells, and then no word is looked up.
    expect(words.slice(1)).toEqual([])
    expect(words.every((word) => word === 'step')).toBe(true)
  },
)
