import { expect, test, vi } from 'vitest'
import { paths, workshopWith } from '../../../src/app/frame/paths'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'
import { addressNow, findKey, goTo, openHouse, press } from '../open-app'

const keys = () => [...document.querySelectorAll('dialog button')].map(({ textContent }) => textContent)

test('the end of a rehearsal asks for no copy and no clearing up, and leads to the summary', async () => {
  const house = await openHouse()
  const [rehearsal, earnest] = await Promise.all(
    [true, false].map((one) => addWorkshop(house, { ...emptyWorkshop(), rehearsal: one })),
  )
  await goTo(workshopWith(earnest ?? '', 'finish'))
  await findKey('Gem og afslut')
  expect(keys()).toContain('Gem sikkerhedskopi')
  await goTo(workshopWith(rehearsal ?? '', 'finish'))
  await findKey('Gem og afslut')
  expect(keys()).not.toContain('Gem sikkerhedskopi')
  await press('Gem og afslut')
  await vi.waitFor(() => expect(addressNow()).toBe(paths.workshopSummary(rehearsal ?? '')), { timeout: 40_000 })
})
