import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Texts } from '../../../src/methods/kit/stage'
import { filesBelow } from '../../support/files-below'

afterEach(cleanup)
const read = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const said = (more: number) => `og ${more} til`

test('what there is no room for is counted, and all of it stands where there is room', () => {
  const of = ['a', 'b', 'c', 'd']
  render(<Texts of={of} most={{ first: 3, said }} />)
  expect(read()).toEqual(['a', 'b', 'c', 'og 1 til'])
  cleanup()
  render(<Texts of={of} most={{ latest: 2, said }} />)
  expect(read()).toEqual(['c', 'd', 'og 2 til'])
  cleanup()
  render(<Texts of={of} most={{ first: 4, said }} />)
  expect(read()).toEqual(of)
  cleanup()
  render(<Texts of={of} />)
  expect(read()).toEqual(of)
})

test('no stage leaves texts out in silence: where a list is cut, it is said how many more there are', () => {
  const cut = filesBelow('src/methods', /stage\.tsx$/)
    .filter((file) => !file.startsWith('kit/'))
    .map((file) => [file, readFileSync(`src/methods/${file}`, 'utf8')] as const)
    .filter(
      ([, source]) =>
        (source.match(/\.slice\((?!0, text)/g) ?? []).length > (source.match(/stage\.more/g) ?? []).length,
    )
    .map(([file]) => file)
  expect(cut).toEqual([])
})
