import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { loadTexts } from '../../src/i18n/language'
import { limits } from '../../src/lib/limits'
import { AddButton } from '../../src/ui/add-button'
import { AddForm } from '../../src/ui/add-form'
import { Toasts } from '../../src/ui/toast'

const add = vi.fn<(text: string) => void>()
const many = vi.fn<(lines: readonly string[]) => void>()

const open = () => {
  add.mockClear()
  many.mockClear()
  const { unmount } = render(
    <>
      <AddForm
        limit={limits.line}
        room={{ has: 0, most: 3 }}
        className="x"
        label="En idé"
        save="Tilføj"
        add={add}
        addMany={many}
      >
        <button type="button">3</button>
      </AddForm>
      <button type="button">Videre</button>
    </>,
  )
  return { user: userEvent.setup(), unmount, field: screen.getByLabelText('En idé') }
}

test('Enter adds one, and the next is written in the same field', async () => {
  const { user, field } = open()
  await user.type(field, 'En bænk{Enter}En lampe{Enter}')
  expect(add.mock.calls).toEqual([['En bænk'], ['En lampe']])
  expect(field).toHaveValue('')
  expect(field).toHaveFocus()
})

test('the key adds it once, and an empty field nothing', async () => {
  const { user, field } = open()
  expect(screen.getByRole('button', { name: 'Tilføj' })).toBeDisabled()
  await user.type(field, '   ')
  expect(screen.getByRole('button', { name: 'Tilføj' })).toBeDisabled()
  await user.type(field, 'En bænk')
  await user.click(screen.getByRole('button', { name: 'Tilføj' }))
  await user.click(screen.getByRole('button', { name: 'Videre' }))
  expect(add.mock.calls).toEqual([['   En bænk']])
  expect(screen.getByLabelText('En idé')).toHaveValue('')
})

test('whoever goes on to something else without Enter has still said it; a key inside is no leaving', async () => {
  const { user, field } = open()
  await user.type(field, 'En bænk')
  await user.click(screen.getByRole('button', { name: '3' }))
  expect(add).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Videre' }))
  expect(add.mock.calls).toEqual([['En bænk']])
})

test('a page that turns while the pen is in the field takes what is there along, once', async () => {
  const { user, field, unmount } = open()
  await user.type(field, 'En bænk')
  unmount()
  expect(add.mock.calls).toEqual([['En bænk']])
})

const Once = () => {
  const [full, setFull] = useState(false)
  const take = (text: string) => {
    add(text)
    setFull(true)
  }
  return full ? (
    <p>Fuldt</p>
  ) : (
    <AddForm limit={limits.line} room={{ has: 0, most: 3 }} className="x" label="En idé" save="Tilføj" add={take} />
  )
}

test('a form that goes away when it has what it asked for adds it once', async () => {
  add.mockClear()
  render(<Once />)
  await userEvent.type(screen.getByLabelText('En idé'), 'En bænk{Enter}')
  expect(screen.getByText('Fuldt')).toBeVisible()
  expect(add.mock.calls).toEqual([['En bænk']])
})

test('another window in front, with the pen still in the field, is no goodbye', async () => {
  const { user, field } = open()
  await user.type(field, 'En bæ')
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  expect(add).not.toHaveBeenCalled()
  await user.type(field, 'nk{Enter}')
  expect(add.mock.calls).toEqual([['En bænk']])
})

test('a pasted list makes many, a pasted line is typed on', async () => {
  const { user, field } = open()
  await user.click(field)
  await user.paste('- En bænk\n- En lampe')
  expect(many.mock.calls).toEqual([[['En bænk', 'En lampe']]])
  expect(field).toHaveValue('')
  await user.paste('En stol')
  expect(field).toHaveValue('En stol')
  expect(add).not.toHaveBeenCalled()
})

test('of a pasted list as much comes in as there is room for, and the rest is told', async () => {
  await loadTexts('house')
  const { user, field } = open()
  render(<Toasts />)
  await user.click(field)
  await user.paste(['En', 'To', 'Tre', 'Fire'].join('\n'))
  expect(many.mock.calls).toEqual([[['En', 'To', 'Tre']]])
  expect(screen.getByText('3 af 4 kom med: Her er kun plads til 3 i alt.')).toBeVisible()
})

test('where there is no room, nothing can be written, and the form says why', async () => {
  await loadTexts('house')
  render(
    <AddForm limit={limits.line} room={{ has: 3, most: 3 }} className="x" label="En idé" save="Tilføj" add={add} />,
  )
  expect(screen.getByLabelText('En idé')).toBeDisabled()
  expect(screen.getByLabelText('En idé')).toHaveAccessibleDescription(
    'Her er plads til 3. Fjern én for at få plads til en ny.',
  )
})

test('a key that adds stops where there is no room, and says so', async () => {
  await loadTexts('house')
  const press = vi.fn()
  const { rerender } = render(
    <AddButton room={{ has: 59, most: 60 }} onClick={press}>
      Tilføj bord
    </AddButton>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj bord' }))
  expect(press).toHaveBeenCalledOnce()
  rerender(
    <AddButton room={{ has: 60, most: 60 }} onClick={press}>
      Tilføj bord
    </AddButton>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Tilføj bord' }))
  expect(press).toHaveBeenCalledOnce()
  expect(screen.getByText('Her er plads til 60. Fjern én for at få plads til en ny.')).toBeVisible()
})
