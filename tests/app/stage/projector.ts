import { vi } from 'vitest'
import type { Stage } from '../../../src/app/stage/controller'
import { openStage } from '../../../src/app/stage/open-stage'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { loadMethod } from '../../../src/methods/registry'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { begin } from '../../../src/workshop/evening/presses'
import { isScene, type Scene } from '../../../src/workshop/evening/scene'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import type { Where } from '../../../src/workshop/evening/stage-state'
import { bin } from '../../../src/workshop/files/bin'
import { packAll, packEvent, packForAway } from '../../../src/workshop/files/packing'
import type { Document } from '../../../src/workshop/record/document'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import type { Item, Workshop } from '../../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../../src/workshop/record/shelf-list'
import { setup } from '../../methods/over-under/evening'
import { fakeChannels } from '../../workshop/fake-channel'
import { fakeLocks } from '../../workshop/fake-locks'

export type Page = 'welcome' | 'game' | 'break' | 'last' | 'sheet' | 'table'

const plain = (id: string, kind: 'welcome' | 'break', minutes: number): Item => ({
  kind: 'plain',
  id,
  plain: kind,
  title: id,
  minutes,
  note: '',
})

/** A window of the browser with one page of the event at a time. */
export interface Window {
  readonly house: House
  readonly stage: Stage
  readonly workshop: Document<Workshop>
  session(): Promise<Session>
  /** Goes to a page, as by a link. */
  go(page: Page): Promise<void>
  /** Where the window stands, also when the room has taken it along. */
  page(): string
  /** The window is closed. */
  close(): void
}

/** An evening of three items and a break, its projector, and as many windows as somebody opens. Time passes only by `wait`. */
export const openEvening = async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T17:00:00') })
  const locks = fakeLocks()
  vi.stubGlobal('BroadcastChannel', fakeChannels().Channel)
  vi.stubGlobal('navigator', { locks })
  await Promise.all([loadTexts('house'), loadMethod('over-under')])
  await setLanguage('da')
  const shelf = createMemoryShelf()
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

  const first = createHouse(shelf, createLink())
  const event = await addWorkshop(first, emptyWorkshop())
  const game = (await addActivity(first, 'over-under', event, () => setup())) ?? ''
  const last = (await addActivity(first, 'over-under', event, () => setup())) ?? ''
  const made = await first.open(workshopRecipe(event))
  const item = (id: string, activity: string): Item => ({
    kind: 'method',
    id,
    activity,
    method: 'over-under',
    title: id,
    minutes: null,
  })
  made?.set({
    ...made.store.getState().data,
    items: [plain('welcome', 'welcome', 10), item('game', game), plain('break', 'break', 15), item('last', last)],
  })
  await made?.settled()

  const wheres: Readonly<Record<Page, Where | null>> = {
    welcome: { kind: 'plain', item: 'welcome' },
    game: { kind: 'method', activity: game },
    break: { kind: 'plain', item: 'break' },
    last: { kind: 'method', activity: last },
    sheet: null,
    table: null,
  }
  const kinds = { sheet: 'other', table: 'table' } as const

  const openWindow = async (): Promise<Window> => {
    const house = createHouse(shelf, createLink())
    house.link.hear((message) => {
      if (message.type !== 'saved') return
      for (const key of message.keys) void house.documents.get(key)?.follow()
    })
    const workshop = await house.open(workshopRecipe(event))
    if (!workshop) throw new Error('the event is there')
    const stage = await openStage(house, event, workshop)
    let leave = () => {}
    let at = ''
    const session = async () => {
      const opened = await openSession(house, game)
      if (!opened) throw new Error('the game is there')
      return opened
    }
    const enter = (page: Page) => {
      const before = leave
      const kind = page in kinds ? kinds[page as keyof typeof kinds] : 'item'
      leave = stage.enter({ kind, move: (to) => follow(to) })
      before()
      at = page
    }
    /** The room takes the page along. */
    const follow = (to: string) => {
      const names = Object.entries({ welcome: '/i/welcome', break: '/i/break', game: `/${game}/`, last: `/${last}/` })
      const found = names.find(([, part]) => to.includes(part))?.[0]
      if (found) void go(found as Page)
      else at = to
    }
    const go = async (page: Page) => {
      enter(page)
      const where = wheres[page]
      if (where) await stage.steer(where)
      if (where?.kind === 'method') {
        const opened = await openSession(house, where.activity)
        if (opened) begin(opened)
      }
      await wait(0)
    }
    return {
      house,
      stage,
      workshop,
      session,
      go,
      page: () => at,
      close: () => {
        leave()
        leave = () => {}
      },
    }
  }

  const projector = createLink()
  const seen: Scene[] = []
  projector.hear((message) => {
    if (message.type === 'scene' && isScene(message.scene)) seen.push(message.scene)
  })

  return {
    event,
    shelf,
    locks,
    wait,
    openWindow,
    seen,
    /** What the projector shows, in one word: the kind of scene, or of what a method shows. */
    word: (): string => {
      const scene = seen.at(-1)
      if (!scene || scene.blank) return scene ? 'dark' : 'nothing'
      return scene.kind === 'activity' ? String((scene.view as { kind: string }).kind) : scene.kind
    },
    /** A press on the projector's own window. */
    pressThere: (key: 'next' | 'back' | 'dark') =>
      projector.tell({ type: 'ask', workshop: event, act: { type: 'key', key } }),
    /** The projector's window is opened, or loaded anew. */
    hello: () => projector.tell({ type: 'hello', workshop: event }),
    /** Somebody sets the clock of the device. @param by ms */
    setClock: (by: number) => vi.setSystemTime(Date.now() + by),
    /** Every key that a backup, a file of the event and the bin hold; the event is in the bin then. */
    packed: async (house: House): Promise<string> => {
      const packs = await Promise.all([packAll(house), packEvent(house, event), packForAway(house, event)])
      const files = packs.flatMap(({ records }) => records.map(({ key }) => key))
      await bin(house, event)
      return `${files.join(' ')} ${JSON.stringify(await shelf.list('bin/'))}`
    },
    end: () => {
      vi.useRealTimers()
      vi.unstubAllGlobals()
    },
  }
}

export type Evening = Awaited<ReturnType<typeof openEvening>>
