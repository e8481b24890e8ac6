import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { Kept } from '../../../src/methods/contract'
import type { Setup } from '../../../src/methods/vision-scale/model'
import { Prepare } from '../../../src/methods/vision-scale/prepare'
import { context, setup } from './evening'

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

test('what is written while a photo is made ready stays written', async () => {
  let ready: (kept: Kept) => void = () => undefined
  const held: { setup: Setup } = { setup }
  const Page = () => {
    const [now, edit] = useState(setup)
    held.setup = now
    const keepPicture = () =>
      new Promise<Kept>((resolve) => {
        ready = resolve
      })
    return <Prepare setup={now} edit={edit} answered={[]} keepPicture={keepPicture} deck={[]} context={context} />
  }
  const { container } = render(<Page />)
  const [file] = container.querySelectorAll<HTMLInputElement>('input[type=file]')
  if (!file) throw new Error('a photo can be chosen')
  await userEvent.upload(file, new File(['x'], 'by.jpg', { type: 'image/jpeg' }))
  await userEvent.type(screen.getByLabelText('question.question'), ' Og hvorfor?')
  ready({ ok: true, id: 'picture-one' })
  await expect.poll(() => held.setup.versions[0]?.picture).toBe('picture-one')
  expect(held.setup.question).toBe(`${setup.question} Og hvorfor?`)
})
