import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { brief, type Play, type PlenaryMove, parts, type Setup } from '../../../src/methods/reverse-brainstorm/model'
import { Run } from '../../../src/methods/reverse-brainstorm/run'
import { steps } from '../../../src/methods/reverse-brainstorm/steps'
import { contextIn } from '../../laws/scripts'
import { played, roomWith, setup } from './room'

const Desk = ({ start, context, seen }: { start: Play; context: Context; seen(room: Play): void }) => {
  const [room, setRoom] = useState(start)
  const step = steps(room, context).find(({ id }) => id === room.at)
  const play = (move: PlenaryMove) => {
    const next = played(room, move, `p${room.plenary.turned.length}`)
    setRoom(next)
    seen(next)
  }
  const edit = (setup: Setup) => {
    setRoom({ ...room, setup })
    seen({ ...room, setup })
  }
  return step ? (
    <Run activity={room} step={step} play={play} edit={edit} keepPicture={vi.fn()} context={context} />
  ) : null
}

const open = async (texts: readonly string[], at = 'turn', of?: Setup) => {
  const context = await contextIn('reverse-brainstorm', 'da')
  let room = roomWith(texts, at, of)
  render(<Desk start={room} context={context} seen={(next) => (room = next)} />)
  return { user: userEvent.setup({ delay: null }), room: () => room, context }
}

test('forty ideas are turned without touching the mouse', async () => {
  const { user, room } = await open(Array.from({ length: 40 }, (_, index) => `Idé ${index}`))
  await user.tab()
  expect(screen.getByRole('button', { name: 'Tag den første idé' })).toHaveFocus()
  await user.keyboard('{Enter}')
  for (let index = 0; index < 40; index += 1) {
    await waitFor(() => expect(screen.getByLabelText('Hvad er det modsatte – og hvad kan I gøre?')).toHaveFocus())
    await user.keyboard(`Vi ${index}{Enter}`)
    expect(screen.getByRole('button', { name: 'Næste idé' })).toHaveFocus()
    await user.keyboard('{Enter}')
  }
  expect(room().plenary.turned.map(({ note, text }) => `${note} ${text}`)).toEqual(
    Array.from({ length: 40 }, (_, index) => `n-${index} Vi ${index}`),
  )
  expect(screen.getByText('0 af 40 idéer er tilbage')).toBeInTheDocument()
  cleanup()
}, 60_000)

test('the field is empty first; a draft comes only when it is asked for, and says what it is', async () => {
  const { user, room } = await open(['Glem de ældre'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  const field = screen.getByLabelText('Hvad er det modsatte – og hvad kan I gøre?')
  expect(field).toHaveValue('')
  expect(screen.queryByText(/Husk/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Hjælp os i gang med en kladde' }))
  expect(await screen.findByText('Kladde')).toBeInTheDocument()
  expect(field).toHaveValue('')
  await user.click(screen.getByRole('button', { name: 'Ret kladden til' }))
  expect(field).toHaveValue('Husk de ældre')
  expect(room().plenary.turned).toEqual([])
  cleanup()
})

test('before the negative round is closed there is no way to take an idea up', async () => {
  const { user } = await open(['Glem de ældre'], 'open')
  await user.click(screen.getByText('Se den ene idé'))
  expect(screen.getByText('Glem de ældre')).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
  cleanup()
})

test('a dot can go to the principles that are there, when the facilitator has said so', async () => {
  const { user, room, context } = await open([], 'principles', { ...setup, dots: true })
  const say = screen.getByLabelText('Et princip, nogen siger højt')
  await user.type(say, 'Vi spørger først{Enter}')
  await user.type(say, 'Vi svarer inden fredag{Enter}')
  const offered = () =>
    parts(brief(room().setup), context)
      .flatMap(({ polls }) => polls)[0]
      ?.options.map(({ id }) => id)
  expect(offered()).toHaveLength(7)
  await user.click(screen.getByRole('button', { name: 'Brug kun 1, 2' }))
  expect(offered()).toEqual(['1', '2'])
  expect(screen.queryByRole('button', { name: /^Brug kun/ })).toBeNull()
  cleanup()
})
