import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { audience } from '../../../src/methods/change-staircase/audience'
import { addDays, dayNumber, isDay, monthOf } from '../../../src/methods/change-staircase/calendar'
import { dates } from '../../../src/methods/change-staircase/dates'
import { documents } from '../../../src/methods/change-staircase/documents'
import { looks, stepNames, type ThisActivity } from '../../../src/methods/change-staircase/model'
import { paper } from '../../../src/methods/change-staircase/paper'
import { Picture } from '../../../src/methods/change-staircase/picture'
import { steps } from '../../../src/methods/change-staircase/steps'
import { paperPalette } from '../../../src/ui/palette'
import { toldOf } from '../../../src/workshop/evening/told'
import { context, item, plan, review, at as standing } from './plan'

// A file may hold any day there is: the calendar has edges, and nobody falls over them.
const edges = ['0001-01-01', '1900-02-28', '2026-01-01', '2029-12-31', '9998-06-15', '9999-12-01', '9999-12-31']
const day = fc.oneof(
  fc.constantFrom(...edges),
  fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map((at) => addDays('1970-01-01', at)),
)

test('a day so many days from another is a day, at the ends of the calendar too', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      expect(isDay(addDays(from, days)), `${from} and ${days}`).toBe(true)
    }),
  )
})

test('a plan with any days draws, prints and tells its dates', () => {
  const span = fc.tuple(day, fc.oneof(day, fc.constant(''))).map(([from, to]) => ({ from, to }))
  fc.assert(
    fc.property(
      span,
      day,
      fc.array(day, { maxLength: 4 }),
      fc.array(day, { maxLength: 4 }),
      (term, today, phases, items) => {
        const base = plan(
          ...items.map((one, at) => item(`i${at}`, monthOf(one), { yearly: at % 2 === 0, lead: 4, date: 31 })),
        )
        const setup = {
          ...base,
          term,
          ask: false,
          phases: base.phases.map((phase, at) => ({ ...phase, from: monthOf(phases[at] ?? phase.from) })),
        }
        const now = { ...context, today }
        for (const at of stepNames)
          for (const view of looks) {
            const open = standing(review(setup), at)
            const activity: ThisActivity = { ...open, plenary: { ...open.plenary, look: { step: at, view } } }
            const drawn = renderToStaticMarkup(
              <Picture view={audience(activity, now)} palette={paperPalette(30)} context={now} />,
            )
            expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
          }
        const told = toldOf(review(setup)) as ThisActivity
        const said = JSON.stringify([
          steps(review(setup), now),
          dates(told, now),
          documents.case(told, now),
          documents.ours(review(setup), now),
          paper(told, now).map(({ view: _, ...sheet }) => sheet),
        ])
        expect(said).not.toMatch(/NaN|Infinity|[+-]0\d{5}-/)
      },
    ),
    { numRuns: 10, examples: [[{ from: '2026-01-01', to: '9999-12-31' }, '2026-11-20', [], ['2026-12-01']]] },
  )
})
