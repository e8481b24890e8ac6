import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '../../../src/app/frame/paths'
import { addLife } from '../../../src/workshop/evening/lives'
import { addressNow, goTo, openHouse } from '../open-app'

test('where something lived as a room of a workshop, its address leads on to where it lives', async () => {
  const life = (await addLife(await openHouse(), 'change-staircase')) ?? ''
  await goTo(paths.prepare('the-room-it-had', life))
  await screen.findByRole('button', { name: 'Gem fil til sagen' }, { timeout: 40_000 })
  expect(addressNow()).toBe(`/l/${life}`)
  await goTo(paths.summary('the-room-it-had', life))
  await screen.findByRole('link', { name: 'Skriv ind bagefter' }, { timeout: 40_000 })
  expect(addressNow()).toBe(`/l/${life}/summary`)
  await waitFor(() => expect(document.title).toMatch(/^Opsamling/))
})
