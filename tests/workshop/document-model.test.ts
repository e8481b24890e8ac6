import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { beginEvening, type Evening } from './evening'
import { fakeChannels } from './fake-channel'
import { fakeLocks } from './fake-locks'
import { aMoment } from './room'

type Command = fc.AsyncCommand<object, Evening>

/** One thing that happens. Everything may happen at any time. */
const deed = (name: string, run: (evening: Evening) => void | Promise<void>): Command => ({
  check: () => true,
  run: async (_, evening) => run(evening),
  toString: () => name,
})

const window = fc.constantFrom(0, 1)
const deeds = [
  fc
    .tuple(window, fc.constantFrom('title', 'rules'))
    .map(([w, field]) =>
      deed(`edit ${field} in ${w}`, (evening) =>
        evening.change(w, 'edit', ({ title, rules }) =>
          field === 'title' ? { title: `${title}a` } : { rules: [...rules, 'Vi lytter'] },
        ),
      ),
    ),
  fc.tuple(window, fc.integer({ min: 2, max: 5 })).map(([w, letters]) =>
    deed(`type ${letters} letters in ${w}`, async (evening) => {
      for (let letter = 0; letter < letters; letter += 1) {
        evening.change(w, 'edit', ({ title }) => ({ title: `${title}b` }))
        await new Promise((resolve) => setImmediate(resolve))
      }
    }),
  ),
  window.map((w) => deed(`set in ${w}`, (evening) => evening.change(w, 'set', () => ({})))),
  window.map((w) => deed(`undo in ${w}`, (evening) => evening.at(w).undo())),
  window.map((w) => deed(`redo in ${w}`, (evening) => evening.at(w).redo())),
  window.map((w) => deed(`touch in ${w}`, (evening) => evening.at(w).touch())),
  window.map((w) => deed(`leave the field in ${w}`, (evening) => evening.at(w).endTyping())),
  window.map((w) => deed(`wait for ${w}`, (evening) => evening.at(w).settled())),
  window.map((w) => deed(`wait for ${w}`, (evening) => evening.at(w).settled())),
  fc.integer({ min: 1, max: 9 }).map((moments) => deed(`wait ${moments}`, () => aMoment(moments))),
  fc
    .tuple(window, fc.boolean())
    .map(([w, takeOver]) =>
      deed(`${takeOver ? 'take over' : 'claim'} in ${w}`, (evening) => evening.at(w).claim(takeOver)),
    ),
  window.map((w) => deed(`let go in ${w}`, (evening) => evening.at(w).release())),
  fc
    .tuple(window, fc.boolean())
    .map(([w, tail]) => deed(`crash ${w}${tail ? ' while closing' : ''}`, (evening) => evening.crash(w, tail))),
  fc.integer({ min: 1, max: 12 }).map((moments) =>
    deed(`the disk fails ${moments} times`, ({ disk }) => {
      disk.left = moments
    }),
  ),
]

const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  }
}

beforeEach(() => {
  // A hundredth of the waiting between tries.
  const wait = globalThis.setTimeout
  vi.stubGlobal('setTimeout', (then: () => void, ms = 0) => wait(then, ms >= 8000 ? ms : ms / 100))
})
afterEach(() => vi.unstubAllGlobals())

test.each([
  ['locks', true],
  ['no locks, as on plain http', false],
])(
  'whatever happens, with %s, the reopened page contains every change that was said to be stored',
  async (_, locks) => {
    const happening = async (commands: Iterable<Command>) => {
      vi.stubGlobal('BroadcastChannel', fakeChannels().Channel)
      vi.stubGlobal('navigator', locks ? { locks: fakeLocks() } : {})
      vi.stubGlobal('localStorage', storage())
      const evening = await beginEvening()
      try {
        await fc.asyncModelRun(() => ({ model: {}, real: evening }), commands)
        const { data, made } = await evening.reopened()
        for (const trail of evening.acknowledged) expect(data.trail.slice(0, trail.length)).toEqual(trail)
        expect({ title: data.title, rules: data.rules }).toEqual(made)
      } finally {
        evening.end()
      }
    }
    await fc.assert(fc.asyncProperty(fc.commands(deeds, { maxCommands: 40, size: 'max' }), happening), { numRuns: 100 })
  },
  60_000,
)
