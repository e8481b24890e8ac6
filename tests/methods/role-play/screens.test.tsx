import { render, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import { method } from '../../../src/methods/role-play'
import { CastList } from '../../../src/methods/role-play/cast-list'
import { withMeeting } from '../../../src/methods/role-play/deck'
import { blank, type MethodTypes, type Setup } from '../../../src/methods/role-play/model'
import { OwnSheet } from '../../../src/methods/role-play/own-sheet'
import { brief, characters } from '../../../src/methods/role-play/sheets-of'
import { contextIn } from '../../laws/scripts'
import { shownOf } from '../../support/told'
import { usual } from './people'

let context: Context
let setup: Setup
beforeAll(async () => {
  context = await contextIn('role-play', 'da')
  setup = { ...(await withMeeting(blank(), 'long', 'da')), ...usual(25) }
})

/** What the room sees at a line of the script. */
const seenAt = (line: string) => {
  const item = setup.items.find(({ lines }) => lines.some(({ text }) => text.startsWith(line)))
  const page = item?.lines.findIndex(({ text }) => text.startsWith(line)) ?? -1
  const told = {
    setup: { ...setup, parts: setup.parts.map((part) => ({ ...part, spare: false })) },
    plenary: { notes: [] },
    rounds: [{ tables: [] }],
    ...{ at: `${item?.id}/play`, page, shown: [], skipped: [], perTable: false },
  }
  return method.audience(shownOf<MethodTypes>(method, told, context), context)
}
const empty = (line: string) => {
  const view = seenAt(line)
  return view.kind === 'floor' ? view.chamber.seats.filter((one) => one.empty).map(({ title }) => title) : null
}

test('who is sent out leaves an empty chair from then on, and it is empty until somebody remembers', () => {
  expect(empty('Borgmester! Før vi går i gang: Min svoger')).toEqual([])
  expect(empty('Jeg stemte selv for at sende mig ud')).toEqual([])
  expect(empty('Nej. Min stemme er lige så stor')).toEqual(['Nygade'])
  expect(empty('Vær du bare glad')).toEqual(['Nygade'])
  expect(empty('Jeg har talt hver eneste gang')).toEqual(['Nygade'])
  expect(empty('Mødet er hævet!')).toEqual([])
})

test('a result is shown when it is told, and not while hands are up', () => {
  expect(seenAt('Skal gyngen flyttes to meter mod nord?')).toMatchObject({ kind: 'vote' })
  const told = seenAt('Øh. {for} for.')
  expect(told).toMatchObject({ kind: 'floor', who: 'Bådebroen', result: { outcome: 'tie' } })
})

test('on a tablet a player has what is private, the vote, and lines with their cues; of others only what is heard', () => {
  const own = characters(setup, context).find(({ title }) => title === 'Nygade')?.own
  if (!own) return expect.fail('Nygade is played')
  render(<OwnSheet brief={brief({ setup })} own={own} context={context} />)
  expect(screen.getByText(/Tag din stol med et stykke af vejen/)).toBeVisible()
  expect(screen.getByText(/Borgmesteren: Punkt fire: en gynge på Torvet\./)).toBeVisible()
  expect(screen.getByText(/Jeg stemte selv for at sende mig ud/)).toBeVisible()
  expect(screen.getAllByText('du er ikke med').length).toBe(5)
  expect(screen.queryByText(/Tegn en lille rutsjebane/)).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Nygade' }), 'the page is called so').toBeNull()
})

test('who looks at the cast is told which of the new members meet no halt', () => {
  const groups = [{ id: 'a', name: 'A', seasoned: 8, fresh: 9 }]
  const { unmount } = render(<CastList setup={{ ...setup, groups, officials: 4, mayor: null }} context={context} />)
  expect(screen.getByText(/nye medlemmer har replikker, men intet stop: .*\./)).not.toHaveTextContent('Nygade')
  unmount()
  render(
    <CastList setup={{ ...setup, groups: [{ ...groups[0], fresh: 2 }] as never, mayor: null }} context={context} />,
  )
  expect(screen.queryByText(/intet stop/)).toBeNull()
})
