import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { KeepsFocus } from '../../src/ui/keeps-focus'

const List = () => {
  const [names, set] = useState(['Ler', 'Pap', 'Snor'])
  return (
    <>
      <a href="#top">Øverst</a>
      <KeepsFocus data-testid="place">
        {names.map((name) => (
          <button key={name} type="button" onClick={() => set((now) => now.filter((one) => one !== name))}>
            {name}
          </button>
        ))}
      </KeepsFocus>
    </>
  )
}

test('where a key goes away with what it did, the one in its place has the focus', async () => {
  const user = userEvent.setup()
  render(<List />)
  screen.getByRole('button', { name: 'Pap' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Snor' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Ler' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByTestId('place')).toHaveFocus()
})
