import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audience } from '../../../src/methods/change-staircase/audience'
import * as documents from '../../../src/methods/change-staircase/documents'
import {
  brief,
  type FieldName,
  fieldNames,
  looks,
  parts,
  type Setup,
  stepNames,
  type ThisActivity,
} from '../../../src/methods/change-staircase/model'
import { paper } from '../../../src/methods/change-staircase/paper'
import { inRound } from '../../support/told'
import { written } from '../written'
import { anyPlan, at, context, item, placed, plan, review, sitting } from './plan'

/** The plan with every text that is for us put in other words, and what is for us about it changed. */
const inOtherWords = (setup: Setup): Setup => {
  const field = (fields: Setup['phases'][number]['fields'], name: FieldName) =>
    fields[name].for === 'us' ? { ...fields[name], text: 'Hemmeligt' } : fields[name]
  return {
    ...setup,
    phases: setup.phases.map((phase) => ({
      ...phase,
      name: `Hemmeligt ${phase.id}`,
      fields: Object.fromEntries(fieldNames.map((name) => [name, field(phase.fields, name)])) as typeof phase.fields,
    })),
    items: [
      ...setup.items.filter((one) => one.for === 'room').map((one) => ({ ...one, role: 'Hemmeligt', seen: null })),
      item('secret', '2026-12', { text: 'Hemmeligt', for: 'us', effort: 'large', lead: 8 }),
      item('secret-too', '2027-03', { text: 'Hemmeligt', for: 'us', yearly: true }),
    ],
    declined: ['secret-card'],
  }
}

const anyMoment = (setup: Setup): fc.Arbitrary<ThisActivity> =>
  fc
    .record({
      at: fc.constantFrom('', ...stepNames),
      shown: fc.subarray(['where']),
      look: fc.option(fc.record({ step: fc.constantFrom(...stepNames), view: fc.constantFrom(...looks) })),
      counts: fc.array(fc.nat(6), { minLength: 8, maxLength: 8 }),
    })
    .map(({ at, shown, look, counts }) => {
      const box = placed(Object.fromEntries(setup.phases.map(({ id }, index) => [id, counts[index] ?? 0])))
      const rounds = [sitting('before', '2026-05-20', box), sitting('now', '2026-11-20', box)]
      const phase = setup.phases[0]?.id ?? null
      return review(setup, {
        at,
        shown,
        rounds,
        plenary: {
          look,
          bids: [],
          agreed: [{ id: 'said', round: 'before', phase, text: 'Vi er i gang.', day: '2026-05-20' }],
        },
      })
    })

/** Everything that can leave the administration. */
const outOf = (activity: ThisActivity) => [
  audience(activity, context),
  brief(activity.setup),
  parts(brief(activity.setup), context),
  paper(activity, context),
  written(documents, activity, context).case,
]

test('what is for us leaves no trace in what the room sees, on paper, on tablets or in the case file', () => {
  fc.assert(
    fc.property(
      anyPlan(8).chain((setup) => anyMoment(setup)),
      (activity) => {
        const other = { ...activity, setup: inOtherWords(activity.setup) }
        const out = outOf(other)
        expect(JSON.stringify(out)).not.toContain('Hemmeligt')
        expect(out).toEqual(outOf(activity))
      },
    ),
    { numRuns: 80 },
  )
})

test('until the placings are shown, nothing earlier and no day can lead anybody', () => {
  fc.assert(
    fc.property(
      anyPlan(0)
        .filter(({ ask, phases }) => ask && phases.length > 1)
        .chain((setup) => anyMoment(setup)),
      fc.constantFrom('frame', 'phases', 'where', 'show', 'talk'),
      (activity, step) => {
        const open = inRound(at(activity, step), { shown: [] })
        const hidden = { ...open, plenary: { ...activity.plenary, look: null } }
        const without = { ...hidden, rounds: hidden.rounds.slice(1), plenary: { ...hidden.plenary, agreed: [] } }
        expect(audience(hidden, context)).toEqual(audience(without, context))
        expect(JSON.stringify(audience(hidden, context))).not.toMatch(/20\d\d-\d\d/)
      },
    ),
    { numRuns: 60 },
  )
})

test('the case file says nothing of steps unless that is chosen', () => {
  const quiet = review(plan(item('tour', '2026-12')), {
    plenary: {
      bids: [],
      look: null,
      agreed: [{ id: 'a', round: 'now', phase: 'phase-2', text: 'Vi er landet.', day: '2026-11-20' }],
    },
  })
  const names = quiet.setup.phases.map(({ stageName }) => stageName)
  const words = (activity: ThisActivity) => JSON.stringify(written(documents, activity, context).case)
  for (const name of [...names, 'Vi er landet.']) expect(words(quiet)).not.toContain(name)
  const chosen = { ...quiet, setup: { ...quiet.setup, share: { phase: true, handover: false } } }
  expect(words(chosen)).toContain('Vi er landet.')
})
