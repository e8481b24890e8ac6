import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { OwnSheet } from '../../../src/app/table/tablet-page'
import { openSession } from '../../../src/workshop/evening/session'
import { openFile } from '../../../src/workshop/files/files'
import { handOutText } from '../../../src/workshop/files/hand-out'
import { openTablet } from '../../../src/workshop/files/tablet'
import { addActivity } from '../../../src/workshop/record/shelf-list'
import { openHouse } from '../open-app'

const Own = ({ own }: { readonly own: unknown }) => <p>{String(own)}</p>

test('who plays a part reads their own sheet, and nobody asks which table it is', async () => {
  const house = await openHouse()
  const session = await openSession(house, (await addActivity(house, 'blank-method', null)) ?? '')
  if (!session) throw new Error('it has just been added')
  await openFile(house, new TextEncoder().encode(await handOutText(house, session, 'Byrådsmødet')))
  const tablet = await openTablet(house, session.id)
  if (!tablet) throw new Error('it has just been handed out')
  const character = { id: 'clerk', title: 'Referenten', own: 'Læs referatet højt til sidst' }
  const characters = { own: v.string(), all: () => [character], Own }
  const record = { ...tablet.record.store.getState().data, character }
  render(
    <MemoryRouter>
      <OwnSheet
        record={record}
        method={{ ...tablet.method, characters }}
        manifest={tablet.manifest}
        context={tablet.context()}
      />
    </MemoryRouter>,
  )
  expect(screen.getByRole('heading', { name: 'Referenten' })).toBeInTheDocument()
  expect(screen.getByText('Læs referatet højt til sidst')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Bord/ })).toBeNull()
})
