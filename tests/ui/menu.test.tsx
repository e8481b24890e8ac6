import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Menu } from '../../src/ui/menu'

const menu = (name?: string) => {
  const acts = { up: vi.fn(), down: vi.fn() }
  const { container } = render(
    <Menu
      label="⋯"
      {...(name ? { name } : {})}
      items={[
        { label: 'Flyt op', act: acts.up },
        { label: 'Flyt ned', act: acts.down },
      ]}
    />,
  )
  const list = container.querySelector('[popover]') as HTMLElement
  return { ...acts, list, user: userEvent.setup() }
}

test('the button says what it is about, and which list it opens', () => {
  const { list } = menu('Mere om Bord 3')
  const button = screen.getByRole('button', { name: 'Mere om Bord 3' })
  expect(button).toHaveAttribute('popovertarget', list.id)
  // The browser's own popover: it closes by Escape and by a press beside it.
  expect(list).toHaveAttribute('popover', 'auto')
})

test('Tab goes through the list, and Enter does it once and closes', async () => {
  const { list, up, down, user } = menu()
  const hide = vi.spyOn(list, 'hidePopover')
  list.showPopover()
  // jsdom shows no popover.
  list.style.display = 'block'
  await user.tab()
  expect(screen.getByRole('button', { name: '⋯' })).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Flyt op' })).toHaveFocus()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(down).toHaveBeenCalledOnce()
  expect(up).not.toHaveBeenCalled()
  expect(hide).toHaveBeenCalledOnce()
})

test('the list stays inside the window', () => {
  const { list } = menu()
  const at = (element: Element, box: Partial<DOMRect>) =>
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(box as DOMRect)
  at(screen.getByRole('button', { name: '⋯' }), {
    left: innerWidth - 20,
    top: innerHeight - 40,
    bottom: innerHeight - 10,
  })
  at(list, { width: 200, height: 100 })
  list.showPopover()
  expect(list.style.left).toBe(`${innerWidth - 208}px`)
  expect(list.style.top).toBe(`${innerHeight - 144}px`)
})
