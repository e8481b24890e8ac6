import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect, useState } from 'react'
import { expect, test } from 'vitest'
import { Button } from '../../src/ui/button'
import { Dialog } from '../../src/ui/dialog'
import { focusPage, followFocus } from '../../src/ui/focus'

const House = ({ children }: { children: ReactNode }) => {
  useEffect(followFocus, [])
  return <main>{children}</main>
}

/** Tables that can be removed, each from a dialog of its own or at once. */
const Tables = ({ asks = false }: { asks?: boolean }) => {
  const [names, set] = useState(['Bord 1', 'Bord 2', 'Bord 3'])
  const [asked, ask] = useState<string | null>(null)
  const remove = (name: string) => {
    set((now) => now.filter((one) => one !== name))
    ask(null)
  }
  return (
    <>
      <button type="button">Noget andet</button>
      <section>
        <h2>Borde</h2>
        <ul>
          {names.map((name) => (
            <li key={name}>
              <input aria-label={name} />
              <button type="button" onClick={() => (asks ? ask(name) : remove(name))}>
                Fjern {name}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {asked && (
        <Dialog
          title="Fjern bordet?"
          close="Luk"
          onClose={() => ask(null)}
          actions={<Button onClick={() => remove(asked)}>Ja</Button>}
        >
          <p>Svarene forsvinder.</p>
        </Dialog>
      )}
    </>
  )
}
const Fewer = () => {
  const [people, set] = useState(1)
  return (
    <>
      <Button disabled={people === 0} onClick={() => set(people - 1)}>
        Færre
      </Button>
      <p>{people} her</p>
      <button type="button">Ud</button>
    </>
  )
}
const button = (name: string) => screen.getByRole('button', { name })
const press = async (name: string) => {
  button(name).focus()
  await userEvent.keyboard('{Enter}')
}
const has = (find: () => HTMLElement) => waitFor(() => expect(find()).toHaveFocus())

test('where a row goes away, the same key of the next row has the focus, then that of the one before, then the heading', async () => {
  render(
    <House>
      <Tables />
    </House>,
  )
  await press('Fjern Bord 2')
  await has(() => button('Fjern Bord 3'))
  await press('Fjern Bord 3')
  await has(() => button('Fjern Bord 1'))
  await press('Fjern Bord 1')
  await has(() => screen.getByRole('heading', { name: 'Borde' }))
})

test('a dialog gives the focus back to what opened it', async () => {
  render(
    <House>
      <Tables asks />
    </House>,
  )
  await press('Fjern Bord 2')
  await userEvent.click(button('Luk'))
  await has(() => button('Fjern Bord 2'))
})

test('where the dialog took away what opened it, what stands in its place has the focus', async () => {
  render(
    <House>
      <Tables asks />
    </House>,
  )
  await press('Fjern Bord 2')
  await userEvent.click(button('Ja'))
  await has(() => button('Fjern Bord 3'))
})

test('what was left by hand does not take the focus back when it goes', async () => {
  const { rerender } = render(
    <House>
      <button type="button">Kort</button>
      <button type="button">Andet</button>
    </House>,
  )
  button('Kort').focus()
  await userEvent.click(document.body)
  expect(document.body).toHaveFocus()
  rerender(
    <House>
      <button type="button" key="new">
        Andet
      </button>
    </House>,
  )
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.body).toHaveFocus()
})

test('a button that has come to its end keeps the focus, does nothing, and goes when it is left', async () => {
  render(
    <House>
      <Fewer />
    </House>,
  )
  await press('Færre')
  expect(button('Færre')).toHaveFocus()
  expect(button('Færre')).toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('{Enter}')
  expect(screen.getByText('0 her')).toBeVisible()
  await userEvent.tab()
  expect(button('Færre')).toBeDisabled()
})

test('a press elsewhere is where the focus stays, also after a button that has come to its end', async () => {
  render(
    <House>
      <Fewer />
      <p>Et andet sted</p>
    </House>,
  )
  await press('Færre')
  await userEvent.click(screen.getByText('Et andet sted'))
  expect(button('Færre')).toBeDisabled()
  await new Promise((resolve) => setTimeout(resolve))
  expect(document.body, 'the page does not move under the press').toHaveFocus()
})

test('the heading of a page is its own, not that of a miniature', () => {
  render(
    <House>
      <div inert>
        <h1>Velkommen</h1>
      </div>
      <h1>Pause</h1>
    </House>,
  )
  expect(focusPage()).toBe(true)
  expect(screen.getByRole('heading', { name: 'Pause' })).toHaveFocus()
})
