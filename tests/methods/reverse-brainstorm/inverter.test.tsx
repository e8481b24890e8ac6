import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { loadLexicon } from '../../../src/methods/reverse-brainstorm/help'
import {
  brief,
  type PlenaryMove,
  parts,
  type Setup,
  type ThisActivity,
} from '../../../src/methods/reverse-brainstorm/model'
import { Run } from '../../../src/methods/reverse-brainstorm/run'
import { steps } from '../../../src/methods/reverse-brainstorm/steps'
import { contextIn } from '../../laws/scripts'
import { played, roomWith, setup } from './room'

const Desk = ({ start, context, seen }: { start: ThisActivity; context: Context; seen(room: ThisActivity): void }) => {
  const [room, setRoom] = useState(start)
  const moves = useRef(0)
  const step = steps(room, context).find(({ task }) => task === room.now.task)
  const play = (move: PlenaryMove) => {
    moves.current += 1
    const next = played(room, move, `p${moves.current}`)
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

// The word list is large: fetched once, before anybody waits for it.
beforeAll(() => loadLexicon('da').then(() => undefined))

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

const pen = () => screen.getByLabelText('Hvad er det modsatte – og hvad kan I gøre?')

test('the field is empty first; drafts come only when they are asked for, and say what they are', async () => {
  const { user, room } = await open(['Glem de ældre'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  expect(pen()).toHaveValue('')
  expect(screen.queryByText(/Husk/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Hjælp os i gang' }))
  await screen.findByText('Husk de ældre')
  expect(screen.getByText('Kladde')).toBeInTheDocument()
  expect(pen()).toHaveValue('')
  await user.click(screen.getByRole('button', { name: 'Ret kladden til: Husk de ældre' }))
  expect(pen()).toHaveValue('Husk de ældre')
  expect(room().plenary.turned).toEqual([])
  cleanup()
})

test('help is one step from the field, and what was typed stays', async () => {
  const { user, room } = await open(['Bilag på 400 sider uden sidetal'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  await user.keyboard('Vi ringer{Tab}')
  expect(screen.getByRole('button', { name: 'Hjælp os i gang' })).toHaveFocus()
  await user.keyboard('{Enter}')
  await screen.findByRole('button', { name: 'Handler den om noget andet?' })
  expect(pen(), 'where it is certain what it is about, one can write at once').toHaveFocus()
  expect(pen()).toHaveValue('Vi ringer')
  await user.keyboard(' først{Enter}')
  expect(room().plenary.turned.map(({ note, text }) => [note, text])).toEqual([['n-0', 'Vi ringer først']])
  expect(screen.getByText('Bilag på 400 sider uden sidetal'), 'the idea it came from').toBeInTheDocument()
  cleanup()
})

const questions = () =>
  [...screen.getByRole('list', { name: 'Spørgsmål til idéen' }).children].map((one) => one.textContent)
const keysOf = (name: string) => within(screen.getByRole('group', { name })).getAllByRole('button')

test('where it is not certain, one key says what it is about, and its questions come; nothing that was typed is lost', async () => {
  const { user } = await open(['Introdag for nye politikere et år efter valget'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  const general = questions()
  await user.keyboard('Vi{Tab}{Enter}')
  await screen.findByRole('group', { name: 'Handler den om …' })
  const keys = keysOf('Handler den om …')
  expect(keys).toHaveLength(4)
  expect(keys[3]).toHaveAccessibleName('noget andet')
  expect(keys[0], 'who asked for help stands on the first key').toHaveFocus()
  expect(questions(), 'no theme is put to anybody before that').toEqual(general)
  await user.keyboard('{ArrowRight}')
  expect(keys[1]).toHaveFocus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(keys[3], 'around the end').toHaveFocus()
  await user.keyboard('{Home}{Tab}')
  expect(keys[1], 'by Tab too').toHaveFocus()
  const name = keys[1]?.textContent ?? ''
  await user.keyboard('{Enter}')
  expect(screen.getByText(`Den handler om ${name}.`)).toBeInTheDocument()
  expect(questions()).not.toEqual(general)
  expect(pen()).toHaveFocus()
  expect(pen()).toHaveValue('Vi')
  cleanup()
})

test('something else opens every subject, and Escape goes back to the field', async () => {
  const { user } = await open(['Introdag for nye politikere et år efter valget'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  await user.keyboard('{Tab}{Enter}')
  await screen.findByRole('group', { name: 'Handler den om …' })
  const general = questions()
  await user.keyboard('{End}{Enter}')
  const all = keysOf('Hvad handler den om?')
  expect(all.length).toBeGreaterThan(20)
  expect(all[0]).toHaveFocus()
  expect(questions()).toEqual(general)
  await user.keyboard('{Escape}')
  expect(pen()).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'tonen' }))
  expect(questions()[0]).toBe('Hvordan ville I selv gerne mødes, hvis det var jer?')
  expect(pen()).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Handler den om noget andet?' }))
  expect(screen.getByRole('button', { name: 'tonen', pressed: true })).toBeInTheDocument()
  cleanup()
})

test('where it was certain, and wrong, there is a way out', async () => {
  const { user } = await open(['Bilag på 400 sider uden sidetal'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  await user.keyboard('{Tab}{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Handler den om noget andet?' }))
  const before = questions()
  await user.click(screen.getByRole('button', { name: 'pengene' }))
  expect(questions()).not.toEqual(before)
  expect(screen.getByText('Den handler om pengene.')).toBeInTheDocument()
  cleanup()
})

test('a draft that was taken can be put back with a key or a press, and what was typed returns', async () => {
  const { user } = await open(['Glem de ældre'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  await user.keyboard('Vi ringer{Tab}{Enter}')
  await screen.findByText('Husk de ældre')
  const take = () => user.click(screen.getByRole('button', { name: 'Ret kladden til: Husk de ældre' }))
  await take()
  expect(pen()).toHaveFocus()
  await user.keyboard('{Control>}z{/Control}')
  expect(pen()).toHaveValue('Vi ringer')
  await take()
  await user.keyboard('{Tab}')
  expect(screen.getByRole('button', { name: 'Fortryd kladden' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(pen()).toHaveValue('Vi ringer')
  expect(pen()).toHaveFocus()
  await take()
  await user.keyboard(' hver dag')
  expect(pen()).toHaveValue('Husk de ældre hver dag')
  expect(screen.queryByRole('button', { name: 'Fortryd kladden' }), 'an edit is not thrown away').toBeNull()
  cleanup()
})

test('the questions become those of the idea, and stay general where it says nothing', async () => {
  const { user } = await open(['Bilag på 400 sider uden sidetal', 'Plop'])
  await user.click(screen.getByRole('button', { name: 'Tag den første idé' }))
  const general = questions()
  expect(general).toHaveLength(3)
  await user.keyboard('{Tab}{Enter}')
  await waitFor(() => expect(questions()).not.toEqual(general))
  await user.click(screen.getByRole('button', { name: 'Næste idé' }))
  expect(questions()).toEqual(general)
  await user.keyboard('{Tab}{Enter}')
  await screen.findByText('Vælg det, der passer. Så kommer der spørgsmål om netop det.')
  expect(keysOf('Hvad handler den om?').length, 'nobody can tell: all of them are there').toBeGreaterThan(20)
  expect(questions()).toEqual(general)
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
