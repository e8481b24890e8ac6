import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import type { AnyMethod } from '../../../src/methods/registry'
import { method } from '../../../src/methods/role-play'
import { withMeeting } from '../../../src/methods/role-play/deck'
import {
  type Brief,
  blank,
  type MethodTypes,
  players,
  type Setup,
  type ThisActivity,
} from '../../../src/methods/role-play/model'
import { toldOf } from '../../../src/workshop/evening/told'
import { contextIn } from '../../laws/scripts'
import { ownElsewhere, toldToOthers } from '../../support/characters'
import { shownOf } from '../../support/told'
import { peopleOf } from './people'

/** As the house holds it. */
const house: AnyMethod = method
let context: Context
let ready: Setup
beforeAll(async () => {
  context = await contextIn('role-play', 'da')
  ready = await withMeeting(blank(), 'long', 'da')
})

const total = fc.integer({ min: players.fewest, max: players.most }).chain(peopleOf)

/** The meeting at a step and a line, with these people. */
const at = (setup: Setup, step: string, page: number): ThisActivity =>
  shownOf<MethodTypes>(
    method,
    {
      setup,
      plenary: { notes: [] },
      rounds: [{ tables: [] }],
      ...{ at: step, page, shown: [], skipped: [], perTable: false },
    },
    context,
  )

const everybodys = (setup: Setup): Brief => house.brief(toldOf(at(setup, 'welcome', 0)))

test('what is for one player alone stands on that player’s sheet and in no other hand, document or picture', () => {
  const steps = fc.constantFrom('welcome', 'sheets', 'ask/play', 'swing/play', 'minutes/play', 'thin/show', 'pairs')
  fc.assert(
    fc.property(total, steps, fc.nat(140), (people, step, page) => {
      const setup = { ...ready, ...people }
      const moment = at(setup, step, page)
      const told = toldOf(moment)
      const all = method.characters?.all(setup, context) ?? []
      const sheets = house.extras?.paper?.(told, context) ?? []
      const own = sheets.filter(({ id }) => id === 'early' || id === 'parts')
      const others = sheets.filter((sheet) => !own.includes(sheet))
      expect(own.map(({ id }) => id)).toContain('parts')
      expect(toldToOthers(all)).toEqual([])
      const places = {
        brief: house.brief(told),
        stage: method.audience(moment, context),
        case: house.documents.case(told, context),
        ours: house.documents.ours(moment, context),
        handout: house.documents.handout?.(told, context),
        paper: others,
        agreed: house.agreed(told, context),
        dates: house.extras?.dates?.(told, context),
        offers: house.extras?.offers?.(moment),
        parts: method.sittings.meeting.parts(house.brief(told), context),
        steps: method.sittings.meeting.steps(moment, context),
      }
      expect(ownElsewhere(all, places)).toEqual([])
      // On paper each player has one sheet, and nobody else's words are on it.
      const cells = own.flatMap((sheet) => sheet.cells)
      const owned = cells.flatMap(({ title }) => (title === '' ? [] : [title]))
      expect(owned.toSorted()).toEqual(all.map(({ title }) => title).toSorted())
      const owners = cells.map((_, at) => cells.slice(0, at + 1).filter(({ title }) => title !== '').length - 1)
      for (const [at, cell] of cells.entries())
        expect(
          ownElsewhere(
            all.filter(({ title }) => title !== owned[owners[at] ?? 0]),
            { [`sheet ${at}`]: cell },
          ),
        ).toEqual([])
    }),
    { numRuns: 25 },
  )
})

test('a hand-out has one player’s own, and the file of a table none', () => {
  // @ts-expect-error what everybody may know has no private instruction
  void everybodys(ready).parts[0]?.secret
  // @ts-expect-error nor has it the answers of the quiz
  void everybodys(ready).quiz[0]?.right
  const brief = JSON.stringify(everybodys({ ...ready, officials: 12 }))
  for (const { secret } of ready.parts) expect(brief).not.toContain(secret)
  for (const { why } of ready.quiz) expect(brief).not.toContain(why)
})
