import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import type { MethodTypes } from '../../../src/methods/change-staircase/model'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addLife } from '../../../src/workshop/evening/lives'
import { begin } from '../../../src/workshop/evening/presses'
import { openSession } from '../../../src/workshop/evening/session'
import type { House } from '../../../src/workshop/record/house'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
import { contextIn } from '../../laws/scripts'
import { script } from '../../methods/change-staircase/script'
import { addressNow, goTo, openHouse, press } from '../open-app'

const meeting = (house: House, id: string, activity: string, day = ''): Promise<string> =>
  addWorkshop(house, {
    ...emptyWorkshop(),
    day,
    items: [{ kind: 'method', id, activity, method: 'change-staircase', title: '', minutes: null }],
  })

test('what was started in January is started anew in July, and both are told', async () => {
  const house = await openHouse()
  await contextIn('change-staircase', 'da')
  const life = (await addLife(house, 'change-staircase')) ?? ''
  const session = await openSession(house, life)
  if (!session) throw new Error('it has just been added')
  const data = () => session.record.store.getState().data
  const setup = script.prepare.reduce((made, change) => change(made), data().setup as MethodTypes['setup'])
  session.record.set({ ...data(), setup })
  const [january, july] = [await meeting(house, 'one', life), await meeting(house, 'two', life)]
  begin({ ...session, here: { place: { event: january, item: 'one' }, event: null } }, Date.parse('2026-01-12T18:00'))
  await goTo(paths.run(july, life))
  await screen.findByRole('heading', { name: 'Den har været brugt før' }, { timeout: 40_000 })
  expect(screen.getByText(/Det, I nåede dengang, står, som det var/)).toHaveTextContent('12. januar 2026')
  expect(data().rounds).toHaveLength(1)
  expect(screen.queryByRole('link', { name: 'Opsamling' })).toBeNull()
  await goTo(paths.after(july, life))
  await screen.findByRole('heading', { name: 'Den har været brugt før' }, { timeout: 40_000 })
  expect(addressNow()).toBe(paths.run(july, life))
  await press('Start punktet')
  await screen.findByRole('navigation', { name: 'Trin' }, { timeout: 40_000 })
  expect(data().rounds).toMatchObject([
    { held: { event: january, item: 'one' } },
    { held: { event: july, item: 'two' }, at: session.steps()[0]?.id },
  ])
  await goTo(paths.run(january, life))
  await screen.findByRole('heading', { name: 'Den har været brugt før' }, { timeout: 40_000 })
  expect(screen.getByRole('link', { name: 'Opsamling' })).toHaveAttribute('href', `#${paths.summary(january, life)}`)
  await goTo(paths.summary(january, life))
  await screen.findByRole('button', { name: 'Gem som Word' }, { timeout: 40_000 })
  expect(screen.queryByRole('link', { name: 'Skriv ind bagefter' })).toBeNull()
  await goTo(paths.summary(july, life))
  await screen.findByRole('link', { name: 'Skriv ind bagefter' }, { timeout: 40_000 })
})

test('a run sheet is offered what lives once: there it would have one address for two items', async () => {
  const house = await openHouse()
  const life = (await addLife(house, 'change-staircase')) ?? ''
  const offered = async (workshop: string) => {
    await goTo(paths.workshop(workshop))
    await press('Tilføj punkt')
    fireEvent.click(await screen.findByRole('button', { name: /^Forandringstrappen/ }))
    await screen.findByRole('button', { name: 'Begynd på en ny' }, { timeout: 40_000 })
    return screen.queryAllByRole('button', { name: /^Brug den, I har/ }).length
  }
  const before = await offered(await addWorkshop(house, emptyWorkshop()))
  expect(before).toBeGreaterThan(0)
  expect(await offered(await meeting(house, 'one', life))).toBe(before - 1)
})

test('what is typed in the next morning was agreed on the day of the meeting, also of what lives', async () => {
  const house = await openHouse()
  const life = (await addLife(house, 'change-staircase')) ?? ''
  const session = await openSession(house, life)
  if (!session) throw new Error('it has just been added')
  const evening = await meeting(house, 'one', life, '2026-03-02')
  begin({ ...session, here: { place: { event: evening, item: 'one' }, event: null } })
  await goTo(paths.after(evening, life))
  await screen.findByRole('heading', { name: 'Skriv ind bagefter' }, { timeout: 40_000 })
  fireEvent.click(screen.getByLabelText('2. Vi er landet'))
  await waitFor(() => expect(session.agreed().map(({ day }) => day)).toEqual(['2026-03-02']))
})
