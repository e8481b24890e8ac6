import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../src/i18n/language'
import { inHalves, type Range, whole } from '../../src/lib/limits'
import { NumberField } from '../../src/ui/number-field'

beforeAll(() => loadTexts('house'))

let stored: number[] = []

const Page = ({ start, range }: { readonly start: number; readonly range: Range }) => {
  const [value, setValue] = useState(start)
  const all = useRef([start])
  stored = all.current
  return (
    <>
      <NumberField
        label="Personer"
        value={value}
        range={range}
        onChange={(next) => {
          all.current.push(next)
          setValue(next)
        }}
      />
      <button type="button" onClick={() => setValue(value + 1)}>
        Én mere
      </button>
    </>
  )
}

const user = userEvent.setup({ delay: null })
const field = () => screen.getByRole('spinbutton', { name: 'Personer' })
const typed = async (start: number, range: Range, text: string) => {
  render(<Page start={start} range={range} />)
  await user.clear(field())
  await user.type(field(), text)
}

test('a number that is typed is the number that stands', async () => {
  await typed(5, whole(0, 200), '12')
  expect(stored.at(-1)).toBe(12)
  await user.tab()
  expect(field()).toHaveValue('12')
  expect(screen.queryByRole('alert')).toBeNull()
})

test.each([
  ['250', whole(0, 200), 'Tallet kan højst være 200. Det, der står her, er ikke gemt.'],
  ['11', whole(0, 10), 'Tallet kan højst være 10. Det, der står her, er ikke gemt.'],
  ['7,5', whole(0, 200), 'Skriv et helt tal uden komma og punktum. Det, der står her, er ikke gemt.'],
  ['7.5', whole(0, 200), 'Skriv et helt tal uden komma og punktum. Det, der står her, er ikke gemt.'],
  ['7,3', inHalves(0, 240), 'Skriv et helt eller et halvt tal, fx 7 eller 7,5. Det, der står her, er ikke gemt.'],
  ['-1', whole(0, 200), 'Tallet skal være mindst 0. Det, der står her, er ikke gemt.'],
  ['mange', whole(0, 200), 'Skriv et tal. Det, der står her, er ikke gemt.'],
])('"%s" is said to be wrong, stays to be mended, and what stood before stands', async (text, range, sentence) => {
  await typed(5, range, text)
  expect(stored.at(-1)).toBe(5)
  await user.tab()
  expect(field()).toHaveValue(text)
  expect(field()).toBeInvalid()
  expect(screen.getAllByText(sentence)).toEqual([screen.getByRole('alert')])
  expect(field()).toHaveAccessibleDescription(sentence)
})

test('wrong text gives way to a number that comes from elsewhere', async () => {
  await typed(5, whole(0, 200), '250')
  await user.click(screen.getByRole('button', { name: 'Én mere' }))
  expect(field()).toHaveValue('6')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an emptied field is a number on its way', async () => {
  await typed(5, whole(0, 200), ' ')
  expect(stored.at(-1)).toBe(5)
  await user.tab()
  expect(field()).toHaveValue('5')
})

test('a year is not called wrong while it is typed, but when the field is left', async () => {
  await typed(2020, whole(1849, 2199), '20')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.tab()
  expect(screen.getByRole('alert')).toHaveTextContent('mindst 1849')
  expect(stored.at(-1)).toBe(2020)
})

test('halves are written as people write them, and arrows go up and down', async () => {
  await typed(5, inHalves(0, 240), '7,5')
  expect(stored.at(-1)).toBe(7.5)
  await user.tab()
  expect(field()).toHaveValue('7,5')
  await user.click(field())
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}')
  expect(stored.at(-1)).toBe(8.5)
})
