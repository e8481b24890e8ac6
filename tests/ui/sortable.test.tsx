import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { moveItem } from '../../src/lib/move-item'
import { SortableList, type SortableTexts } from '../../src/ui/sortable'

const texts: SortableTexts = {
  handle: (name) => `Træk ${name}`,
  lifted: (name) => `${name} er løftet.`,
  over: (name, place, of) => `${name} er over plads ${place} af ${of}.`,
  dropped: (name, place, of) => `${name} ligger nu på plads ${place} af ${of}.`,
  cancelled: (name) => `${name} ligger, hvor den lå.`,
  how: 'Tryk mellemrum for at løfte, piletaster for at flytte.',
}
const names = ['Velkomst', 'Over eller under', 'Pause']

const Sheet = () => {
  const [order, sort] = useState(names)
  return (
    <SortableList
      label="Drejebog"
      texts={texts}
      items={order.map((name) => ({ id: name, name, body: <span>{name}</span> }))}
      move={(from, to) => sort((now) => [...moveItem(now, from, to)])}
    />
  )
}

// jsdom lays nothing out: rows of 40 pixels, one below the other.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const row = this.closest('li')
    const at = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : 0
    return DOMRect.fromRect
      ? DOMRect.fromRect({ x: 0, y: at * 40, width: 300, height: 40 })
      : ({
          x: 0,
          y: at * 40,
          left: 0,
          top: at * 40,
          right: 300,
          bottom: at * 40 + 40,
          width: 300,
          height: 40,
        } as DOMRect)
  })
})

const order = () => screen.getAllByRole('listitem').map((row) => row.textContent)
const said = (text: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))

test('a row is lifted, moved and laid down by keyboard, and each of it is told', async () => {
  const user = userEvent.setup()
  render(<Sheet />)
  expect(screen.getByRole('list', { name: 'Drejebog' })).toBeVisible()
  const handle = screen.getByRole('button', { name: 'Træk Velkomst' })
  expect(handle).toHaveAccessibleDescription(texts.how)
  handle.focus()
  await user.keyboard(' ')
  await said('Velkomst er løftet.')
  await user.keyboard('{ArrowDown}')
  await said('Velkomst er over plads 2 af 3.')
  await user.keyboard(' ')
  await said('Velkomst ligger nu på plads 2 af 3.')
  expect(order()).toEqual(['Over eller under', 'Velkomst', 'Pause'])
})

test('Escape lays it back where it was, and says so', async () => {
  const user = userEvent.setup()
  render(<Sheet />)
  screen.getByRole('button', { name: 'Træk Pause' }).focus()
  await user.keyboard(' ')
  await said('Pause er løftet.')
  await user.keyboard('{ArrowUp}')
  await said('Pause er over plads 2 af 3.')
  await user.keyboard('{Escape}')
  await said('Pause ligger, hvor den lå.')
  expect(order()).toEqual(names)
})
