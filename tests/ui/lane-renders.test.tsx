import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { drawnWhile } from '../support/renders.ts'
import { Board, type Cards, layOut } from './lane-board'

const lanes = ['Indgang', 'Aktivitet', 'Udgang', 'Parkeret']
const hundreds: Cards = Object.fromEntries(
  lanes.map((lane) => [lane, Array.from({ length: 75 }, (_, at) => `${lane} ${at + 1}`)]),
)
const cards = (drawn: readonly string[]) => drawn.filter((name) => name === 'CardInLane').length

beforeEach(() => {
  layOut()
})

const grip = (card: string) => screen.getByText(card)

test('the counting sees every card when the board is first drawn', () => {
  expect(cards(drawnWhile(() => void render(<Board start={hundreds} />)))).toBe(300)
})

test('of 300 cards in four lanes, one that moves is drawn anew and no other', () => {
  render(<Board start={hundreds} />)
  const drawn = drawnWhile(() => {
    fireEvent.click(screen.getByLabelText('Flyt til …: Indgang 40'))
    fireEvent.click(screen.getByText('Flyt til Udgang'))
  })
  expect(cards(drawn)).toBe(1)
  expect(drawn.length, drawn.join(' ')).toBeLessThanOrEqual(40)
})

test('a step of a drag over 300 cards draws at most 40 components, also into another lane', async () => {
  render(<Board start={hundreds} />)
  const from = grip('Indgang 3')
  fireEvent.mouseDown(from, { clientX: 20, clientY: 200, button: 0 })
  await act(async () => fireEvent.mouseMove(document, { clientX: 30, clientY: 210 }))
  await act(async () => vi.waitFor(() => expect(document.querySelector('[data-up]')).not.toBeNull()))
  await act(async () => fireEvent.mouseMove(document, { clientX: 40, clientY: 220 }))
  for (const [x, y] of [
    [60, 240],
    [200, 400],
    [350, 900],
    [360, 960],
    [700, 1500],
    [1000, 2900],
  ]) {
    const drawn = drawnWhile(() => void act(() => void fireEvent.mouseMove(document, { clientX: x, clientY: y })))
    expect(drawn.length, 'the step was seen').toBeGreaterThan(0)
    expect(drawn.length, drawn.join(' ')).toBeLessThanOrEqual(40)
    expect(cards(drawn)).toBe(0)
  }
  const dropped = drawnWhile(() => void act(() => void fireEvent.mouseUp(document)))
  expect(cards(dropped), 'the card that was laid down').toBeLessThanOrEqual(2)
  expect(screen.getByRole('region', { name: 'Parkeret' })).toHaveTextContent('Indgang 3')
})
