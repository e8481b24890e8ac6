import { act, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Announcer, announce, useNews } from '../../src/ui/announcer'
import { Dialog } from '../../src/ui/dialog'
import { say, Toasts } from '../../src/ui/toast'

const Step = ({ name }: { name: string | null }) => {
  useNews(name)
  return <Announcer />
}
const heard = () => screen.getAllByRole('log').flatMap((log) => [...log.children].map((one) => one.textContent))

test('what happens in the room is said once, sentence by sentence, and does not stay on the page', () => {
  vi.useFakeTimers()
  render(<Announcer />)
  act(() => announce('Bord 1 er inde.'))
  act(() => announce('Bord 1 er inde.'))
  act(() => announce(''))
  expect(heard()).toEqual(['Bord 1 er inde.', 'Bord 1 er inde.'])
  act(() => void vi.advanceTimersByTime(6000))
  expect(heard()).toEqual([])
  vi.useRealTimers()
})

test('what stands there when a page opens is no news; what comes after is', () => {
  const { rerender } = render(<Step name="Læs højt" />)
  expect(heard()).toEqual([])
  rerender(<Step name="Bestem selv" />)
  rerender(<Step name={null} />)
  expect(heard()).toEqual(['Bestem selv'])
})

test('while a dialog is open, it is the dialog that speaks: what lies behind it is not heard', () => {
  const page = (open: boolean) => (
    <>
      <Announcer />
      {open && (
        <Dialog title="Afslut" close="Luk" onClose={() => undefined}>
          Tekst
        </Dialog>
      )}
    </>
  )
  const { rerender } = render(page(true))
  act(() => announce('Tiden er gået.'))
  expect(within(screen.getByRole('dialog')).getByRole('log')).toHaveTextContent('Tiden er gået.')
  expect(heard().filter((one) => one === 'Tiden er gået.')).toHaveLength(1)
  rerender(page(false))
  act(() => announce('Bord 2 er inde.'))
  expect(heard()).toContain('Bord 2 er inde.')
})

const Page = ({ open }: { open: boolean }) => (
  <>
    <Toasts />
    <Announcer />
    {open && (
      <Dialog title="Afslut" close="Luk" onClose={() => undefined}>
        Tekst
      </Dialog>
    )}
  </>
)

describe('what has been said is not said again where a dialog opens or closes', () => {
  const toast = () => screen.getAllByRole('status').find((one) => one.textContent !== '')
  beforeEach(() => {
    vi.useFakeTimers()
    // The page has been open for a while: what other tests have told is long ago.
    vi.advanceTimersByTime(600_000)
  })
  afterEach(() => void vi.useRealTimers())

  test('in the log', () => {
    const { rerender } = render(<Page open={false} />)
    act(() => announce('Bord 1 er inde.'))
    act(() => void vi.advanceTimersByTime(1000))
    rerender(<Page open />)
    expect(heard()).toEqual([])
  })

  test('nor a line at the foot of the page, which still can be read', () => {
    const { rerender } = render(<Page open />)
    act(() => say('5 historier er hentet.'))
    expect(toast()).toHaveAttribute('aria-live', 'polite')
    act(() => void vi.advanceTimersByTime(1000))
    rerender(<Page open={false} />)
    expect(toast()).toHaveTextContent('5 historier er hentet.')
    expect(toast()).toHaveAttribute('aria-live', 'off')
    act(() => say('Gemt.'))
    expect(toast()).toHaveAttribute('aria-live', 'polite')
  })

  test('but what is said by the press that closes it is said on the page', () => {
    const { rerender } = render(<Page open />)
    act(() => {
      announce('Fortrudt.')
      say('5 historier er hentet.')
      rerender(<Page open={false} />)
    })
    expect(heard()).toContain('Fortrudt.')
    expect(toast()).toHaveAttribute('aria-live', 'polite')
  })
})
