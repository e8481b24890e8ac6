import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type StageControl, useStage } from '../../../src/app/stage/use-stage'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import type { Scene } from '../../../src/workshop/evening/scene'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink, type Link, type Message } from '../../../src/workshop/record/link'
import { fakeChannels } from '../../workshop/fake-channel'

let house: House
let projector: Link
/** What has reached the projector. */
let seen: Scene[]
let control: StageControl

const sceneOf = (text: string): Scene => ({
  kind: 'plain',
  text,
  title: 'Temamøde',
  language: 'da',
  rehearsal: false,
  timer: null,
  length: 0,
  blank: false,
})
/** One word for each thing it saw; being told the same again is no news. */
const words = () =>
  seen
    .map((scene) => (scene.kind === 'plain' ? scene.text : scene.kind))
    .filter((word, index, all) => word !== all[index - 1])
const aMoment = () => act(() => new Promise((resolve) => setTimeout(resolve, 15)))

const Page = () => {
  const [text, write] = useState('Trin 1')
  control = useStage(house, 'w', sceneOf(text))
  return (
    <>
      <label>
        Skriv <input type="text" value={text} onChange={(event) => write(event.target.value)} />
      </label>
      <button type="button" onClick={() => write('Trin 2')}>
        Næste
      </button>
      <button
        type="button"
        onClick={() => {
          control.hurry()
          write('Nu')
        }}
      >
        Straks
      </button>
    </>
  )
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', fakeChannels().Channel)
  house = createHouse(createMemoryShelf(), createLink())
  projector = createLink()
  seen = []
  projector.hear((message: Message) => {
    if (message.type === 'scene' && message.workshop === 'w') seen.push(message.scene as Scene)
  })
  render(<Page />)
  await aMoment()
  return () => {
    vi.unstubAllGlobals()
  }
})

describe('what the room sees', () => {
  test('follows the page at once', async () => {
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Næste' }))
    await aMoment()
    expect(words()).toEqual(['Trin 1', 'Trin 2'])
  })

  test('a sentence comes when its field is left, not letter by letter', async () => {
    const user = userEvent.setup()
    await user.click(screen.getByRole('textbox'))
    await user.keyboard(' og mere')
    await aMoment()
    expect(words()).toEqual(['Trin 1'])
    await user.tab()
    await aMoment()
    expect(words().at(-1)).toBe('Trin 1 og mere')
    expect(words()).not.toContain('Trin 1 og')
  })

  test('moves on at once when the room does, also while something is being typed', async () => {
    const user = userEvent.setup()
    await user.click(screen.getByRole('textbox'))
    act(() => screen.getByRole('button', { name: 'Straks' }).click())
    await aMoment()
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(words()).toEqual(['Trin 1', 'Nu'])
    await user.keyboard(' x')
    await aMoment()
    expect(words()).toEqual(['Trin 1', 'Nu'])
  })

  test('is a pause while it is held, whatever happens on the page', async () => {
    const user = userEvent.setup()
    act(() => control.hold(true))
    await user.click(screen.getByRole('button', { name: 'Næste' }))
    await aMoment()
    expect(words()).toEqual(['Trin 1', 'pause'])
    expect(JSON.stringify(seen.at(-1))).not.toContain('Trin 2')
    act(() => control.hold(false))
    await aMoment()
    expect(words().at(-1)).toBe('Trin 2')
  })

  test('a projector that is opened or loaded again is told what the room saw last, and not what is being typed', async () => {
    const user = userEvent.setup()
    await user.click(screen.getByRole('textbox'))
    await user.keyboard(' i gang')
    seen = []
    projector.tell({ type: 'hello', workshop: 'w' })
    await aMoment()
    expect(words()).toEqual(['Trin 1'])
    expect(control.connected).toBe(true)
  })

  test('another workshop’s projector is not answered', async () => {
    seen = []
    projector.tell({ type: 'hello', workshop: 'another' })
    await aMoment()
    expect(seen).toEqual([])
    expect(control.connected).toBe(false)
  })
})
