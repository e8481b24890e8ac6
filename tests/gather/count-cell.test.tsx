import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { CountCell } from '../../src/gather/count-cell'
import { isLine } from '../../src/gather/paper-line'
import { ScaleCell } from '../../src/gather/scale-cell'
import { loadTexts, setLanguage } from '../../src/i18n/language'
import type { Poll } from '../../src/methods/contract'

type Counts = Readonly<Record<string, number>>
let stored: Counts | null

const options = (labels: readonly string[]) => labels.map((label) => ({ id: label, label, meaning: '' }))
const pair: Poll = {
  id: 'corridor',
  title: 'På gangen',
  text: '',
  lead: '',
  marks: 1,
  layout: 'pair',
  options: options(['OVER stregen', 'UNDER stregen']),
}
const scale: Poll = {
  ...pair,
  id: 'scale',
  title: 'Runde 1',
  layout: 'scale',
  options: options(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']),
}
const dots: Poll = { ...pair, id: 'dots', title: 'Prikker', layout: 'list', marks: 3, options: options(['1', '2']) }

const Desk = ({
  poll,
  people,
  start,
}: {
  readonly poll: Poll
  readonly people: number
  readonly start: Counts | null
}) => {
  const [counts, setCounts] = useState(start)
  stored = counts
  const Cell = isLine(poll) ? ScaleCell : CountCell
  return <Cell poll={poll} name="Bord 1" people={people} counts={counts} type={setCounts} />
}
const user = userEvent.setup({ delay: null })
const desk = (poll: Poll, people: number, start: Counts | null = null) =>
  render(<Desk poll={poll} people={people} start={start} />)
const field = (answer: string) => screen.getByRole('spinbutton', { name: `På gangen, Bord 1: ${answer} stregen` })
const put = async (answer: string, count: string) => {
  await user.clear(field(answer))
  await user.type(field(answer), count)
}
const both = () => [stored?.['OVER stregen'] ?? null, stored?.['UNDER stregen'] ?? null]
const line = () => screen.getByRole('textbox')

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

test('the other side follows anew each time, until it is typed', async () => {
  desk(pair, 11)
  await put('OVER', '10')
  expect(both()).toEqual([10, 1])
  await put('OVER', '9')
  expect(both()).toEqual([9, 2])
  await put('UNDER', '1')
  expect(both()).toEqual([9, 1])
  await put('OVER', '8')
  expect(both()).toEqual([8, 1])
})

test('a number that is put right takes the other side with it, also after the page was left', async () => {
  desk(pair, 5, { 'OVER stregen': 3, 'UNDER stregen': 2 })
  await put('OVER', '4')
  expect(both()).toEqual([4, 1])
})

test('what does not come to as many as they are was typed on both sides, and stays', async () => {
  desk(pair, 5, { 'OVER stregen': 3, 'UNDER stregen': 1 })
  await put('OVER', '4')
  expect(both()).toEqual([4, 1])
  await put('OVER', '2')
  expect(both()).toEqual([2, 1])
})

test('a number that cannot be stored leaves both sides as they were, and says so', async () => {
  desk(pair, 6)
  await put('OVER', '4')
  await user.tab()
  await put('OVER', '250')
  expect(both()).toEqual([4, 2])
  expect(screen.getByRole('alert')).toHaveTextContent('Tallet kan højst være 200. Det, der står her, er ikke gemt.')
  await put('OVER', '3,5')
  expect(both()).toEqual([4, 2])
  expect(screen.getByRole('alert')).toHaveTextContent('Skriv et helt tal')
})

test('more than sit at the table is said truly', async () => {
  desk(pair, 5)
  await put('OVER', '6')
  expect(both()).toEqual([6, null])
  expect(screen.getByText(/^6 svar, men 5 ved bordet\. Ret tallet/)).toBeVisible()
  expect(screen.queryByText(/i orden/)).toBeNull()
})

test('emptied, nothing is stored, and the other side follows again', async () => {
  desk(pair, 6)
  await put('OVER', '6')
  await user.clear(field('OVER'))
  expect(stored).toBeNull()
  await put('UNDER', '2')
  expect(both()).toEqual([4, 2])
})

test('eleven on a scale to ten stores nothing of the line, and says so', async () => {
  desk(scale, 3, { '7': 2 })
  await user.type(line(), ' 11')
  expect(stored).toEqual({ '7': 2 })
  expect(line()).toHaveAccessibleDescription(/»11«, er ikke et helt tal fra 0 til 10\. Linjen bliver først gemt/)
  await user.tab()
  expect(line()).toHaveValue('7 7 11')
})

test('"7,5" on a line is asked about, and is neither two people nor one', async () => {
  desk(scale, 3)
  await user.type(line(), '7,5')
  expect(stored).toBeNull()
  expect(line()).toHaveAccessibleDescription(/»7,5« kan være et halvt tal eller to tal/)
  await user.clear(line())
  await user.type(line(), '7, 5; 5')
  expect(stored).toMatchObject({ '7': 1, '5': 2 })
})

test('dots on numbered principles are typed in one line, three for each', async () => {
  desk(dots, 2)
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
  await user.type(line(), '1 1 2 2 2')
  expect(stored).toEqual({ '1': 2, '2': 3 })
  expect(screen.getByText('Prikker: 5 af 6. Det passer, hvis nogen ikke brugte alle.')).toBeVisible()
})
