import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { Group } from '../../../src/methods/reverse-brainstorm/group'
import { brief, type Work, type WorkMove } from '../../../src/methods/reverse-brainstorm/model'
import { contextIn } from '../../laws/scripts'
import { noted, setup, worked } from './room'

/** A table as the house shows it: a new `play` and a new `t` with each change. */
const Table = ({ start, context, seen }: { start: Work; context: Context; seen(work: Work): void }) => {
  const [work, setWork] = useState(start)
  const table = { id: 'one', name: 'Bord 1', people: 5, way: 'cards' as const, work, boxes: {} }
  const play = (move: WorkMove) => {
    const next = worked(work, move, `id${work.notes.length}`)
    setWork(next)
    seen(next)
  }
  const t: Context['t'] = (key, values) => context.t(key, values)
  return (
    <Group
      brief={brief(setup)}
      table={table}
      part="bad"
      play={play}
      keepPicture={vi.fn()}
      context={{ ...context, t }}
    />
  )
}

const sitDown = async (start: Work) => {
  const real = await contextIn('reverse-brainstorm', 'da')
  const drawn: string[] = []
  let work = start
  const context: Context = {
    ...real,
    // Each row asks once for the words on its button, each time it is drawn: so the rows that are drawn can be counted.
    t: (key, values) => {
      if (key === 'note.put-away') drawn.push(String(values?.text))
      return real.t(key, values)
    },
  }
  // Found by its place: looking up a label among 500 fields takes jsdom minutes.
  const { container } = render(<Table start={start} context={context} seen={(next) => (work = next)} />)
  return { drawn, work: () => work, field: container.querySelector('input') as HTMLInputElement }
}

test('among 500 ideas one more draws one note', async () => {
  const { drawn, field, work } = await sitDown(noted(Array.from({ length: 500 }, (_, index) => `Idé ${index}`)))
  expect(drawn).toHaveLength(500)
  drawn.length = 0
  fireEvent.change(field, { target: { value: 'Den sidste' } })
  expect(drawn, 'typing draws no note').toEqual([])
  fireEvent.submit(field)
  expect(work().notes).toHaveLength(501)
  expect(drawn).toEqual(['Den sidste'])
  drawn.length = 0
  fireEvent.change(screen.getByDisplayValue('Idé 250'), { target: { value: 'Idé 250, men værre' } })
  expect(drawn).toEqual(['Idé 250, men værre'])
  cleanup()
}, 30_000)

test('Enter makes the next note, and the pen stays in the field', async () => {
  const { field, work } = await sitDown(noted([]))
  const user = userEvent.setup()
  await user.click(field)
  await user.keyboard('Lås porten{Enter}Sluk lyset{Enter}')
  expect(work().notes.map(({ text }) => text)).toEqual(['Lås porten', 'Sluk lyset'])
  expect(field).toHaveFocus()
  cleanup()
})

test('a pasted list becomes as many notes in one move, and it is said how many', async () => {
  const { field, work } = await sitDown(noted([]))
  const list = Array.from({ length: 60 }, (_, index) => `${index + 1}. Idé ${index}`).join('\n\n')
  act(() => {
    fireEvent.paste(field, { clipboardData: { getData: () => list } })
  })
  expect(work().notes).toHaveLength(60)
  expect(work().notes[59]?.text).toBe('Idé 59')
  expect(screen.getByRole('status')).toHaveTextContent('60 sedler kom ind')
  cleanup()
})
