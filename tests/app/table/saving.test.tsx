// At a table as at the desk: what cannot be stored, or is not answered for, is said where it was pressed.
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { unlock } from '../../../src/app/frame/lock'
import { paths } from '../../../src/app/frame/paths'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { goTo as goToStep } from '../../../src/workshop/evening/presses'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { openFile } from '../../../src/workshop/files/files'
import { handOutText } from '../../../src/workshop/files/hand-out'
import { openTablet } from '../../../src/workshop/files/tablet'
import type { House } from '../../../src/workshop/record/house'
import { roundNow } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { setup } from '../../methods/over-under/evening'
import { breakDisk, silenceDisk } from '../../storage/bad-disk'
import { findKey, goTo, openHouse, press } from '../open-app'

let house: House
let event: string
let table: string
let session: Session
let mend = () => {}
beforeAll(async () => {
  house = await openHouse()
})
beforeEach(async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
  const workshop = emptyWorkshop()
  table = workshop.tables[0]?.id ?? ''
  event = await addWorkshop(house, workshop)
  const opened = await openSession(house, (await addActivity(house, 'over-under', event, () => setup())) ?? '')
  if (!opened) throw new Error('it has just been added')
  session = opened
})
afterEach(() => {
  mend()
  mend = () => {}
  unlock()
  vi.unstubAllGlobals()
})

const atDesk = async (way: 'cards' | 'tablet', step: string) => {
  const { data } = session.record.store.getState()
  session.record.set({ ...data, rounds: [{ ...roundNow(data), ways: { [table]: way } }] })
  goToStep(session, session.steps().find(({ id }) => id.endsWith(step))?.id ?? '')
  await session.record.landed()
  await goTo(paths.group(event, session.id, table))
}
const onTablet = async (takes: boolean) => {
  await openFile(house, new TextEncoder().encode(await handOutText(house, session, 'Punktet')))
  const tablet = await openTablet(house, session.id)
  if (takes) await tablet?.take(table)
  await goTo(paths.tablet(session.id))
}
const write = async (label: string) => {
  const field = await screen.findByLabelText(label, undefined, { timeout: 40_000 })
  fireEvent.change(field, { target: { value: 'Vi siger det først.' } })
  const form = field.closest('form')
  return () => form && fireEvent.submit(form)
}

const deeds: readonly [string, () => Promise<() => unknown>][] = [
  ['en begrundelse ved bordet', () => atDesk('cards', '/talk').then(() => write('En begrundelse for OVER'))],
  [
    'tabletten sendes rundt',
    async () => {
      await atDesk('tablet', '/decide')
      await findKey('Send tabletten rundt')
      return () => press('Send tabletten rundt')
    },
  ],
  [
    'en egen tablet tager et bord',
    async () => {
      await onTablet(false)
      await findKey(/Bord 1/)
      return () => press(/Bord 1/)
    },
  ],
  [
    'en forventning på egen tablet',
    async () => {
      await onTablet(true)
      await press('Vores to forventninger')
      return write('Forventning 1')
    },
  ],
]

const failing = (error: string) => () => breakDisk((_, moment) => moment === 'put' || moment === 'commit', error).mend

describe.each([
  ['is full', failing('QuotaExceededError')],
  ['refuses', failing('UnknownError')],
  ['does not answer', silenceDisk],
] as const)('on a device that %s', (_, spoil) => {
  test.each(deeds)('*%s* says what came of it', async (_name, prepare) => {
    const act = await prepare()
    mend = spoil()
    const wait = globalThis.setTimeout
    vi.stubGlobal('setTimeout', (then: () => void, ms = 0) => wait(then, ms / 100))
    let heard = ''
    const watch = new MutationObserver(() => {
      for (const one of document.querySelectorAll('.toast, [role=alert]')) heard += one.textContent ?? ''
    })
    watch.observe(document.body, { childList: true, subtree: true, characterData: true })
    await act()
    await vi.waitFor(() => expect(heard).toMatch(/ikke|svarer/), { timeout: 8000 })
    watch.disconnect()
  })
})
