import { fillNames } from '../../i18n/language'
import type { Day, Language } from '../contract'
import { newCase, newStep } from './edits'
import { type Arrow, bodies, kinds, type Setup, type Step } from './model'

/** A case through committee, finance committee and council, with dates, cases and old items. */
export const loadExample = async (language: Language) => {
  const file = await (language === 'da' ? import('./decks/example.da.json') : import('./decks/example.en.json'))
  return fillNames(file.default)
}
type Example = Awaited<ReturnType<typeof loadExample>>

/** Whether nothing has been prepared that an example would stand in the way of. */
export const isUntouched = ({ title, lanes, steps, cases, past, meetings }: Setup): boolean =>
  title.trim() === '' &&
  lanes.length + steps.length + cases.length + past.length === 0 &&
  bodies.every((body) => meetings[body].length === 0)

const dayIn = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)

/** The second Tuesday of a month: no holiday ever falls on it, nor on the days after it that are used here. */
const tuesday = (year: number, month: number): number => 8 + ((9 - new Date(Date.UTC(year, month, 8)).getUTCDay()) % 7)

const soMany = 10
/** Neither July nor December has meetings. */
const quiet = [6, 11]

/** A year's meetings from next month: the committee, the finance committee eight days later, and the council six after that. */
const exampleMeetings = (today: Day): Setup['meetings'] => {
  const [year = 2026, month = 1] = today.split('-').map(Number)
  const months = Array.from({ length: soMany + 2 }, (_, at) => month + at).filter((at) => !quiet.includes(at % 12))
  const on = (later: number): readonly Day[] =>
    months.map((at) => {
      const [y, m] = [year + Math.floor(at / 12), at % 12]
      return dayIn(y, m, tuesday(y, m) + later)
    })
  return { first: on(0), second: on(8), last: on(14) }
}

const laneId = (number: number) => `lane-${number}`
const stepId = (number: number) => `step-${number}`

const exampleSteps = ({ steps }: Example): readonly Step[] =>
  steps.map(({ lane, kind, text, role, good, snag, template, ...rest }, at) =>
    newStep(stepId(at + 1), {
      ...{ lane: laneId(lane), text, role, good, snag, template },
      kind: kinds.find((one) => one === kind) ?? 'do',
      before: 'before' in rest && typeof rest.before === 'number' ? rest.before : null,
      body: bodies.find((body) => 'body' in rest && body === rest.body) ?? 'first',
    }),
  )

const exampleArrows = ({ steps }: Example): readonly Arrow[] =>
  steps.flatMap((step, at) => {
    const arrow = (to: number, back: boolean): Arrow => ({
      ...{ id: `arrow-${at + 1}-${to}`, from: stepId(at + 1), to: stepId(to), back },
    })
    const sentBack = 'back' in step && Array.isArray(step.back) ? step.back : []
    return [...step.to.map((to) => arrow(to, false)), ...sentBack.map((to) => arrow(to, true))]
  })

const exampleCases = ({ cases, steps }: Example, meetings: Setup['meetings']): Setup['cases'] =>
  cases.map(({ title, role, month, done, delegate }, at) => ({
    ...newCase(`case-${at + 1}`, { title, role, last: meetings.last[month] ?? null }),
    gate: { relevant: 'yes', level: 'yes', room: 'yes', delegate: delegate === 'yes' ? 'yes' : 'no' },
    done: steps.slice(0, done).map((_, nth) => stepId(nth + 1)),
  }))

/** The example where nothing has been prepared; what has been written stays. */
export const withExample = (setup: Setup, example: Example, today: Day): Setup => {
  const drawn = setup.lanes.length + setup.steps.length > 0
  const dated = bodies.some((body) => setup.meetings[body].length > 0)
  const meetings = dated ? setup.meetings : exampleMeetings(today)
  return {
    ...setup,
    title: setup.title || example.title,
    ...(drawn
      ? {}
      : {
          lanes: example.lanes.map((label, at) => ({ id: laneId(at + 1), label })),
          steps: exampleSteps(example),
          arrows: exampleArrows(example),
        }),
    meetings,
    cases: setup.cases.length > 0 || drawn ? setup.cases : exampleCases(example, meetings),
    page: setup.page || example.page,
    past: setup.past.length > 0 ? setup.past : example.past.map((text, at) => ({ id: `past-${at + 1}`, text })),
  }
}
