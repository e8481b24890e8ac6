import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { gaps, most, type Setup } from '../../../src/methods/task-committee/model'
import { Prepare } from '../../../src/methods/task-committee/prepare'
import { contextIn } from '../../laws/scripts'
import { empty, room, told } from './room'

let context: Context
beforeEach(async () => {
  context = await contextIn('task-committee', 'da')
})

const Page = ({ desk, edited }: { desk: { setup: Setup }; edited?: () => void }) => {
  const [now, edit] = useState(desk.setup)
  desk.setup = now
  return (
    <Prepare
      setup={now}
      edit={(next) => {
        edited?.()
        edit(next)
      }}
      told={told(room({ setup: now }))}
      play={() => undefined}
      answered={[]}
      keepPicture={async () => ({ ok: false, fault: 'unreadable' })}
      deck={[]}
      context={context}
    />
  )
}
// Roles are slow to ask for on a long page: fields are found by their labels.
const deskSheet = () => within(screen.getByLabelText('Regneark til gruppeformændene'))
const typeGroups = (groups: readonly (readonly [name: string, members: string])[]) => {
  for (const [at, [name, members]] of groups.entries()) {
    const row = within(document.querySelectorAll<HTMLElement>('.committee-trial')[at] as HTMLElement)
    fireEvent.change(row.getByLabelText('Gruppe'), { target: { value: name } })
    fireEvent.change(row.getByLabelText('Medlemmer'), { target: { value: members } })
  }
}

test('what is tried on the desk sheet is no edit of anything, and is gone with the page', () => {
  const [desk, edited] = [{ setup: empty }, vi.fn()]
  const before = localStorage.length
  const { unmount } = render(<Page desk={desk} edited={edited} />)
  typeGroups([
    ['Prøveliste A', '11'],
    ['Prøveliste B', '8'],
  ])
  expect(deskSheet().getAllByText(/Prøveliste A: \d/).length).toBeGreaterThan(0)
  expect(edited).not.toHaveBeenCalled()
  expect(desk.setup).toBe(empty)
  expect(localStorage).toHaveLength(before)
  unmount()
  render(<Page desk={desk} />)
  expect(screen.queryByDisplayValue('Prøveliste A')).toBeNull()
})

test('only what the council chose is kept, by a press that says so', () => {
  const desk = { setup: empty }
  render(<Page desk={desk} />)
  typeGroups([
    ['A', '10'],
    ['B', '5'],
    ['C', '4'],
  ])
  fireEvent.click(screen.getByText('Gem: valgt på én gang'))
  expect(desk.setup.result).toMatchObject({ way: 'counted', together: true, lot: '' })
  expect(desk.setup.result?.groups.map(({ name, present, seats }) => `${name} ${present} ${seats}`)).toEqual([
    ...['A 10 8', 'B 5 4', 'C 4 3'],
  ])
})

test('a half member is told in words, and what was typed still stands', () => {
  render(<Page desk={{ setup: empty }} />)
  typeGroups([['A', '12,5']])
  expect(deskSheet().getByText('A: »12,5« er ikke et helt tal. Et medlem kan ikke deles.')).toBeInTheDocument()
  expect(screen.getByDisplayValue('12,5')).toBeInTheDocument()
})

test('a joint meeting without a task, and a first meeting without a question, say what they lack', () => {
  expect(gaps({ ...empty, title: '', sitting: 'roles' })).toEqual([{ key: 'gap.title', where: 'title' }])
  expect(gaps({ ...empty, sitting: 'joint' })).toEqual([{ key: 'gap.task', where: 'task' }])
  expect(gaps({ ...empty, sitting: 'first' })).toEqual([{ key: 'gap.questions', where: 'questions' }])
})

test('three hundred recommendations are drawn, and no more are taken', async () => {
  const recommendations = Array.from({ length: most.recommendations }, (_, at) => ({
    ...{ id: `r${at}`, text: `Anbefaling ${at}`, answer: 'none' as const, why: '', day: null },
  }))
  render(<Page desk={{ setup: { ...empty, recommendations } }} />)
  await waitFor(() => expect(document.querySelectorAll('.committee-answer').length).toBe(300))
  expect(document.querySelector<HTMLTextAreaElement>('[data-section=answers] .many-form textarea')?.disabled).toBe(true)
})

test('the page says why there is no register, and that the law on majorities is not counted in', () => {
  render(<Page desk={{ setup: empty }} />)
  expect(screen.getByText(/Her står kun tal/)).toBeInTheDocument()
  expect(screen.getByText(/Lad være med at bruge helbred, tro, oprindelse/)).toBeInTheDocument()
  expect(screen.getByText(/§ 27 om flertallet gælder de stående udvalg/)).toBeInTheDocument()
})
