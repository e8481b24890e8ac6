import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { audience, pages } from '../../../src/methods/sprint/audience'
import { most, type Plenary, type Setup } from '../../../src/methods/sprint/model'
import { paper } from '../../../src/methods/sprint/paper'
import { dates } from '../../../src/methods/sprint/send-on'
import { Stage } from '../../../src/methods/sprint/stage'
import { steps } from '../../../src/methods/sprint/steps'
import { contextIn } from '../../laws/scripts'
import { Beforehand, InRoom } from './desk'
import { closing, idea, played, room, setup, told } from './room'

let context: Context
beforeEach(async () => {
  context = await contextIn('sprint', 'da')
})
const many: Setup = { ...setup, ideas: Array.from({ length: 312 }, (_, at) => idea(`i${at}`)) }
const at = (task: string, plenary: Plenary, of = many, page = 0) => {
  const step = steps({ setup: of }, context).find((one) => one.task === task)
  return room({ setup: of, plenary, at: step?.id ?? '', page })
}
const begun = () => played([{ type: 'begin', group: 'one' }], room({ setup: many }))

describe('among 312 ideas', () => {
  test.each(['new', 'pick'])(
    'the room turns few pages, sees the newest, and is told how many more there are (%s)',
    (task) => {
      const there = at(task, begun())
      const count = pages(there, context)
      expect(count).toBeLessThanOrEqual(3)
      const seen = Array.from({ length: count }, (_, page) => audience(at(task, begun(), many, page), context))
      const [first] = seen
      const texts = seen.flatMap((view) =>
        view.kind === 'ideas' ? view.ideas : view.kind === 'picking' ? view.free : [],
      )
      expect(texts[0]?.text).toBe('Ideen i311')
      expect(first).toMatchObject({ count: 312, rest: 312 - texts.length })
    },
  )

  test('the facilitator finds one by a word of it', async () => {
    render(<InRoom desk={{ setup: many, plenary: begun() }} kind="plan" task="pick" context={context} />)
    await userEvent.type(screen.getByLabelText('Søg i ideerne'), 'EN I31')
    expect(screen.getAllByRole('button', { name: /^Vælg: / }).map((key) => key.getAttribute('aria-label'))).toEqual(
      ['31', '310', '311'].map((number) => `Vælg: Ideen i${number}`),
    )
  })
})

test('what is counted under “Nye ideer” is what can be chosen, and is called so', () => {
  const shown = (plenary: Plenary, of = setup) =>
    render(<Stage view={audience(at('new', plenary, of), context)} context={context} />)
  const { unmount } = shown(played(closing('two', ['a'])))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('5 ideer kan vælges')
  unmount()
  const all = setup.ideas.map(({ id }) => id)
  shown(played(closing('two', all)))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ingen ideer kan vælges lige nu')
})

test('a full catalogue says that nothing more comes in', () => {
  const ideas = Array.from({ length: most.ideas }, (_, one) => idea(`i${one}`))
  render(<Beforehand desk={{ setup: { ...setup, ideas }, plenary: played([]) }} context={context} />)
  expect(screen.getByText(/Bagkataloget er fuldt: Der er plads til 500/)).toBeInTheDocument()
})

test('halfway is done once it was held: a task went on, something was said, or the group is in it', () => {
  const half = (plenary: Plenary, of = setup) =>
    dates(told(room({ setup: of, plenary })), context).find(({ id }) => id.endsWith('-half'))?.done
  const plenary = played(closing('one', ['a']))
  expect(half(plenary)).toBe(false)
  const task = plenary.sprints[0]?.log[0]?.id ?? ''
  expect(half(played([{ type: 'state', sprint: 'one', task, state: 'doing' }], room({ plenary })))).toBe(true)
  expect(half(played([{ type: 'note', sprint: 'one', kind: 'need', text: 'En saks' }], room({ plenary })))).toBe(true)
})

test('the wall sheet of a running sprint is printed with the rest, and the idea sheet only where ideas are written', () => {
  const spare = (of: Setup) =>
    Object.fromEntries(
      paper(told(room({ setup: of, plenary: played(closing('one', ['a'])) })), context).map(({ id, spare: is }) => [
        id.replace(/-.*/, ''),
        is,
      ]),
    )
  expect(spare(setup)).toMatchObject({ ideas: true })
  expect(spare({ ...setup, meeting: { kind: 'fill', group: null } }).ideas).toBeUndefined()
  const [first] = paper(told(room({ setup, plenary: played(closing('one', ['a'])) })), context)
  expect(first).toMatchObject({ kind: 'poster', spare: false })
})
