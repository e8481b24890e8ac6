import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Board, type Cards, layOut } from './lane-board'

const scrolled = { by: 0 }
const start: Cards = { Bunken: ['Kort'], Indgang: ['Dør', 'Klokke'], Aktivitet: ['Suppe', 'Sang', 'Leg'], Udgang: [] }
const seen = vi.fn<(now: Cards) => void>()

beforeEach(() => {
  seen.mockClear()
  scrolled.by = 0
  layOut(scrolled)
})

afterEach(() => void vi.useRealTimers())

const board = () => {
  render(<Board start={start} seen={seen} />)
  return userEvent.setup()
}
const cardsIn = (lane: string) =>
  [...screen.getByRole('region', { name: lane }).querySelectorAll('[data-card]')].map((card) =>
    card.getAttribute('data-card'),
  )
const told = () => screen.getAllByRole('status').map((one) => one.textContent)
const grip = (card: string) => screen.getByRole('button', { name: card })

/** The library swallows the click that would follow a drop, and lets go a moment later. */
const clicksAreHeard = () =>
  vi.waitFor(() => {
    const heard = vi.fn()
    document.body.addEventListener('click', heard, { once: true })
    fireEvent.click(document.body)
    expect(heard).toHaveBeenCalled()
  })

const letGo = async () => {
  await act(async () => fireEvent.mouseUp(document))
  await act(clicksAreHeard)
}

/** By mouse from the middle of a card to a point. */
const drag = async (card: string, x: number, y: number, drop = true) => {
  const { left, top } = grip(card).getBoundingClientRect()
  fireEvent.mouseDown(grip(card), { clientX: left + 20, clientY: top + 20, button: 0 })
  await act(async () => fireEvent.mouseMove(document, { clientX: left + 30, clientY: top + 30 }))
  // The board learns where its lanes are in the moment after a drag has begun.
  await act(async () => vi.waitFor(() => expect(document.querySelector('[data-up]')).not.toBeNull()))
  for (const step of [0.5, 1])
    await act(async () =>
      fireEvent.mouseMove(document, { clientX: left + (x - left) * step, clientY: top + (y - top) * step }),
    )
  if (drop) await letGo()
}

test('by its menu a card goes to another lane, last, and its place is told', async () => {
  const user = board()
  await user.click(screen.getByRole('button', { name: 'Flyt til …: Dør' }))
  await user.click(screen.getByRole('button', { name: 'Flyt til Aktivitet', hidden: true }))
  expect(cardsIn('Aktivitet')).toEqual(['Suppe', 'Sang', 'Leg', 'Dør'])
  expect(told()).toContain('Dør ligger nu på plads 4 af 4 i Aktivitet.')
  expect(grip('Dør')).toHaveFocus()
})

test('the pen follows the card; whoever tapped goes on where they were, whoever has no mouse is taken along', async () => {
  const user = board()
  const focus = vi.spyOn(HTMLElement.prototype, 'focus')
  await user.click(screen.getByRole('button', { name: 'Flyt til …: Dør' }))
  await user.click(screen.getByRole('button', { name: 'Flyt til Aktivitet', hidden: true }))
  expect(grip('Dør')).toHaveFocus()
  expect(focus).toHaveBeenLastCalledWith({ preventScroll: true })
  screen.getByRole('button', { name: 'Flyt til …: Klokke' }).focus()
  await user.keyboard('{Enter}')
  screen.getByRole('button', { name: 'Flyt til Udgang', hidden: true }).focus()
  await user.keyboard('{Enter}')
  expect(grip('Klokke')).toHaveFocus()
  expect(focus).toHaveBeenLastCalledWith({ preventScroll: false })
  await drag('Leg', 350, 130)
  expect(focus).toHaveBeenLastCalledWith({ preventScroll: true })
})

test('a tap on the card itself opens the same menu, and within a lane it moves a step', async () => {
  const user = board()
  await user.click(grip('Leg'))
  await user.click(await screen.findByRole('button', { name: 'Op', hidden: true }))
  expect(cardsIn('Aktivitet')).toEqual(['Suppe', 'Leg', 'Sang'])
  expect(told()).toContain('Leg ligger nu på plads 2 af 3 i Aktivitet.')
})

test('by keyboard, by menu and by drag the result is the same, and so is what is told', async () => {
  const user = board()
  grip('Klokke').focus()
  await user.keyboard(' ')
  expect(told()).toContain('Klokke er løftet.')
  await user.keyboard('{ArrowRight}')
  expect(told()).toContain('Klokke er over plads 2 af 4 i Aktivitet.')
  await user.keyboard(' ')
  const said = 'Klokke ligger nu på plads 2 af 4 i Aktivitet.'
  expect(told()).toContain(said)
  expect(grip('Klokke')).toHaveFocus()
  const byKeys = seen.mock.lastCall?.[0]
  expect(byKeys?.Aktivitet).toEqual(['Suppe', 'Klokke', 'Sang', 'Leg'])
  cleanup()
  board()
  // Between Suppe and Sang: Suppe's middle is at 120, Sang's at 160.
  await drag('Klokke', 650, 140)
  expect(told()).toContain(said)
  expect(seen.mock.lastCall?.[0]).toEqual(byKeys)
})

test('Escape, and leaving the card, lay a lifted card where it lay', async () => {
  const user = board()
  grip('Suppe').focus()
  await user.keyboard(' {ArrowDown}{Escape}')
  expect(told()).toContain('Suppe blev.')
  await user.keyboard(' {ArrowDown}')
  await user.tab()
  expect(told()).toContain('Suppe blev.')
  expect(seen).not.toHaveBeenCalled()
  expect(cardsIn('Aktivitet')).toEqual(['Suppe', 'Sang', 'Leg'])
})

test('dropped beside the lanes, or where it lay, a card stays', async () => {
  board()
  await drag('Suppe', 5000, 140)
  expect(told()).toContain('Suppe blev.')
  await drag('Suppe', 640, 110)
  expect(seen).not.toHaveBeenCalled()
})

test('an empty lane takes a card, and a heap has no places to tell of', async () => {
  board()
  await drag('Sang', 1000, 300)
  expect(cardsIn('Udgang')).toEqual(['Sang'])
  expect(told()).toContain('Sang ligger nu på plads 1 af 1 i Udgang.')
  await drag('Sang', 100, 110)
  expect(cardsIn('Bunken')).toEqual(['Kort', 'Sang'])
  expect(told()).toContain('Sang ligger nu i Bunken.')
})

test('a lane that only gives cards takes none', async () => {
  render(<Board start={{ Herfra: ['Skilt'], Indgang: ['Dør'] }} seen={seen} />)
  await drag('Dør', 100, 110)
  expect(seen).not.toHaveBeenCalled()
  await drag('Skilt', 350, 130)
  expect(cardsIn('Indgang')).toEqual(['Dør', 'Skilt'])
})

const line = () => document.querySelector<HTMLElement>('.insertion-line')
const ghost = () => document.querySelector<HTMLElement>('.lane-ghost')

test('the card in hand and its line follow in the very event of the pointer, before the next frame', async () => {
  board()
  await drag('Klokke', 650, 140, false)
  const before = line()?.style.transform
  // Not through the tools of the tests: nothing waits to be drawn in between.
  document.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: 700, clientY: 190 }))
  expect(ghost()?.style.translate).toBe(`${700 - 320}px ${190 - 160}px`)
  expect(line()?.style.transform).not.toBe(before)
  await letGo()
  expect(cardsIn('Aktivitet')).toEqual(['Suppe', 'Sang', 'Klokke', 'Leg'])
})

test('where the page scrolls under a pointer that rests, the card goes to what is there now', async () => {
  board()
  await drag('Klokke', 650, 110, false)
  scrolled.by = 40
  await act(async () => fireEvent.scroll(document))
  await letGo()
  expect(cardsIn('Aktivitet')).toEqual(['Suppe', 'Klokke', 'Sang', 'Leg'])
})

test('a finger that rests on a card drags it, and one that moves at once scrolls', async () => {
  vi.useFakeTimers()
  board()
  const touch = (clientX: number, clientY: number) => ({ touches: [{ clientX, clientY }] })
  fireEvent.touchStart(grip('Klokke'), touch(320, 160))
  act(() => void vi.advanceTimersByTime(100))
  fireEvent.touchMove(grip('Klokke'), touch(320, 190))
  act(() => void vi.advanceTimersByTime(1000))
  expect(ghost()).toBeNull()
  fireEvent.touchEnd(grip('Klokke'))
  fireEvent.touchStart(grip('Klokke'), touch(320, 160))
  act(() => void vi.advanceTimersByTime(1000))
  fireEvent.touchMove(grip('Klokke'), touch(650, 140))
  expect(ghost()?.style.translate).toBe('330px -20px')
  fireEvent.touchEnd(grip('Klokke'))
  act(() => void vi.advanceTimersByTime(1000))
  expect(cardsIn('Aktivitet')).toEqual(['Suppe', 'Klokke', 'Sang', 'Leg'])
})

test('arrows stop at the ends: no card falls off the board', async () => {
  const user = board()
  grip('Leg').focus()
  await user.keyboard(' {ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight} ')
  expect(cardsIn('Udgang')).toEqual(['Leg'])
  await user.keyboard(' {ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowUp} ')
  expect(cardsIn('Bunken')).toEqual(['Kort', 'Leg'])
})

test('arrows that move a card are heard by nobody else; those of a card that lies still are', async () => {
  const heard = vi.fn()
  addEventListener('keydown', heard)
  const user = board()
  grip('Suppe').focus()
  await user.keyboard('{ArrowRight}')
  expect(heard).toHaveBeenCalledTimes(1)
  await user.keyboard(' {ArrowRight}{ArrowUp}{Escape}')
  expect(heard).toHaveBeenCalledTimes(1)
  removeEventListener('keydown', heard)
})
