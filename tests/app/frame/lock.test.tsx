import { render, screen, waitFor } from '@testing-library/react'
import { useCallback, useState } from 'react'
import { createMemoryRouter, Link, RouterProvider } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { lockedTo, lockTo, unlock, useStay } from '../../../src/app/frame/lock'
import { paths } from '../../../src/app/frame/paths'
import { Root } from '../../../src/app/root'
import { loadTexts } from '../../../src/i18n/language'

const table = paths.tablet('a')

const Tablet = () => {
  const [tried, set] = useState(0)
  useStay(useCallback(() => set((times) => times + 1), []))
  return (
    <main>
      <h1>Bord 2</h1>
      <p>Forsøgt {tried}</p>
      <Link to={paths.data()}>Ud</Link>
    </main>
  )
}
const Other = () => <h1>Et andet sted</h1>

const at = (...history: string[]) => {
  const router = createMemoryRouter(
    [
      {
        Component: Root,
        children: [
          { path: '/t/a', Component: Tablet },
          { path: '*', Component: Other },
        ],
      },
    ],
    { initialEntries: history, initialIndex: history.length - 1 },
  )
  render(<RouterProvider router={router} />)
  return router
}
const held = () => screen.findByRole('heading', { name: 'Bord 2' })

beforeEach(async () => {
  await loadTexts('house')
  return unlock
})

test('on a locked device every address of the app leads to the table, but for the projector', async () => {
  lockTo(table, 'device')
  const router = at('/')
  await held()
  for (const path of [paths.home, paths.data(), paths.settings(), paths.run('w', 'a'), paths.workshop('w'), '/gone']) {
    await router.navigate(path, { replace: true })
    await held()
    expect(router.state.location.pathname).toBe(table)
  }
  unlock()
  lockTo(table, 'device')
  expect(at(paths.stage('w')).state.location.pathname).toBe(paths.stage('w'))
})

test('the way back and a link stay at the table, and it is told that somebody tried', async () => {
  lockTo(table, 'tab')
  const router = at(paths.run('w', 'a'), table)
  await held()
  await router.navigate(-1)
  await screen.findByText('Forsøgt 1')
  screen.getByRole('link').click()
  await screen.findByText('Forsøgt 2')
  expect(router.state.location.pathname).toBe(table)
})

test('a reload is asked about, until the facilitator has unlocked', async () => {
  lockTo(table, 'device')
  at(table)
  await held()
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true })
    dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(leave()).toBe(true)
  unlock()
  expect(leave()).toBe(false)
})

test('unlocked, all is open again', async () => {
  lockTo(table, 'device')
  const router = at(table)
  await held()
  unlock()
  await router.navigate(paths.data())
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Et andet sted' })).toHaveFocus())
  expect(lockedTo()).toBeNull()
})

test('a device that another tab has locked is locked here at the next step', async () => {
  const router = at(paths.run('w', 'a'))
  lockTo(table, 'device')
  await router.navigate(paths.data())
  await held()
})
