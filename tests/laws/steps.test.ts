import { describe, expect, test } from 'vitest'
import type { Context, Part, Step } from '../../src/methods/contract'
import { revealed } from '../../src/workshop/evening/asked'
import { type AnyActivity, everyEvening, partsIn, pollsOf, prepared, stepsIn } from './evening'
import { badTexts, contextIn, languages, scripted } from './scripts'

/** What is wrong with the steps, in full sentences. */
const stepFaults = (steps: readonly Step[], parts: readonly Part[]): readonly string[] => {
  const all = parts.flatMap((part) => part.polls)
  const polls = all.map(({ id }) => id)
  const ids = steps.map(({ id }) => id)
  const places = steps.map(({ task, part, lap = 1 }) => JSON.stringify([task, part, lap]))
  return steps.flatMap(({ id, title, say, minutes, part, poll, shows, keeps = [] }, index) => [
    ...(places.indexOf(places[index] ?? '') === index
      ? []
      : [`${id} cannot be told from a step before: its task is the same.`]),
    ...(ids.indexOf(id) === index ? [] : [`There are two steps ${id}.`]),
    ...(id.trim() !== '' && title.trim() !== '' && say.trim() !== ''
      ? []
      : [`The step ${id} does not say what to do.`]),
    ...(minutes > 0 && Number.isInteger(minutes * 2)
      ? []
      : [`The step ${id} takes ${minutes} minutes: halves, please.`]),
    ...(part === undefined || parts.some((one) => one.id === part) ? [] : [`The step ${id} is at no part: ${part}.`]),
    ...[poll, shows, ...keeps].flatMap((one) =>
      one === undefined || polls.includes(one) ? [] : [`The step ${id} is about no poll: ${one}.`],
    ),
    ...(poll === undefined || steps.slice(index).some((later) => later.shows === poll || later.keeps?.includes(poll))
      ? []
      : [`What is answered at ${id} is never shown, and never put aside.`]),
    ...all.flatMap((one) =>
      keeps.includes(one.id) && one.later !== true
        ? [`${one.id} is put aside at ${id}, and its table has seen it before.`]
        : [],
    ),
    ...(keeps.some((one) => steps.some((other) => other.shows === one))
      ? [`What is put aside at ${id} is shown at the same sitting.`]
      : []),
  ])
}

const partFaults = (parts: readonly Part[]): readonly string[] => {
  const ids = [...parts.map(({ id }) => id), ...parts.flatMap(({ polls }) => polls.map(({ id }) => id))]
  const own = parts.map(({ id }) => id)
  const polls = parts.flatMap((part) => part.polls)
  return [
    ...own.filter((id, index) => own.indexOf(id) !== index).map((id) => `There are two parts ${id}.`),
    // They are parts of keys and addresses.
    ...ids.filter((id) => !/^[\w~-]{1,80}$/.test(id)).map((id) => `${id} cannot be part of a key.`),
    ...polls.flatMap(({ id, title, repeats }) =>
      polls.some((first) => first.id === repeats && first.title === title)
        ? [`${id} cannot be told from the question it asks again.`]
        : [],
    ),
    ...polls.flatMap(({ id, options, marks }) => [
      ...(options.length < 2 ? [`${id} leaves no choice.`] : []),
      ...(marks >= 1 && marks <= options.length ? [] : [`${id} gives each person ${marks} marks.`]),
      ...(options.every(({ label }) => label.trim() !== '') ? [] : [`${id} has an option without a name.`]),
    ]),
  ]
}

describe.each(scripted)('$id', ({ id, method, script }) => {
  const partsOf = (moment: AnyActivity, context: Context): readonly Part[] => partsIn(method, moment, context)

  test.each(languages)('has steps that say what to do and how long it takes, all evening (%s)', async (language) => {
    badTexts.length = 0
    const context = await contextIn(id, language)
    for (const moment of everyEvening(method, script, context)) {
      const parts = partsOf(moment, context)
      expect(stepFaults(stepsIn(method, moment, context), parts)).toEqual([])
      expect(partFaults(parts)).toEqual([])
    }
    expect(badTexts).toEqual([])
  })

  test('shows or puts aside everything that it asks, before the evening is over', async () => {
    const context = await contextIn(id, 'da')
    const setup = prepared(method, script, context)
    for (const way of [setup, ...script.otherwise.map((change) => change(setup))]) {
      const [moment] = everyEvening(method, { ...script, prepare: [() => way], otherwise: [] }, context)
      if (!moment) return expect.fail('there is no evening')
      const shown = stepsIn(method, moment, context).flatMap(revealed)
      const polls = pollsOf(method, moment, context).map((poll) => poll.id)
      expect(polls.filter((poll) => !shown.includes(poll))).toEqual([])
    }
  })

  test.each(languages)('has a guide in %s', async (language) => {
    badTexts.length = 0
    const { t } = await contextIn(id, language)
    for (const section of ['purpose', 'not', 'bring', 'steps', 'trick', 'out'])
      expect(t(`guide.${section}`).trim(), section).not.toBe('')
    expect(badTexts).toEqual([])
  })
})

test('steps that cannot be gone through are named', () => {
  const step: Step = { id: 'a', task: 'a', title: 'A', say: 'Say.', minutes: 1, who: 'each' }
  const poll = { id: 'p', title: '', text: '', lead: '', options: [], marks: 1, layout: 'list' } as const
  const parts: readonly Part[] = [{ id: 'one', title: '', polls: [poll] }]
  expect(stepFaults([step, { ...step, minutes: 0, say: '' }], parts)).toHaveLength(4)
  expect(stepFaults([{ ...step, part: 'two', poll: 'q', shows: 'r' }], parts)).toHaveLength(4)
  expect(stepFaults([{ ...step, poll: 'p' }], parts)).toEqual([
    'What is answered at a is never shown, and never put aside.',
  ])
  expect(stepFaults([{ ...step, keeps: ['p'] }], parts)).toEqual([
    'p is put aside at a, and its table has seen it before.',
  ])
  const kept: readonly Part[] = [{ id: 'one', title: '', polls: [{ ...poll, later: true }] }]
  expect(stepFaults([{ ...step, poll: 'p', keeps: ['p'] }], kept)).toEqual([])
  expect(stepFaults([{ ...step, shows: 'p', keeps: ['p'] }], kept)).toEqual([
    'What is put aside at a is shown at the same sitting.',
  ])
  expect(partFaults([{ id: 'a b', title: '', polls: [poll] }])).toHaveLength(3)
})
