import { act, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { unhurried, useWatched } from '../../../src/workshop/evening/unhurried'

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
