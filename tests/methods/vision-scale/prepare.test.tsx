import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { loadTexts, setLanguage } from '../../../src/i18n/language'
import type { KeptPicture } from '../../../src/methods/contract'
import type { Setup } from '../../../src/methods/vision-scale/model'
import { Prepare } from '../../../src/methods/vision-scale/prepare'
import { context, room, setup } from './evening'

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

interface Desk {
  setup: Setup
  ready(kept: KeptPicture): void
}

/** The page at the desk, with a photo that takes its time. */
const Page = ({ desk }: { readonly desk: Desk }) => {
  const [now, edit] = useState(desk.setup)
  desk.setup = now
  const keepPicture = () =>
    new Promise<KeptPicture>((resolve) => {
      desk.ready = resolve
    })
  return (
    <Prepare
      setup={now}
      edit={edit}
      told={room('', [], { setup: now })}
      play={() => undefined}
      answered={[]}
      keepPicture={keepPicture}
      deck={[]}
      context={context}
    />
  )
}

test('what is written while a photo is made ready stays written', async () => {
  const desk: Desk = { setup, ready: () => undefined }
  const { container } = render(<Page desk={desk} />)
  const [file] = container.querySelectorAll<HTMLInputElement>('input[type=file]')
  if (!file) throw new Error('a photo can be chosen')
  await userEvent.upload(file, new File(['x'], 'by.jpg', { type: 'image/jpeg' }))
  await userEvent.type(screen.getByLabelText('question.question'), ' Hvorfor?')
  desk.ready({ ok: true, id: 'picture-one', width: 4, height: 3 })
  await expect.poll(() => desk.setup.versions[0]?.picture).toBe('picture-one')
  expect(desk.setup.question).toBe(`${setup.question} Hvorfor?`)
})
