import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/lib/limits'
import type { Context, KeepPicture } from '../../../src/methods/contract'
import { DeckDialog } from '../../../src/methods/kit/deck-dialog'
import { ManyForm } from '../../../src/methods/kit/many-form'
import { Part } from '../../../src/methods/kit/part'
import { PhotoField } from '../../../src/methods/kit/photo-field'
import { SelectField } from '../../../src/methods/kit/select-field'
import { pictureOf, stageOf } from '../../../src/methods/kit/stage'
import { WrittenRow } from '../../../src/methods/kit/written-row'
import { PickCards } from '../../../src/ui/pick-cards'

const words = {
  add: 'Vælg et billede',
  camera: 'Tag et billede',
  replace: 'Vælg et andet',
  remove: 'Fjern billedet',
  working: 'Billedet gøres mindre …',
  unreadable: 'Det er ikke et billede.',
  'too-large': 'Det er for stort.',
  storage: 'Der er ikke plads.',
} as const

const Photo = ({ keepPicture }: { readonly keepPicture: KeepPicture }) => {
  const [picture, change] = useState<string | null>(null)
  return <PhotoField picture={picture} change={change} keepPicture={keepPicture} word={(name) => words[name]} />
}
const file = () => new File(['a'], 'a.jpg', { type: 'image/jpeg' })
const choose = (container: HTMLElement) => {
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no file can be chosen')
  return userEvent.upload(input, file())
}

describe('one photo', () => {
  test('is chosen, can be exchanged, and taken away', async () => {
    const { container } = render(
      <Photo keepPicture={async () => ({ ok: true, id: 'picture-1', width: 4, height: 3 })} />,
    )
    await choose(container)
    await userEvent.click(await screen.findByRole('button', { name: words.remove }))
    expect(screen.getByRole('button', { name: words.add })).toBeEnabled()
  })

  test.each(['unreadable', 'too-large', 'storage'] as const)('that could not be kept says why: %s', async (fault) => {
    const { container } = render(<Photo keepPicture={async () => ({ ok: false, fault })} />)
    await choose(container)
    expect(await screen.findByText(words[fault])).toBeVisible()
    expect(screen.getByRole('button', { name: words.add })).toBeEnabled()
  })

  test('holds its keys while it is shrunk', async () => {
    const { container } = render(<Photo keepPicture={() => new Promise(() => undefined)} />)
    await choose(container)
    expect(await screen.findByText(words.working)).toBeVisible()
    expect(screen.getByRole('button', { name: words.add })).toBeDisabled()
  })
})

test('something written is reworded where it stands, and removed beside it', async () => {
  const said: string[] = []
  render(
    <WrittenRow
      label="Ret"
      limit={limits.line}
      text="Ring"
      reword={(text) => said.push(text)}
      removeName="Fjern: Ring"
      remove={() => said.push('væk')}
    />,
  )
  await userEvent.type(screen.getByLabelText('Ret'), '!')
  await userEvent.click(screen.getByRole('button', { name: 'Fjern: Ring' }))
  expect(said).toEqual(['Ring!', 'væk'])
})

test('cards are picked several at a time, and taken with one key', async () => {
  const deck = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  const taken: string[] = []
  let open = true
  render(
    <DeckDialog
      title="Kort"
      close="Luk"
      onClose={() => {
        open = false
      }}
      deck={deck}
      take={(cards) => taken.push(...cards.map(({ id }) => id))}
      takeLabel={(count) => `Hent ${count}`}
      said={(count) => `${count} hentet`}
      beside={() => null}
    >
      {({ picked, pick }) => (
        <PickCards
          cards={deck.map(({ id }) => ({ id, title: `Kort ${id}`, text: '', tags: [], there: null }))}
          picked={picked}
          change={pick}
        />
      )}
    </DeckDialog>,
  )
  expect(screen.getByRole('button', { name: 'Hent 0', hidden: true })).toBeDisabled()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Kort c', hidden: true }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Kort a', hidden: true }))
  await userEvent.click(screen.getByRole('button', { name: 'Hent 2', hidden: true }))
  expect(taken).toEqual(['a', 'c'])
  expect(open).toBe(false)
})

test('while the cards of a deck are on their way, nothing is done with them', async () => {
  let pressed = 0
  const dialog = (deck: readonly { readonly id: string }[]) => (
    <DeckDialog
      title="Kort"
      close="Luk"
      onClose={() => undefined}
      deck={deck}
      take={() => undefined}
      takeLabel={(count) => `Hent ${count}`}
      said={() => ''}
      beside={() => (
        <button type="button" onClick={() => (pressed += 1)}>
          Vælg fem
        </button>
      )}
    >
      {() => null}
    </DeckDialog>
  )
  const { rerender } = render(dialog([]))
  const five = screen.getByRole('button', { name: 'Vælg fem', hidden: true })
  expect(five).toBeDisabled()
  rerender(dialog([{ id: 'a' }]))
  await userEvent.click(five)
  expect(pressed).toBe(1)
})

test('one is chosen of a list', async () => {
  const chosen: string[] = []
  const options = [
    { value: 'a', label: 'Først' },
    { value: 'b', label: 'Sidst' },
  ]
  render(<SelectField label="Hvornår" value="a" options={options} onChange={(value) => chosen.push(value)} />)
  await userEvent.selectOptions(screen.getByLabelText('Hvornår'), 'Sidst')
  expect(chosen).toEqual(['b'])
})

test('a pasted list makes many, and what came is said', async () => {
  const came: (readonly string[])[] = []
  render(
    <ManyForm
      label="Ny idé"
      save="Tilføj"
      limit={limits.line}
      room={{ has: 0, most: 10 }}
      add={(texts) => came.push(texts)}
      said={(texts) => `${texts.length} kom med`}
    />,
  )
  await userEvent.click(screen.getByLabelText('Ny idé'))
  await userEvent.paste('- Ring først\n- Skriv bagefter')
  expect(came).toEqual([['Ring først', 'Skriv bagefter']])
  expect(screen.getByText('2 kom med')).toBeVisible()
  await userEvent.type(screen.getByLabelText('Ny idé'), 'Vent{Enter}')
  expect(came.at(-1)).toEqual(['Vent'])
})

test('a part is named by its heading', () => {
  render(<Part title="Kortene">…</Part>)
  expect(screen.getByRole('region', { name: 'Kortene' })).toBeVisible()
})

type View = { readonly kind: 'word'; readonly word: string } | { readonly kind: 'dark' }

test('each kind of view has its scene; one without is dark', () => {
  const Stage = stageOf<View>({ word: ({ view }) => <h1>{view.word}</h1>, dark: null })
  const context = {} as Context
  const { container, rerender } = render(<Stage view={{ kind: 'word', word: 'Velkommen' }} context={context} />)
  expect(screen.getByRole('heading', { name: 'Velkommen' })).toBeVisible()
  rerender(<Stage view={{ kind: 'dark' }} context={context} />)
  expect(container).toBeEmptyDOMElement()
})

test('a kind that is words has no picture', () => {
  const Picture = pictureOf<View>({ word: ({ palette }) => <p>{palette.ink}</p> })
  const palette = { paper: '', ink: 'sort', soft: '', strong: '', contrast: '' }
  const { container, rerender } = render(
    <Picture view={{ kind: 'word', word: '' }} palette={palette} context={{} as Context} />,
  )
  expect(screen.getByText('sort')).toBeVisible()
  rerender(<Picture view={{ kind: 'dark' }} palette={palette} context={{} as Context} />)
  expect(container).toBeEmptyDOMElement()
})
