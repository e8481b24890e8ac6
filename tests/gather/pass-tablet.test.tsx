import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { useStore } from 'zustand'
import { PassTablet } from '../../src/gather/pass-tablet'
import { loadTexts, setLanguage } from '../../src/i18n/language'
import type { Poll } from '../../src/methods/contract'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import type { Envelope, Shelf } from '../../src/storage/shelf'
import { asBox } from '../../src/workshop/evening/answers'
import { type Boxes, createBoxes, type Place } from '../../src/workshop/evening/boxes'
import { createLink } from '../../src/workshop/record/link'
import { keys } from '../../src/workshop/record/records'

const poll: Poll = {
  id: 'corridor',
  title: 'På gangen',
  text: 'Du hører to kolleger le.',
  lead: 'Du er ny.',
  marks: 1,
  layout: 'pair',
  options: [
    { id: 'over', label: 'OVER stregen', meaning: 'det går for vidt for mig' },
    { id: 'under', label: 'UNDER stregen', meaning: 'det kan jeg leve med' },
  ],
}
const place: Place = { activity: 'a', round: 'r', table: '1', claim: 'desk' }
const key = keys.box('a', 'r', '1', 'desk', 'corridor')

let shelf: Shelf
let boxes: Boxes
let user: ReturnType<typeof userEvent.setup>

/** The tablet at a table, on the house's own boxes. */
const Tablet = ({
  people,
  asks = poll,
  ...room
}: {
  people: number
  asks?: Poll
  counted?: boolean
  leaving?: number
  late?: boolean
}) => {
  const box = useStore(boxes.store)[key] ?? null
  return (
    <PassTablet
      {...room}
      poll={asks}
      box={box && asBox(box)}
      people={people}
      open={(of) => boxes.open(place, asks, of)}
      cast={(options) => boxes.cast(place, asks, options)}
      skip={() => boxes.skip(place, asks)}
      close={(show) => boxes.close(place, asks, show)}
    />
  )
}
const stored = async () => ((await shelf.read(key)) as Envelope | undefined)?.data
const button = (name: string) => screen.getByRole('button', { name })
const side = (name: RegExp) => screen.getByRole('radio', { name })
/** Long enough for a press to belong to this screen and not to the one before. */
const breathe = () => vi.advanceTimersByTime(700)
const press = async (name: string) => {
  breathe()
  await user.click(button(name))
}
const choose = async (name: RegExp) => {
  breathe()
  await user.click(side(name))
}
const answer = async (name: RegExp) => {
  await press('Jeg er klar')
  await choose(name)
  await press('Giv tabletten videre')
}
const page = () => document.body.textContent ?? ''

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  vi.stubGlobal('BroadcastChannel', undefined)
  await loadTexts('house')
  await setLanguage('da')
  shelf = createMemoryShelf()
  boxes = createBoxes(shelf, createLink(), 'a')
  user = userEvent.setup()
  return () => {
    vi.useRealTimers()
  }
})

const begin = async (people: number) => {
  const shown = render(<Tablet people={people} />)
  await press('Send tabletten rundt')
  return shown
}

test('first the table says how many they are', async () => {
  render(<Tablet people={6} />)
  expect(screen.getByRole('spinbutton', { name: 'Antal personer' })).toHaveValue('6')
  await user.clear(screen.getByRole('spinbutton', { name: 'Antal personer' }))
  await user.type(screen.getByRole('spinbutton', { name: 'Antal personer' }), '7')
  await press('Send tabletten rundt')
  expect(await stored()).toMatchObject({ state: 'open', of: 7, given: 0 })
  expect(screen.getByText('0 af 7 har haft tabletten')).toBeVisible()
})

test('who has said it at the question before is not asked again, and can still put it right', async () => {
  render(<Tablet people={4} counted />)
  expect(screen.getByText('0 af 4 har haft tabletten')).toBeVisible()
  expect(await stored()).toBeUndefined()
  await answer(/OVER/)
  expect(await stored()).toMatchObject({ state: 'open', of: 4, given: 1 })
  await press('Ret, hvor mange I er')
  expect(screen.getByRole('spinbutton', { name: 'Antal personer' })).toHaveValue('4')
})

describe('a turn', () => {
  test('chooses, changes, and casts only when the tablet is passed on', async () => {
    await begin(5)
    await press('Jeg er klar')
    expect(button('Giv tabletten videre')).toBeDisabled()
    await choose(/OVER/)
    await choose(/UNDER/)
    expect(await stored()).toMatchObject({ given: 0 })
    await press('Giv tabletten videre')
    expect(await stored()).toMatchObject({ given: 1, counts: { over: 0, under: 1 } })
  })

  test('leaves nothing of itself on the screen that is handed over, and there is no way back', async () => {
    await begin(5)
    await answer(/OVER/)
    const afterOver = page()
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['Jeg er klar', 'Ret, hvor mange I er'])
    expect(afterOver).not.toMatch(/OVER|UNDER|for vidt/)
    await press('Jeg er klar')
    expect(side(/OVER/)).not.toBeChecked()
    expect(side(/UNDER/)).not.toBeChecked()
    await choose(/UNDER/)
    await press('Giv tabletten videre')
    expect(page()).toBe(afterOver.replace('1 af 5', '2 af 5'))
  })

  test('that is skipped looks like one that was not', async () => {
    const one = await begin(5)
    await answer(/OVER/)
    const answered = page()
    one.unmount()
    shelf = createMemoryShelf()
    boxes = createBoxes(shelf, createLink(), 'a')
    await begin(5)
    await press('Jeg er klar')
    await choose(/OVER/)
    await press('Spring mig over')
    expect(page()).toBe(answered)
    expect(await stored()).toMatchObject({ given: 0, skipped: 1, counts: { over: 0, under: 0 } })
  })

  test('does not begin, choose or end by the second tap of a double tap', async () => {
    await begin(5)
    await user.click(button('Jeg er klar'))
    expect(screen.queryByRole('radio')).toBeNull()
    await press('Jeg er klar')
    await user.click(side(/OVER/))
    expect(side(/OVER/)).not.toBeChecked()
    await user.click(button('Spring mig over'))
    expect(await stored()).toMatchObject({ given: 0, skipped: 0 })
    await choose(/OVER/)
    expect(side(/OVER/)).toBeChecked()
  })

  test('in the middle of which the page is loaded again is forgotten; those before it are kept', async () => {
    const tablet = await begin(5)
    await answer(/OVER/)
    await press('Jeg er klar')
    await choose(/UNDER/)
    tablet.unmount()
    boxes = createBoxes(shelf, createLink(), 'a')
    await boxes.load()
    render(<Tablet people={5} />)
    expect(screen.getByText('1 af 5 har haft tabletten')).toBeVisible()
    expect(button('Jeg er klar')).toBeVisible()
    expect(await stored()).toMatchObject({ given: 1, counts: { over: 1, under: 0 } })
  })

  test('that could not be stored is told, and can be taken again', async () => {
    await begin(5)
    const commit = vi.spyOn(shelf, 'commit').mockRejectedValueOnce(new Error('full'))
    await answer(/OVER/)
    expect(commit).toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent('Svaret blev ikke gemt')
    expect(page()).not.toMatch(/OVER|UNDER/)
    await answer(/OVER/)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(await stored()).toMatchObject({ given: 1 })
  })
})

describe('when all have had the tablet', () => {
  test('the table itself turns the answers, and they can be counted', async () => {
    await begin(5)
    for (const one of [/OVER/, /UNDER/, /UNDER/, /OVER/, /UNDER/]) await answer(one)
    expect(page()).not.toMatch(/OVER|UNDER/)
    await press('Vend svarene')
    expect(screen.getAllByRole('definition').map((one) => one.textContent)).toEqual(['2', '3'])
    expect(await stored()).toMatchObject({ state: 'closed', given: 5 })
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('of what the room sees later, the table sees nothing: neither before it is put aside nor after', async () => {
    const later: Poll = { ...poll, later: true }
    render(<Tablet people={1} asks={later} />)
    expect(page()).not.toContain('vender')
    await press('Send tabletten rundt')
    expect(page()).not.toContain('vender')
    await answer(/OVER/)
    expect(page()).not.toMatch(/[Vv]end/)
    await press('Læg svarene til side')
    expect(await stored()).toMatchObject({ state: 'closed', given: 1 })
    expect(page()).toContain('Svarene er lagt til side')
    expect(page()).not.toMatch(/OVER|UNDER/)
  })

  test('so many that nobody can say whether few answered are asked too, or an abstention would show one answer', async () => {
    await begin(5)
    await answer(/OVER/)
    for (let skipped = 0; skipped < 4; skipped += 1) {
      await press('Jeg er klar')
      await press('Spring mig over')
    }
    expect(screen.getByText(/kan der være færre end fem svar/)).toBeVisible()
    await press('Vend dem ikke – slet svarene')
    expect(await stored(), 'nor is it kept how many answered').toMatchObject({
      state: 'withheld',
      given: 0,
      skipped: 5,
    })
  })

  test('few are asked first, and what they do not turn is gone for good', async () => {
    await begin(3)
    for (const one of [/OVER/, /OVER/]) await answer(one)
    await press('Jeg er klar')
    await press('Spring mig over')
    expect(screen.getByText(/Der er færre end fem svar/)).toBeVisible()
    await press('Vend dem ikke – slet svarene')
    expect(screen.getByText(/I vendte ikke svarene/)).toBeVisible()
    expect(await stored()).toMatchObject({ state: 'withheld', counts: {} })
    const kept = { ...((await stored()) as object), asked: null }
    expect(JSON.stringify(kept), 'of what was chosen, not a word').not.toMatch(/over|under/)
  })
})

describe('where each has several dots', () => {
  const dots: Poll = {
    ...poll,
    marks: 2,
    layout: 'list',
    options: ['Bænke', 'Lys', 'Træer'].map((label) => ({ id: label.slice(-2), label, meaning: '' })),
  }
  const box = (name: string) => screen.getByRole('checkbox', { name })
  const tick = async (name: string) => {
    breathe()
    await user.click(box(name))
  }

  test('they are given one by one, no more than there are, and one can be taken back', async () => {
    render(<Tablet people={5} asks={dots} />)
    await press('Send tabletten rundt')
    await press('Jeg er klar')
    expect(screen.getByText('Du har 2 prikker tilbage')).toBeVisible()
    await tick('Bænke')
    expect(screen.getByText('Du har 1 prik tilbage')).toBeVisible()
    await tick('Lys')
    expect(box('Træer')).toBeDisabled()
    await tick('Lys')
    await tick('Træer')
    await press('Giv tabletten videre')
    expect(await stored()).toMatchObject({ given: 1, counts: { ke: 1, ys: 0, er: 1 } })
    expect(page()).not.toMatch(/Bænke|Træer/)
  })

  test('nobody has to give them all, and the next begins with all of theirs', async () => {
    render(<Tablet people={5} asks={dots} />)
    await press('Send tabletten rundt')
    await press('Jeg er klar')
    await tick('Lys')
    await press('Giv tabletten videre')
    expect(await stored()).toMatchObject({ given: 1, counts: { ke: 0, ys: 1, er: 0 } })
    await press('Jeg er klar')
    expect(screen.getByText('Du har 2 prikker tilbage')).toBeVisible()
    expect(box('Lys')).not.toBeChecked()
  })
})

/** What somebody hears who cannot see it: where the focus is, and what stands by it. */
const heard = (): string => {
  const at = document.activeElement
  const by = (at?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id))
  return [at, ...by].map((one) => one?.textContent ?? '').join(' ')
}

test('each screen is read as it comes: the focus is at its heading, and what matters stands by it', async () => {
  await begin(2)
  expect(heard()).toMatch(/^Din tur Skærmen er kun til dig nu.*0 af 2 har haft tabletten/)
  await press('Jeg er klar')
  expect(heard()).toBe('På gangen Du er ny. Du hører to kolleger le.')
  await choose(/OVER/)
  await press('Giv tabletten videre')
  expect(heard()).toMatch(/^Tak. Svaret ligger i bunken.*1 af 2 har haft tabletten/)
  await answer(/UNDER/)
  expect(heard()).toMatch(/^Alle har haft tabletten Der er færre end fem svar/)
})

test('the count that is read with a heading is the one that then stands there', async () => {
  await begin(3)
  let read = ''
  const follow = () => {
    read = heard()
  }
  document.addEventListener('focusin', follow)
  for (const turns of ['1 af 3', '2 af 3']) {
    await answer(/OVER/)
    expect(read).toContain(turns)
  }
  document.removeEventListener('focusin', follow)
})

describe('a turn that is left is over, and what was chosen is forgotten', () => {
  const inTurn = async () => {
    await begin(5)
    await answer(/OVER/)
    await press('Jeg er klar')
    await choose(/UNDER/)
  }
  const forgotten = async () => {
    expect(screen.getByRole('heading', { name: 'Tak. Svaret ligger i bunken.' })).toHaveFocus()
    expect(heard()).toContain('valget er glemt')
    expect(page()).not.toMatch(/OVER|UNDER/)
    expect(await stored()).toMatchObject({ given: 1, counts: { over: 1, under: 0 } })
    await press('Jeg er klar')
    expect(side(/UNDER/)).not.toBeChecked()
  }
  const sees = (state: DocumentVisibilityState) => vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)

  test('when the screen goes dark, at once', async () => {
    await inTurn()
    sees('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(page()).not.toMatch(/OVER|UNDER/)
    sees('visible')
    await forgotten()
  })

  test('when another page is gone to, before the browser keeps this one as it is', async () => {
    await inTurn()
    dispatchEvent(new Event('pagehide'))
    expect(page()).not.toMatch(/OVER|UNDER/)
    await forgotten()
  })

  test('when the browser brings a kept page back', async () => {
    await inTurn()
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    await forgotten()
  })

  test('when somebody tries the way back', async () => {
    const shown = await begin(5)
    await answer(/OVER/)
    await press('Jeg er klar')
    await choose(/UNDER/)
    shown.rerender(<Tablet people={5} leaving={1} />)
    await forgotten()
  })

  test('and one in which nothing was chosen yet says nothing of it', async () => {
    await begin(5)
    await press('Jeg er klar')
    act(() => void dispatchEvent(new Event('pagehide')))
    expect(screen.getByRole('heading', { name: 'Din tur' })).toHaveFocus()
    expect(heard()).not.toContain('glemt')
  })
})

describe('how many they are', () => {
  const people = () => screen.getByRole('spinbutton', { name: 'Antal personer' })
  const recount = async (number: string) => {
    await press('Ret, hvor mange I er')
    await user.clear(people())
    await user.type(people(), number)
    await press('Fortsæt runden')
  }

  test('55 for 5 is mended', async () => {
    await begin(55)
    await answer(/OVER/)
    await recount('5')
    expect(screen.getByText('1 af 5 har haft tabletten')).toBeVisible()
    expect(await stored()).toMatchObject({ of: 5, given: 1 })
  })

  test('somebody who comes late has a turn, also when all the others have had theirs', async () => {
    await begin(2)
    for (const one of [/OVER/, /UNDER/]) await answer(one)
    await recount('3')
    expect(screen.getByText('2 af 3 har haft tabletten')).toBeVisible()
    await answer(/UNDER/)
    expect(screen.getByRole('heading', { name: 'Alle har haft tabletten' })).toBeVisible()
  })

  test('is never fewer than have had the tablet', async () => {
    await begin(5)
    for (const one of [/OVER/, /UNDER/]) await answer(one)
    await recount('1')
    expect(await stored()).toMatchObject({ of: 5, given: 2 })
    await recount('2')
    expect(screen.getByRole('heading', { name: 'Alle har haft tabletten' })).toBeVisible()
  })

  test('that could not be kept is told in its own words', async () => {
    await begin(5)
    vi.spyOn(shelf, 'commit').mockRejectedValueOnce(new Error('full'))
    await recount('6')
    expect(screen.getByRole('alert')).toHaveTextContent('Det blev ikke gemt. Prøv igen.')
  })
})

test('when the room goes on, the turn goes on too, and both are said', async () => {
  const shown = await begin(5)
  await press('Jeg er klar')
  await choose(/OVER/)
  shown.rerender(<Tablet people={5} late />)
  expect(side(/OVER/)).toBeChecked()
  expect(screen.getByRole('status')).toHaveTextContent('De andre er gået videre. Du kan svare i ro og mag.')
  await press('Giv tabletten videre')
  expect(await stored()).toMatchObject({ given: 1 })
  expect(heard()).toContain('De andre er gået videre.')
})
