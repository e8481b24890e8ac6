import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { limits } from '../../src/lib/limits'
import { Dialog } from '../../src/ui/dialog'
import { TextField } from '../../src/ui/field'

const Page = ({ pen = false }: { pen?: boolean }) => {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Åbn
      </button>
      {open && (
        <Dialog
          title="Nyt bord"
          close="Luk"
          onClose={() => setOpen(false)}
          actions={
            <button type="button" onClick={() => setOpen(false)}>
              Gem
            </button>
          }
        >
          <TextField limit={limits.line} label="Navn" value={text} onChange={setText} autoFocus={pen} />
        </Dialog>
      )}
    </>
  )
}
const open = async (pen = false) => {
  const user = userEvent.setup()
  render(<Page pen={pen} />)
  await user.click(screen.getByRole('button', { name: 'Åbn' }))
  return user
}
const dialog = () => screen.queryByRole('dialog', { name: 'Nyt bord' })

test('a dialog is named by its title, and lies over the page', async () => {
  await open()
  expect(dialog()).toHaveAttribute('open')
})

test('the pen lies in the field that is to be written in', async () => {
  const user = await open(true)
  expect(screen.getByRole('textbox', { name: 'Navn' })).toHaveFocus()
  await user.keyboard('Bord 6')
  expect(screen.getByRole('textbox', { name: 'Navn' })).toHaveValue('Bord 6')
})

test('Tab goes through the way out, the content and the ways on', async () => {
  const user = await open()
  screen.getByRole('button', { name: 'Luk' }).focus()
  await user.tab()
  expect(screen.getByRole('textbox')).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Gem' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(dialog()).toBeNull()
})

test('Escape and the cross ask the page to close it, and only the page does', async () => {
  const user = await open()
  const there = dialog()
  // What a browser sends when Escape is pressed; jsdom does not.
  const pressed = new Event('cancel', { cancelable: true })
  if (there) fireEvent(there, pressed)
  expect(pressed.defaultPrevented).toBe(true)
  expect(dialog()).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Åbn' }))
  await user.click(screen.getByRole('button', { name: 'Luk' }))
  expect(dialog()).toBeNull()
})
