import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Texts } from '../../../src/methods/kit/stage'
import { filesBelow } from '../../support/files-below.ts'

afterEach(cleanup)

test('each text stands in the list, the same text as often as it was said', () => {
  render(<Texts label="Noter" of={['Kaffe', 'Te', 'Kaffe']} />)
  expect(screen.getByRole('list', { name: 'Noter' })).toBeVisible()
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Kaffe', 'Te', 'Kaffe'])
})

test('what may be long is cut after so many lines, and no sooner', () => {
  render(<Texts of={['Et langt indlæg']} lines={3} />)
  const text = screen.getByText('Et langt indlæg')
  expect(text).toHaveClass('cut')
  expect(text.style.getPropertyValue('--lines')).toBe('3')
})

const scale = readFileSync('src/methods/kit/stage.css', 'utf8')

test('the stage has one scale of type: no method has a size of its own', () => {
  const sheets = filesBelow('src/methods', /\.css$/).filter((file) => !file.startsWith('kit/'))
  const own = sheets.flatMap((file) =>
    [...readFileSync(`src/methods/${file}`, 'utf8').matchAll(/font-size: [^;]*cq\w/g)].map(
      ([said]) => `${file}: ${said}`,
    ),
  )
  expect(sheets.length).toBeGreaterThan(10)
  expect(own).toEqual([])
})

test('it goes up step by step, and begins where the last row can still read', () => {
  const sizes = [...scale.matchAll(/--type-\d+: ([\d.]+)cqw/g)].map(([, size]) => Number(size))
  // 28 px on a projector of 1280.
  expect(sizes[0]).toBeGreaterThanOrEqual(28 / 12.8)
  expect(sizes).toEqual([...new Set(sizes)].sort((one, other) => one - other))
})
