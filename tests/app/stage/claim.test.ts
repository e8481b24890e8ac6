import { expect, test, vi } from 'vitest'
import { createClaim } from '../../../src/app/stage/claim'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { blankStage, stageRecipe } from '../../../src/workshop/evening/stage-state'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'

vi.stubGlobal('BroadcastChannel', undefined)

test('a right to steer that came to nothing is said to who asked, and had by who asks again', async () => {
  const house = createHouse(createMemoryShelf(), createLink())
  const record = house.fresh(stageRecipe('event'), blankStage())
  let broken = true
  const gained = async () => {
    if (broken) throw new Error('what is on could not be taken')
  }
  const claim = createClaim(
    { house, id: 'event', record } as unknown as Parameters<typeof createClaim>[0],
    () => true,
    gained,
  )
  await expect(claim.enter()).rejects.toThrow('could not be taken')
  expect(claim.mine()).toBe(false)
  broken = false
  await claim.again()
  expect(claim.mine()).toBe(true)
})
