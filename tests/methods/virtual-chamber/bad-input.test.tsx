import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import type { Context, KeptPicture } from '../../../src/methods/contract'
import { gaps, type Setup } from '../../../src/methods/virtual-chamber/model'
import { Prepare } from '../../../src/methods/virtual-chamber/prepare'
import { Run } from '../../../src/methods/virtual-chamber/run'
import { steps } from '../../../src/methods/virtual-chamber/steps'
import { contextIn } from '../../laws/scripts'
import { empty, place, room, setup, told } from './room'

let context: Context
beforeEach(async () => {
  context = await contextIn('virtual-chamber', 'da')
})

interface Desk {
  setup: Setup
}
const Page = ({ desk, kept = { ok: false, fault: 'unreadable' } }: { desk: Desk; kept?: KeptPicture }) => {
  const [now, edit] = useState(desk.setup)
  desk.setup = now
  return (
    <Prepare
      setup={now}
      edit={edit}
      told={told(room({ setup: now }))}
      play={() => undefined}
      answered={[]}
      keepPicture={async () => kept}
      deck={[]}
      context={context}
    />
  )
}
const choose = async (container: HTMLElement) => {
  const file = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!file) throw new Error('a photo can be chosen')
  await userEvent.upload(file, new File(['x'], 'sal.jpg', { type: 'image/jpeg' }))
}

test('a room with no places says so, cannot be started, and is filled with one press', async () => {
  const desk = { setup: empty }
  render(<Page desk={desk} />)
  expect(gaps(desk.setup)).toEqual([{ key: 'gap.places', where: 'places' }])
  expect(screen.getAllByText(/Der er ingen steder i salen endnu/).length).toBeGreaterThan(0)
  await userEvent.click(screen.getByRole('button', { name: 'Sæt de ni steder ind' }))
  expect(desk.setup.places).toHaveLength(9)
  expect(gaps(desk.setup)).toEqual([])
})

test('two places on one spot are named, and both are still there', async () => {
  const desk = { setup: { ...empty, places: [place('Kort'), place('Film', { x: 52 })] } }
  render(<Page desk={desk} />)
  expect(screen.getAllByText('»Kort« og »Film« ligger oven i hinanden. Flyt den ene.').length).toBeGreaterThan(0)
  screen.getByRole('button', { name: /^2\. Film/ }).focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}{ArrowDown}')
  expect(desk.setup.places[1]).toMatchObject({ x: 62, y: 51, text: 'Her står noget.' })
  expect(screen.queryByText(/ligger oven i hinanden/)).toBeNull()
})

test('a photo that does not read is told in words, and what was there stays', async () => {
  const photo = { id: 'picture-old', width: 800, height: 600 }
  const desk = { setup: { ...setup, photo, alt: 'Salen' } }
  const { container } = render(<Page desk={desk} />)
  await choose(container)
  expect(await screen.findByText(/Filen kan ikke læses som et billede her/)).toBeInTheDocument()
  expect(desk.setup).toMatchObject({ photo, alt: 'Salen' })
  expect(desk.setup.places).toEqual(setup.places)
})

test('a photo keeps its shape, and is asked what one sees in it', async () => {
  const desk = { setup }
  const { container } = render(<Page desk={desk} kept={{ ok: true, id: 'picture-hall', width: 1200, height: 1600 }} />)
  await choose(container)
  expect(await screen.findByText('Skriv, hvad man ser.')).toBeInTheDocument()
  expect(desk.setup.photo).toEqual({ id: 'picture-hall', width: 1200, height: 1600 })
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'kommunen.dk', 'ftp://a.dk'])(
  'a link such as %s is told in words, and stands as it was typed',
  async (link) => {
    const desk = { setup: { ...empty, places: [place('Kort', { kind: 'maps', link })] } }
    const { container } = render(<Page desk={desk} />)
    expect(screen.getByText('Linket virker ikke')).toBeInTheDocument()
    const row = container.querySelector<HTMLDetailsElement>('.chamber-place details')
    if (row) row.open = true
    expect(await screen.findByText(/Linket kan ikke bruges\. Det skal begynde med/)).toBeInTheDocument()
    expect(screen.getByText('Et link kommer ikke med på siden: Kort')).toBeInTheDocument()
    expect(desk.setup.places[0]?.link).toBe(link)
  },
)

test('a mail address is no address of a page', async () => {
  const desk = { setup: { ...setup, address: 'mailto:it@kommunen.dk' } }
  render(<Page desk={desk} />)
  expect(screen.getByText(/Det er ikke en adresse på en hjemmeside/)).toBeInTheDocument()
})

const AtStep = ({ at, address }: { readonly at: string; readonly address: string }) => {
  const quiz = [{ id: 'q', text: 'Hvor mange?', answers: '98\n99', right: 1, why: '' }]
  const activity = room({ setup: { ...setup, quiz, address }, at })
  const step = steps({ setup: activity.setup }, context).find(({ id }) => id === at)
  const none = () => undefined
  const keepPicture = async (): Promise<KeptPicture> => ({ ok: false, fault: 'storage' })
  return step ? (
    <Run activity={activity} step={step} play={none} edit={none} keepPicture={keepPicture} context={context} />
  ) : null
}

test('who leads by distance is told when the page has no address, and sees the answers of the quiz alone', () => {
  const lost = /Sidens adresse er ikke skrevet endnu/
  const { rerender } = render(<AtStep at="alone" address="" />)
  expect(screen.getByText(lost)).toBeInTheDocument()
  rerender(<AtStep at="alone" address="https://kommunen.example/" />)
  expect(screen.queryByText(lost)).toBeNull()
  rerender(<AtStep at="break" address="" />)
  expect(screen.getByText('Svarene, kun for dig').parentElement).toHaveTextContent('Hvor mange? 98')
})
