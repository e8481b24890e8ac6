import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import type { PlenaryMove } from '../../../src/methods/sprint/model'
import { goalTable } from '../../../src/methods/sprint/tables'
import { contextIn } from '../../laws/scripts'
import { Beforehand, InRoom } from './desk'
import { closing, played, setup } from './room'

let context: Context
beforeEach(async () => {
  context = await contextIn('sprint', 'da')
})

const made = (desk: Parameters<typeof goalTable>[0]) => goalTable(desk, context).rows[0]?.slice(2, 4)
const over = (met: 'no' | 'yes' = 'no'): readonly PlenaryMove[] => [
  ...closing('one', ['a']),
  { type: 'met', sprint: 'one', met },
]

test('a sprint that was never evaluated is asked what was made before the next is begun, and the table says so', async () => {
  const desk = { setup, plenary: played(closing('one', ['a'])) }
  render(<InRoom desk={desk} kind="plan" task="last" context={context} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ideen a' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Målet blev nået.' }))
  expect(made(desk)).toEqual(['Ideen a', '–'])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ideen a' }))
  expect(made(desk), 'the ticks stay under the hand').toEqual(['–', 'Ideen a'])
})

test('a sprint that is over can be put right when the group has begun the next', async () => {
  const desk = { setup, plenary: played([...over(), { type: 'begin', group: 'one' }]) }
  render(<Beforehand desk={desk} context={context} />)
  expect(made(desk)).toEqual(['–', 'Ideen a'])
  await userEvent.click(screen.getByText(/^Ret, hvad der kom ud af sprinten/))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ideen a' }))
  await userEvent.click(screen.getByRole('radio', { name: 'Målet blev nået.' }))
  await userEvent.type(screen.getByLabelText('Resultat'), 'Ja')
  expect(made(desk)).toEqual(['Ideen a', '–'])
  expect(desk.plenary.sprints[0]).toMatchObject({ met: 'yes', result: 'Ja' })
})

test('what another group has taken since is theirs: it says whose, and has no tick', () => {
  const plenary = played([...over(), { type: 'begin', group: 'two' }, { type: 'pick', sprint: 'two', idea: 'a' }])
  render(<Beforehand desk={{ setup, plenary }} context={context} />)
  const back = screen.getByText(/^Ret, hvad der kom ud af sprinten/).closest('details')
  expect(within(back ?? document.body).queryByRole('checkbox')).toBeNull()
  expect(within(back ?? document.body).getByText('Hos Gruppen two')).toBeInTheDocument()
})
