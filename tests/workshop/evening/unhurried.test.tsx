import { act, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { Following, unhurried, useWatched } from '../../../src/workshop/evening/unhurried'

const store = createStore(() => 0)
beforeEach(() => store.setState(0))

const Count = ({ name }: { readonly name: string }) => <p>{`${name} ${useWatched(store.subscribe, store.getState)}`}</p>
const Beside = unhurried(Count)
const Hasty = () => {
  useLayoutEffect(() => store.setState(5))
  return null
}

test('what is pressed is drawn at once, and what stands beside it when that has been seen', async () => {
  render(
    <>
      <Count name="step" />
      <Beside name="clock" />
    </>,
  )
  act(() => store.setState(1))
  expect(screen.getByText('step 1')).toBeInTheDocument()
  expect(screen.getByText('clock 0')).toBeInTheDocument()
  act(() => store.setState(2))
  expect(await screen.findByText('clock 2')).toBeInTheDocument()
})

test('a change that comes while the page is being drawn is not missed', async () => {
  render(
    <>
      <Beside name="clock" />
      <Hasty />
    </>,
  )
  expect(await screen.findByText('clock 5')).toBeInTheDocument()
})

const seen: (string | null)[] = []
const Noted = ({ children }: { readonly children: string }) => {
  useLayoutEffect(() => {
    seen.push(document.body.textContent)
  })
  return <p>{children}</p>
}
const Page = ({ step, text }: { readonly step: number; readonly text: string }) => (
  <>
    <Noted>{`step ${step}, `}</Noted>
    <Following at={String(step)}>
      <Noted>{`panel ${step} ${text}`}</Noted>
    </Following>
  </>
)

test('what a press has led to is drawn when the rest of the page has answered, and what is typed there at once', () => {
  const { rerender } = render(<Page step={1} text="a" />)
  seen.length = 0
  rerender(<Page step={1} text="ab" />)
  expect(new Set(seen)).toEqual(new Set(['step 1, panel 1 ab']))
  seen.length = 0
  rerender(<Page step={2} text="" />)
  expect([...new Set(seen)]).toEqual(['step 2, panel 1 ab', 'step 2, panel 2 '])
})
