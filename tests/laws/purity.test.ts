import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Context } from '../../src/methods/contract'
import type { AnyMethod } from '../../src/methods/registry'
import { toldOf } from '../../src/workshop/evening/told'
import { frozen } from './data'
import { type AnyActivity, evening, everyEvening, gapsOf, partsIn, prepared, stepsIn, tablesOf } from './evening'
import type { AnyScript } from './script'
import { contextIn, scripted } from './scripts'
import { blocksFor, readers } from './written'

/** All that a method says of a moment. */
const sayings = (method: AnyMethod, activity: AnyActivity, context: Context) => {
  const told = frozen(toldOf(activity))
  const brief = method.brief(told)
  return {
    blank: method.blank(context),
    gaps: gapsOf(method, activity),
    brief,
    parts: partsIn(method, activity, context),
    steps: stepsIn(method, activity, context),
    plenary: method.openPlenary(activity.setup),
    work: method.table?.openWork(brief),
    audience: method.audience(activity, context),
    agreed: method.agreed(told, context),
    documents: readers.map((reader) => blocksFor(reader, method, activity, context)),
    paper: method.extras?.paper?.(told, context),
  }
}

/** The same method, with everything that is handed to it or comes back from it frozen. */
const inIce = (method: AnyMethod): AnyMethod => ({
  ...method,
  openPlenary: (setup) => frozen(method.openPlenary(frozen(setup))),
  playPlenary: (activity, move) => frozen(method.playPlenary(frozen(activity), frozen(move))),
  ...(method.table && {
    table: {
      ...method.table,
      openWork: (brief) => frozen(method.table?.openWork(frozen(brief))),
      playWork: (brief, work, move) => frozen(method.table?.playWork(frozen(brief), frozen(work), frozen(move))),
    },
  }),
})

const forbidden = (what: string) => (): never => {
  throw new Error(`a method has asked for ${what}: it comes with the move or with the context`)
}

describe.each(scripted)('$id', ({ id, method, script }) => {
  let context: Context
  beforeEach(async () => {
    context = frozen(await contextIn(id, 'da'))
    vi.spyOn(Math, 'random').mockImplementation(forbidden('chance'))
    vi.spyOn(Date, 'now').mockImplementation(forbidden('the time'))
    // A day may be read from a text; the day today may not be looked up.
    const construct: ProxyHandler<DateConstructor>['construct'] = (date, given) =>
      given.length === 0 ? forbidden('the time')() : Reflect.construct(date, given)
    vi.stubGlobal('Date', new Proxy(Date, { construct, apply: forbidden('the time') }))
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(forbidden('chance'))
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  test('says the same of the same, and changes nothing that it is shown', () => {
    for (const moment of everyEvening(method, script, context)) {
      const activity = frozen(structuredClone(moment))
      expect(sayings(method, activity, context)).toEqual(sayings(method, activity, context))
      expect(activity).toEqual(moment)
    }
  })

  test('makes the same of the same moves, and changes nothing that lay there', () => {
    const setup = frozen(prepared(method, script, context))
    const once = evening(inIce(method), script, context, setup)
    expect(evening(inIce(method), script, context, setup)).toEqual(once)
    expect(evening(method, frozen(script as AnyScript), context, setup)).toEqual(once)
  })

  test.skipIf(!method.extras?.rehearse)(
    'makes a rehearsal of the same setup alike, and leaves it as it is',
    async () => {
      const { extras } = method
      if (!extras?.rehearse) throw new Error('skipped')
      const setup = frozen(prepared(method, script, context))
      const [one, other] = [await extras.rehearse(setup, context), await extras.rehearse(setup, context)]
      expect(other).toEqual(one)
    },
  )
})

test('a moment of each evening is looked at', async () => {
  for (const { id, method, script } of scripted) {
    const moments = everyEvening(method, script, await contextIn(id, 'da'))
    expect(moments.length).toBeGreaterThan(2)
    expect(moments.flatMap(tablesOf).length).toBeGreaterThan(2)
  }
})
