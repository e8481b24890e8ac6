import { beforeEach, expect, test, vi } from 'vitest'
import { castOf } from '../../../src/methods/role-play/cast'
import { meetings, withMeeting } from '../../../src/methods/role-play/deck'
import { blank } from '../../../src/methods/role-play/model'
import { played } from '../../../src/methods/role-play/played'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { press } from '../../../src/workshop/evening/presses'
import { openSession } from '../../../src/workshop/evening/session'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { contextIn } from '../../laws/scripts'
import { usual } from './people'

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', undefined)
})

test.each(meetings.flatMap((meeting) => (['da', 'en'] as const).map((language) => [meeting, language] as const)))(
  'under the clicker the %s meeting comes line by line, each once, to the end of the evening (%s)',
  async (meeting, language) => {
    await contextIn('role-play', language)
    const setup = { ...(await withMeeting(blank(), meeting, language)), ...usual(25) }
    const house = createHouse(createMemoryShelf(), createLink())
    const id = await addActivity(house, 'role-play', await addWorkshop(house, emptyWorkshop()), () => setup)
    const session = await openSession(house, id ?? '')
    if (!session) throw new Error('it has just been added')
    const seen: string[] = []
    while (press(session).kind !== 'done' && seen.length < 1000) {
      const { task, part, page } = session.activity().now
      if (task === 'play') seen.push(`${part} ${page}`)
    }
    const lines = played(setup, castOf(setup).absent).flatMap((item) => item.lines.map((_, at) => `${item.id} ${at}`))
    expect(seen).toEqual(lines)
    expect(session.activity().now.task).toBe('pairs')
  },
)
