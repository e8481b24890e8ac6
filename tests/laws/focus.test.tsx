import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { type ReactNode, useEffect, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { followFocus } from '../../src/ui/focus'
import { AtTable, Desk, Room } from './at-work'
import { evening, partsIn, placeOf } from './evening'
import { contextIn, scripted } from './scripts'

vi.setConfig({ testTimeout: 120_000 })

// Whatever is pressed on whatever screen: a press that takes its own button away, or opens and closes a dialog, leaves the
// focus somewhere on the page.

const House = ({ children }: { readonly children: ReactNode }) => {
  useEffect(followFocus, [])
  return (
    <main>
      <h1>Siden</h1>
      {children}
    </main>
  )
}

const named = (button: Element): string => button.getAttribute('aria-label') ?? button.textContent ?? ''

/** Each button once: that of one row is as good as that of the next. */
const kindsIn = (root: ParentNode): readonly HTMLButtonElement[] => {
  const all = [...root.querySelectorAll('button')].filter((button) => !button.disabled)
  return [...new Map(all.map((one) => [`${one.className} ${named(one).replace(/[\d»«:]+.*/g, '')}`, one])).values()]
}
const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))))
const openDialog = () => document.querySelector<HTMLDialogElement>('dialog[open]')

const press = async (button: HTMLButtonElement): Promise<void> => {
  button.focus()
  fireEvent.click(button)
  await settle()
  // A browser moves the focus into a dialog that opens.
  const dialog = openDialog()
  if (dialog && !dialog.contains(document.activeElement)) dialog.querySelector<HTMLElement>('button, input')?.focus()
}
const lost = () => document.activeElement === document.body || !document.activeElement?.isConnected

/** Presses each kind of button on a screen of its own, and in a dialog that it opens; gives those that lose the focus. */
const losing = async (screen: () => ReactNode): Promise<readonly [tried: number, lost: readonly string[]]> => {
  const found: string[] = []
  const show = () => {
    cleanup()
    const { container } = render(<House>{screen()}</House>)
    for (const folded of container.querySelectorAll('details')) folded.open = true
    return container
  }
  const count = kindsIn(show()).length
  for (let place = 0; place < count; place += 1) {
    const button = kindsIn(show())[place]
    if (!button) continue
    const name = named(button)
    await press(button)
    if (lost()) found.push(name)
    const dialog = openDialog()
    if (!dialog) continue
    fireEvent(dialog, new Event('cancel', { cancelable: true }))
    await settle()
    if (openDialog()) found.push(`${name}: Escape does not close it`)
    else if (lost()) found.push(`${name}: closed`)
  }
  cleanup()
  return [count, found]
}

const Gone = () => {
  const [here, set] = useState(true)
  return (
    here && (
      <button type="button" onClick={() => set(false)}>
        Fjern
      </button>
    )
  )
}

test('a press that ends nowhere is found', async () => {
  cleanup()
  render(<Gone />)
  const [button] = kindsIn(document.body)
  if (button) await press(button)
  expect(lost()).toBe(true)
  expect(await losing(() => <Gone />)).toEqual([1, []])
})

describe.each(scripted)('$id', ({ id, method, script }) => {
  test('no press beforehand loses the focus', async () => {
    const context = await contextIn(id, 'da')
    const deck = (await method.extras?.deck?.load('da')) ?? []
    const [from] = evening(method, script, context)
    if (!from) return expect.fail('there is no evening')
    const [tried, found] = await losing(() => <Desk method={method} from={from} context={context} deck={deck} />)
    expect(found).toEqual([])
    if (tried === 0) console.log(`${id}: nothing to press beforehand`)
  })

  test('no press in the room or at a table loses the focus', async () => {
    const context = await contextIn(id, 'da')
    const moments = new Map(evening(method, script, context).map((moment) => [placeOf(moment), moment]))
    const last = [...moments.values()].at(-1)
    if (!last) return expect.fail('there is no evening')
    const parts = partsIn(method, last, context)
    const screens = [
      ...[...moments.values()].map((from) => () => <Room method={method} from={from} context={context} />),
      ...parts.map((part) => () => <AtTable method={method} from={last} context={context} part={part.id} />),
    ]
    let all = 0
    for (const screen of screens) {
      const [tried, found] = await losing(screen)
      expect(found).toEqual([])
      all += tried
    }
    if (all === 0) console.log(`${id}: nothing to press in the room or at a table`)
  })
})
