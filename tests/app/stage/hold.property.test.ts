import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { Scene } from '../../../src/workshop/evening/scene'
import { deskClaim } from '../../../src/workshop/record/records'
import { type Evening, openEvening, type Page, type Window } from './projector'

// Whatever is done in whatever order, in one window or two: nothing is shown without a deliberate press, and no hold is forgotten.

type Do =
  | { readonly do: 'key'; readonly key: 'next' | 'back' | 'dark'; readonly there: boolean }
  | { readonly do: 'page'; readonly page: Page }
  | { readonly do: 'hold'; readonly kind: 'freeze' | 'pause' }
  | { readonly do: 'release' | 'reload' | 'second' }
type Turn = Do & { readonly after: number }

const gap = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 699 }) },
  { weight: 3, arbitrary: fc.constant(800) },
)
const turn: fc.Arbitrary<Turn> = fc
  .tuple(
    gap,
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          do: fc.constant('key' as const),
          key: fc.constantFrom('next' as const, 'next' as const, 'next' as const, 'back' as const, 'dark' as const),
          there: fc.boolean(),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('page' as const),
          page: fc.constantFrom<Page>('welcome', 'game', 'break', 'last', 'sheet', 'table'),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constant('hold' as const),
          kind: fc.constantFrom('freeze' as const, 'pause' as const),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constantFrom('release' as const, 'reload' as const, 'second' as const) }),
      },
    ),
  )
  .map(([after, act]) => ({ ...act, after }))

let evening: Evening | null = null
afterEach(() => evening?.end())

/** Five answers to the first story, so that there is something to show. */
const answer = async (window: Window) => {
  const session = await window.session()
  const round = session.record.store.getState().data.rounds.at(-1)?.id ?? ''
  const table = window.workshop.store.getState().data.tables[0]?.id ?? ''
  const poll = session.parts()[0]?.polls[0]
  if (poll)
    await session.boxes.type({ activity: session.id, round, table, claim: deskClaim }, poll, { over: 3, under: 2 })
}

const picture = (scene: Scene | undefined) => JSON.stringify({ ...scene, blank: false })

/** Plays it and says what was wrong, in a sentence; '' when nothing was. */
const play = async (turns: readonly Turn[], counted: { shown: number; held: number }): Promise<string> => {
  evening = await openEvening()
  const room = evening
  let windows = [await room.openWindow()]
  const first = () => windows[0] as Window
  await first().go('game')
  await answer(first())
  const shown = async () => (await first().session()).round().round.shown
  let pressed = Number.NEGATIVE_INFINITY
  let held: { readonly kind: string; readonly picture: string } | null = null

  const act = async (now: Turn) => {
    const at = windows.at(-1) ?? first()
    if (now.do === 'key') {
      if (now.there) room.pressThere(now.key)
      else at.stage.act({ type: 'key', key: now.key })
    }
    if (now.do === 'page') await first().go(now.page)
    if (now.do === 'hold') at.stage.act({ type: 'hold', kind: now.kind })
    if (now.do === 'release') at.stage.act({ type: 'release' })
    if (now.do === 'second' && windows.length < 2) {
      const second = await room.openWindow()
      await second.go('table')
      windows = [...windows, second]
    }
    if (now.do === 'reload') {
      const page = first().page()
      for (const window of windows) window.close()
      room.locks.drop()
      windows = [await room.openWindow()]
      await first().go(page === 'welcome' || page === 'game' || page === 'break' || page === 'last' ? page : 'sheet')
      room.hello()
    }
    await room.wait(5)
  }

  for (const now of turns) {
    await room.wait(now.after)
    const before = await shown()
    const since = Date.now() - pressed
    if (now.do === 'key' || now.do === 'hold' || now.do === 'release') pressed = Date.now()
    await act(now)
    const after = await shown()
    const news = after.filter((poll) => !before.includes(poll))
    if (news.length > 0 && (now.do !== 'key' || now.key !== 'next')) return `${now.do} showed ${news}`
    if (news.length > 0 && since < 700) return `a press ${since} ms after the last showed ${news}`
    counted.shown += news.length
    const is = first().stage.now().state.hold
    if (now.do === 'hold' && !is) return 'it was asked to be held, and is not'
    if (held && !is && (now.do !== 'release' || since < 700)) return `${now.do} ${since} ms after the last let go`
    if (held?.kind === 'freeze' && is?.kind === 'freeze' && picture(room.seen.at(-1)) !== held.picture)
      return `${now.do} changed a picture that is held`
    if (is?.kind === 'pause' && room.seen.at(-1)?.kind !== 'pause') return `${now.do} showed something in a pause`
    if (is && (!held || held.kind !== is.kind)) counted.held += 1
    held = is && { kind: is.kind, picture: held && held.kind === is.kind ? held.picture : picture(room.seen.at(-1)) }
  }
  for (const window of windows) window.close()
  return ''
}

test('nothing is shown without a deliberate press, and no hold is forgotten', async () => {
  const counted = { shown: 0, held: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 8, maxLength: 40 }), async (turns) => {
      expect(await play(turns, counted)).toBe('')
      evening?.end()
    }),
    { numRuns: 60 },
  )
  // It has looked at something.
  expect(counted.shown).toBeGreaterThan(0)
  expect(counted.held).toBeGreaterThan(20)
}, 120_000)
