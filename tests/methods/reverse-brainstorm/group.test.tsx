import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useCallback, useRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { Group } from '../../../src/methods/reverse-brainstorm/group'
import { brief, type Work, type WorkMove } from '../../../src/methods/reverse-brainstorm/model'
import { contextIn } from '../../laws/scripts'
import { noted, setup, worked } from './room'

/** A table as the house shows it: with the same `play` all the time. */
interface Sat {
  readonly start: Work
  readonly context: Context
  readonly part: string
  seen(work: Work): void
}
const Table = ({ start, context, part, seen }: Sat) => {
  const [work, setWork] = useState(start)
  const table = { id: 'one', name: 'Bord 1', people: 5, way: 'cards' as const, work, seat: 'one', claim: 'desk' }
  const latest = useRef(work)
  const play = useCallback(
    (move: WorkMove) => {
      const { current } = latest
      latest.current = worked(current, move, `id${current.notes.length}-${current.turned.length}`)
      setWork(latest.current)
      seen(latest.current)
    },
    [seen],
  )
  return <Group brief={brief(setup)} table={table} part={part} play={play} keepPicture={vi.fn()} context={context} />
}

const sitDown = async (start: Work, part = 'bad') => {
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
  const { container } = render(<Table start={start} context={context} part={part} seen={(next) => (work = next)} />)
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

const press = (name: string) => screen.getByRole('button', { name })

test('a table that has not closed its round sees no way to turn, and not even its ideas', async () => {
  const { work } = await sitDown(noted(['Lås porten', 'Sluk lyset']), 'turn')
  expect(screen.queryByText('Lås porten')).toBeNull()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getAllByRole('button')).toEqual([press('Luk den negative del, og begynd at vende')])
  expect(work().closed).toBe(false)
  cleanup()
})

test('a table closes its round and turns all its ideas by keyboard alone', async () => {
  const ideas = Array.from({ length: 12 }, (_, index) => `Idé ${index}`)
  const { work } = await sitDown(noted(ideas), 'turn')
  const user = userEvent.setup({ delay: null })
  await user.tab()
  await user.keyboard('{Enter}')
  for (const [index] of ideas.entries()) {
    await waitFor(() => expect(screen.getByLabelText('Hvad er det modsatte – og hvad kan I gøre?')).toHaveFocus())
    await user.keyboard(`Vi ${index}{Enter}`)
    expect(press('Næste idé')).toHaveFocus()
    await user.keyboard('{Enter}')
  }
  expect(work().turned.map(({ note, kind, text }) => `${note} ${kind} ${text}`)).toEqual(
    ideas.map((_, index) => `n-${index} principle Vi ${index}`),
  )
  expect(screen.getByText(/I har været alle jeres idéer igennem/)).toBeInTheDocument()
  cleanup()
}, 30_000)

test('at the table a draft comes only when it is asked for; what cannot be turned is said; what is taken back is kept', async () => {
  const { work } = await sitDown(noted(['Glem de ældre', 'Bank']), 'turn')
  const user = userEvent.setup({ delay: null })
  await user.click(press('Luk den negative del, og begynd at vende'))
  const field = () => screen.getByLabelText('Hvad er det modsatte – og hvad kan I gøre?')
  expect(field()).toHaveValue('')
  expect(screen.queryByText(/Husk/)).toBeNull()
  await user.click(press('Hjælp os i gang'))
  expect((await screen.findAllByText('Kladde')).length).toBeGreaterThan(0)
  await user.click(press('Ret kladden til: Husk de ældre'))
  await user.click(press('Gem som løsning'))
  expect(work().turned).toMatchObject([{ note: 'n-0', kind: 'solution', text: 'Husk de ældre' }])
  await user.click(press('Fjern: Husk de ældre'))
  expect(work().turned).toEqual([])
  expect(field()).toHaveValue('Husk de ældre')
  await user.click(press('Næste idé'))
  await user.click(press('Læg den væk som umulig at vende'))
  expect(work().cannot).toEqual(['n-1'])
  cleanup()
})

test('while the round is closed no bad idea is added, until the table opens it again', async () => {
  const { work } = await sitDown({ ...noted(['Lås porten']), closed: true })
  expect(screen.queryByLabelText('Den værste idé lige nu')).toBeNull()
  await userEvent.setup().click(press('Åbn den negative del igen'))
  expect(work().closed).toBe(false)
  expect(screen.getByLabelText('Den værste idé lige nu')).toBeInTheDocument()
  cleanup()
})
