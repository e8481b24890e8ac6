import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { loadTexts } from '../../src/i18n/language'
import { AddButton } from '../../src/ui/add-button'

beforeEach(() => loadTexts('house'))

/** A list whose rows have a name and a note. @param filled what a new one is called already */
const List = ({ filled = '' }: { readonly filled?: string }) => {
  const [rows, setRows] = useState(['old'])
  return (
    <>
      {rows.map((row, at) => (
        <div key={row}>
          <input type="text" aria-label={`Name ${at + 1}`} defaultValue={filled} />
          <input type="text" aria-label={`Note ${at + 1}`} />
        </div>
      ))}
      <AddButton room={{ has: rows.length, most: 3 }} onClick={() => setRows([...rows, `row ${rows.length}`])}>
        Add
      </AddButton>
    </>
  )
}

test('who adds one more has the pen in its first empty field', async () => {
  render(<List />)
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByLabelText('Name 2')).toHaveFocus()
})

test('what is called something already is not in the way', async () => {
  render(<List filled="Bord" />)
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByLabelText('Note 2')).toHaveFocus()
})
