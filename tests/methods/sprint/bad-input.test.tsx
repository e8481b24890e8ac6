import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import type { Kind, Plenary, Setup } from '../../../src/methods/sprint/model'
import { contextIn } from '../../laws/scripts'
import { Beforehand, InRoom } from './desk'
import { closing, lastOf, played, room, setup } from './room'

let context: Context
beforeEach(async () => {
  context = await contextIn('sprint', 'da')
})

const meet = (kind: Kind): Setup => ({ ...setup, meeting: { kind, group: 'one' } })
const open = (): Plenary => played(closing('one', ['a']).slice(0, -1))
const firstTask = (plenary: Plenary) => lastOf(plenary).log[0]?.id ?? ''

describe('a log that cannot be closed says why', () => {
  test('without tasks, and keeps its goal and what was picked', () => {
    const plenary = open()
    const bare = played([{ type: 'removeTask', sprint: 'one', task: firstTask(plenary) }], room({ plenary }))
    render(<InRoom desk={{ setup: meet('plan'), plenary: bare }} kind="plan" task="close" context={context} />)
    expect(screen.getByText(/Sprinten har ingen opgaver\. Gå tilbage til »Opgaver«/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Luk loggen' })).toBeDisabled()
    expect(lastOf(bare)).toMatchObject({ goal: 'Målet for one', picks: [{ idea: 'a' }] })
  })

  test('with a task that nobody takes, and names it; with a taker it closes, and says so', async () => {
    const plenary = open()
    const nobody = {
      sprints: plenary.sprints.map((one) => ({ ...one, log: one.log.map((task) => ({ ...task, who: '' })) })),
    }
    const desk = { setup: meet('plan'), plenary: nobody }
    const { unmount } = render(<InRoom desk={desk} kind="plan" task="close" context={context} />)
    const why = screen.getByText('1 opgave har ingen, der tager den med hjem.')
    expect(within(why).getByText('Ring til ejeren')).toBeInTheDocument()
    unmount()
    render(<InRoom desk={desk} kind="plan" task="tasks" context={context} />)
    await userEvent.type(screen.getByLabelText('Hvem tager den?'), 'Pedellen')
    expect(screen.getByText('Alle opgaver har en, der tager dem med hjem.')).toBeInTheDocument()
  })

  test('a new idea goes to the catalogue once it is closed, said kindly', async () => {
    const desk = { setup: meet('plan'), plenary: open() }
    render(<InRoom desk={desk} kind="plan" task="close" context={context} />)
    await userEvent.click(screen.getByRole('button', { name: 'Luk loggen' }))
    expect(screen.getByText(/Loggen blev lukket/)).toBeInTheDocument()
    expect(screen.getByText(/Loggen er lukket, men ideer er altid velkomne/)).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('Kom nogen på noget?'), 'En bænk{Enter}')
    expect(desk.setup.ideas.at(-1)).toMatchObject({ text: 'En bænk', from: 'Sprintmøde' })
    expect(lastOf(desk.plenary).log).toHaveLength(1)
  })

  test('a closed log has no field for a task; a taker can be another, never nobody', async () => {
    const desk = { setup: meet('plan'), plenary: played(closing('one', ['a'])) }
    render(<InRoom desk={desk} kind="plan" task="tasks" context={context} />)
    expect(screen.queryByLabelText('Noget andet')).toBeNull()
    expect(screen.queryByLabelText('Opgave')).toBeNull()
    const other = screen.getByLabelText('Hvem tager den nu?')
    await userEvent.type(other, '  {Enter}')
    expect(lastOf(desk.plenary).log[0]?.who).toBe('Pedellen')
    await userEvent.type(other, 'Formanden{Enter}')
    expect(lastOf(desk.plenary).log[0]?.who).toBe('Formanden')
  })
})

test('a group that is removed under its tasks is told of, and comes back with one press', async () => {
  const desk = { setup, plenary: played(closing('one', ['a'])) }
  render(<Beforehand desk={desk} context={context} />)
  await userEvent.click(screen.getByRole('button', { name: 'Fjern Gruppen one' }))
  expect(screen.getByText(/»Gruppen one« er taget af listen, men har 1 opgave i sine sprint/)).toBeInTheDocument()
  expect(lastOf(desk.plenary).log).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: /^Sæt på listen igen Gruppen one/ }))
  expect(desk.setup.groups.every(({ away }) => !away)).toBe(true)
})

test('a goal that is removed under its ideas is told of, and they keep it', async () => {
  const desk = { setup, plenary: played([]) }
  render(<Beforehand desk={desk} context={context} />)
  await userEvent.click(screen.getByRole('button', { name: 'Fjern målet: Ro klokken otte' }))
  expect(screen.getByText(/»Ro klokken otte« er taget af listen\. Ideer og sprint/)).toBeInTheDocument()
  expect(desk.setup.ideas[0]?.goal).toBe('calm')
})

test('days in the wrong order are told where they stand, and stand as they were typed', () => {
  const plenary = played(
    [{ type: 'days', sprint: 'one', from: '2026-12-10', to: '2026-12-01' }],
    room({ plenary: open() }),
  )
  render(<Beforehand desk={{ setup, plenary }} context={context} />)
  expect(screen.getByText(/Slutdatoen ligger før startdatoen/)).toBeInTheDocument()
  expect(screen.getByLabelText('Til')).toHaveValue('2026-12-01')
})

test('a group with a sprint that was never evaluated says so before it begins the next', async () => {
  const desk = { setup: meet('plan'), plenary: played(closing('one', ['a'])) }
  render(<InRoom desk={desk} kind="plan" task="last" context={context} />)
  expect(screen.getByText(/Den forrige sprint er ikke evalueret/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Begynd/ })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Målet blev ikke nået.' }))
  await userEvent.click(screen.getByRole('button', { name: 'Begynd 2. sprint for Gruppen one' }))
  expect(desk.plenary.sprints).toHaveLength(2)
})

test('an empty catalogue says what to do first', () => {
  render(<Beforehand desk={{ setup: { ...setup, ideas: [] }, plenary: played([]) }} context={context} />)
  expect(screen.getByText('Der er ingen ideer endnu. Skriv den første, eller sæt en liste ind.')).toBeInTheDocument()
})
