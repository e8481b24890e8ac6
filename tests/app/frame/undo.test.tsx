import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { PageBar } from '../../../src/app/frame/page-bar'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import { useDocument } from '../../../src/workshop/evening/use'
import type { Document } from '../../../src/workshop/record/document'
import { createHouse } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { workshopRecipe } from '../../../src/workshop/record/recipes'
import type { Workshop } from '../../../src/workshop/record/records'
import { addWorkshop } from '../../../src/workshop/record/shelf-list'

const Page = ({ document }: { readonly document: Document<Workshop> }) => {
  const { next } = useDocument(document).data
  return (
    <>
      <PageBar back={{ to: '/', label: 'Hjem' }} title="Aftenen" documents={[document]} />
      <main>{next.map(({ text }) => text)}</main>
    </>
  )
}

test('undo says what it takes back before it is pressed, and redo what it brings', async () => {
  await loadTexts('house')
  await setLanguage('da')
  const house = createHouse(createMemoryShelf(), createLink())
  const document = await house.open(workshopRecipe(await addWorkshop(house, emptyWorkshop())))
  if (!document) throw new Error('it is on the shelf')
  const write = (next: Workshop['next']) => document.edit({ ...document.store.getState().data, next })
  write([{ id: 'a', text: 'Dagsordenen sendes ud', role: '' }])
  write([])
  render(
    <MemoryRouter>
      <Page document={document} />
    </MemoryRouter>,
  )
  const undo = screen.getByRole('button', { name: 'Fortryd' })
  expect(undo).toHaveAccessibleDescription('Fjernet: »Dagsordenen sendes ud«')
  await userEvent.setup().click(undo)
  expect(screen.getByText('Dagsordenen sendes ud')).toBeVisible()
  expect(undo).toHaveAccessibleDescription('Tilføjet: »Dagsordenen sendes ud«')
  expect(screen.getByTitle('Annullér fortryd: Fjernet: »Dagsordenen sendes ud«')).toBeVisible()
})
