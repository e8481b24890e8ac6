import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { CountGrid, type GridBox, type GridTable } from '../../src/gather/count-grid'
import { loadTexts, setLanguage } from '../../src/i18n/language'
import type { Poll } from '../../src/methods/contract'

const poll = (id: string, title: string, more: Partial<Poll> = {}): Poll => ({
  id,
  title,
  text: '',
  lead: '',
  marks: 1,
  layout: 'pair',
  options: [
    { id: 'over', label: 'OVER stregen', meaning: '' },
    { id: 'under', label: 'UNDER stregen', meaning: '' },
  ],
  ...more,
})
const polls = [poll('corridor', 'På gangen'), poll('post', 'Opslaget')]
const table = (name: string, people: number, more: Partial<GridTable> = {}): GridTable => ({
  id: name,
  name,
  people,
  boxes: {},
  ...more,
})

type Counts = Readonly<Record<string, number>>
let typed: Record<string, Counts | null>

/** A desk that keeps what is typed, as the house does. */
const Desk = ({ asked, at }: { asked: readonly Poll[]; at: readonly GridTable[] }) => {
  const [boxes, keep] = useState<Readonly<Record<string, Readonly<Record<string, GridBox>>>>>({})
  return (
    <CountGrid
      polls={asked}
      tables={at.map((one) => ({ ...one, boxes: { ...one.boxes, ...boxes[one.id] } }))}
      unseal={() => undefined}
      type={(name, { id }, counts) => {
        typed = { ...typed, [`${name} ${id}`]: counts }
        keep((now) => {
          const { [id]: _, ...others } = now[name] ?? {}
          return {
            ...now,
            [name]: counts ? { ...others, [id]: { by: 'typed', counts, sealed: false, stands: false } } : others,
          }
        })
      }}
    />
  )
}
const desk = (at: readonly GridTable[], asked: readonly Poll[] = polls) => {
  render(<Desk asked={asked} at={at} />)
  return userEvent.setup()
}
const field = (name: string) => screen.getByRole('spinbutton', { name })
const note = () => screen.queryByText(/ved bordet|Prikker: /)

beforeEach(async () => {
  typed = {}
  await loadTexts('house')
  await setLanguage('da')
})

test('one side is typed, and the other follows from how many they are', async () => {
  const user = desk([table('Bord 1', 6)])
  await user.type(field('På gangen, Bord 1: OVER stregen'), '4')
  expect(field('På gangen, Bord 1: UNDER stregen')).toHaveValue('2')
  expect(typed).toEqual({ 'Bord 1 corridor': { over: 4, under: 2 } })
  expect(note()).toBeNull()
  expect(field('Opslaget, Bord 1: OVER stregen')).toHaveValue('')
})

test('a sum that does not fit the table is pointed out, and kept', async () => {
  const user = desk([table('Bord 1', 6)])
  await user.type(field('På gangen, Bord 1: OVER stregen'), '4')
  await user.clear(field('På gangen, Bord 1: UNDER stregen'))
  await user.type(field('På gangen, Bord 1: UNDER stregen'), '3')
  expect(note()).toHaveTextContent('7 svar, men 6 ved bordet')
  expect(typed['Bord 1 corridor']).toEqual({ over: 4, under: 3 })
})

test('more on one side than sit at the table does not make up the other side', async () => {
  const user = desk([table('Bord 1', 3)])
  await user.type(field('På gangen, Bord 1: OVER stregen'), '8')
  expect(typed['Bord 1 corridor']).toEqual({ over: 8 })
  expect(note()).toHaveTextContent('8 svar, men 3 ved bordet')
})

test('a table nobody has been counted at takes any number without a word', async () => {
  const user = desk([table('Bord 1', 0)])
  await user.type(field('På gangen, Bord 1: OVER stregen'), '9')
  expect(typed['Bord 1 corridor']).toMatchObject({ over: 9 })
  expect(note()).toBeNull()
})

test('what was typed is taken away again when both sides are emptied', async () => {
  const user = desk([table('Bord 1', 6)])
  await user.type(field('På gangen, Bord 1: OVER stregen'), '6')
  await user.clear(field('På gangen, Bord 1: OVER stregen'))
  expect(typed['Bord 1 corridor']).toBeNull()
  expect(field('På gangen, Bord 1: UNDER stregen')).toHaveValue('')
})

test('Tab goes through a question from table to table', async () => {
  const user = desk([table('Bord 1', 6), table('Bord 2', 5)])
  await user.click(field('På gangen, Bord 1: OVER stregen'))
  const visited: (string | null | undefined)[] = []
  for (let press = 0; press < 4; press += 1) {
    await user.tab()
    visited.push(document.activeElement?.parentElement?.querySelector('.hidden-text')?.textContent)
  }
  expect(visited).toEqual([
    'På gangen, Bord 1: UNDER stregen',
    'På gangen, Bord 2: OVER stregen',
    'På gangen, Bord 2: UNDER stregen',
    'Opslaget, Bord 1: OVER stregen',
  ])
})

test('in a list of options nothing is computed', async () => {
  const three = poll('dots', 'Prikker', {
    layout: 'list',
    marks: 2,
    options: ['a', 'b', 'c'].map((id) => ({ id, label: id, meaning: '' })),
  })
  const user = desk([table('Bord 1', 2)], [three])
  await user.type(field('Prikker, Bord 1: a'), '2')
  expect(typed['Bord 1 dots']).toEqual({ a: 2 })
  // Two people with two marks each.
  expect(note()).not.toBeNull()
  await user.type(field('Prikker, Bord 1: b'), '2')
  expect(note()).toBeNull()
})

test('what a tablet counts cannot be typed over, and how it fell is never in the grid', () => {
  desk(
    [
      table('Bord 1', 6, { boxes: { corridor: { by: 'tablet', state: 'open', turns: 4, of: 6 } } }),
      table('Bord 2', 5, { boxes: { corridor: { by: 'tablet', state: 'closed', turns: 5, of: 5 } } }),
      table('Bord 3', 3, { boxes: { corridor: { by: 'tablet', state: 'withheld', turns: 3, of: 3 } } }),
    ],
    [polls[0] as Poll],
  )
  expect(screen.queryByRole('spinbutton')).toBeNull()
  expect(screen.getByText('4 af 6 har haft tabletten')).toBeVisible()
  expect(screen.getByText('5 af 5 har haft tabletten')).toBeVisible()
  expect(screen.getByText('Bordet vendte ikke svarene, så de er slettet')).toBeVisible()
})

test('a name that runs from right to left does not turn the numbers beside it', () => {
  desk([table('שולחן 4', 5)])
  for (const name of screen.getAllByText('שולחן 4')) expect(name.tagName).toBe('BDI')
})

test('what the room has seen is put right, and it is said that nobody is to be added to it', () => {
  const counts = { over: 3, under: 2 }
  const seen: GridBox = { by: 'typed', counts, sealed: false, stands: true }
  desk([
    table('Bord 1', 5, { boxes: { corridor: seen } }),
    table('Bord 2', 5, { boxes: { corridor: { ...seen, stands: false } } }),
  ])
  expect(screen.getAllByText(/Lægges en enkelt seddel til/)).toHaveLength(1)
})
