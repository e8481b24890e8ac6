import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { loadTexts } from '../../src/i18n/language'
import { limit } from '../../src/lib/limits'
import type { CsvRow } from '../../src/lib/read-csv'
import { CsvKey } from '../../src/ui/csv-key'

const columns = [
  { key: 'idea', names: ['Idé'], limit: limit(40), needed: true },
  { key: 'size', names: ['Størrelse'], limit: limit(10) },
] as const
let came: readonly CsvRow<'idea' | 'size'>[]

const openFile = async (content: BlobPart, room = { has: 1, most: 3 }) => {
  came = []
  const { container } = render(
    <CsvKey label="Hent fra CSV" columns={columns} room={room} take={(rows) => (came = [...came, ...rows])} />,
  )
  const input = container.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('no way to choose a file')
  await userEvent.upload(input, new File([content], 'katalog.csv', { type: 'text/csv' }))
}
beforeAll(() => loadTexts('house'))

test('the key says which columns it looks for', async () => {
  render(<CsvKey label="Hent fra CSV" columns={columns} room={{ has: 0, most: 3 }} take={() => undefined} />)
  expect(screen.getByRole('button', { name: 'Hent fra CSV' })).toHaveAccessibleDescription(
    'En CSV-fil, hvis første linje navngiver kolonnerne: »Idé«, »Størrelse«. »Idé« skal være der, de andre må mangle.',
  )
})

test('as many rows come as there is room for, and the rest is told', async () => {
  await openFile('Idé;Størrelse\nBro;S\nSti;M\nVej;L\n;XL')
  expect(await screen.findByText(/2 rækker er hentet/)).toHaveTextContent(
    '2 rækker er hentet fra »katalog.csv«. Der er kun plads til 3 i alt. 1 blev i filen. 1 række mangler noget under »Idé« og kom ikke med.',
  )
  expect(came).toEqual([
    { idea: 'Bro', size: 'S' },
    { idea: 'Sti', size: 'M' },
  ])
})

test.each([
  [
    'Navn;Pris\nBro;3',
    '»katalog.csv« har ingen kolonne, der hedder »Idé«. I filens første linje står der: »Navn«, »Pris«.',
  ],
  ['', 'Der står ikke noget i »katalog.csv«.'],
  ['PK\u0000\u0001', '»katalog.csv« er ikke en CSV-fil.'],
])('a file that cannot be used is told of, and nothing comes', async (content, sentence) => {
  await openFile(content)
  expect(await screen.findByText((said) => said.startsWith(sentence))).toBeVisible()
  expect(came).toEqual([])
})
