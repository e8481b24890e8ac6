import { describe, expect, test } from 'vitest'
import { method } from '../../../src/methods/virtual-chamber'
import type { Setup } from '../../../src/methods/virtual-chamber/model'
import { openPlenary } from '../../../src/methods/virtual-chamber/moves'
import { changePlace } from '../../../src/methods/virtual-chamber/places'
import { steps } from '../../../src/methods/virtual-chamber/steps'
import { context, room, setup } from './room'

const minutesOf = (all: Setup) => steps({ setup: all }, context).reduce((sum, { minutes }) => sum + minutes, 0)
const see = (all: Setup, at: string, page = 0, lit: string | null = null) =>
  method.audience(
    room({
      setup: all,
      ...{ at, page },
      plenary: { ...openPlenary(), lit: lit === null ? null : { step: at as 'rules', place: lit } },
    }),
    context,
  )
const quiz = [
  { id: 'a', text: 'Hvor mange?', answers: '98\n99', right: 1, why: 'Siden 2007.' },
  { id: 'b', text: 'Uden svar', answers: 'Kun et', right: 1, why: '' },
  { id: 'c', text: 'Hvad er bedst?', answers: 'Kaffe\nTe', right: 0, why: '' },
]
const idOf = (kind: string) => setup.places.find((one) => one.kind === kind)?.id ?? ''

describe('how long it takes', () => {
  test('by distance it takes ninety minutes after the doors have stood open for fifteen', () => {
    expect(minutesOf(setup)).toBe(105)
    expect(steps({ setup }, context)[0]).toMatchObject({ id: 'doors', minutes: 15 })
  })
  test('a talk that is an item of its own takes no time here', () => {
    const own = { ...setup, minutes: { ...setup.minutes, talk: 0 } }
    expect([minutesOf(own), steps({ setup: own }, context).some(({ id }) => id === 'talk')]).toEqual([55, false])
  })
  test('in one room the cards are read, and nobody walks round alone', () => {
    const ids = steps({ setup: { ...setup, way: 'room' } }, context).map(({ id }) => id)
    expect(ids).toEqual(['doors', 'welcome', 'cards', 'rules', 'break', 'close'])
  })
})

describe('what the room sees', () => {
  test('the place in use is lit: the dialogue room for the talk, the coffee in the break', () => {
    const lit = (at: string) => {
      const view = see(setup, at)
      return view.kind === 'place' ? view.room.marks.filter((mark) => mark.lit).map(({ kind }) => kind) : view.kind
    }
    expect([lit('threes'), lit('talk'), lit('break')]).toEqual([['dialogue'], ['dialogue'], ['coffee']])
  })
  test('a place that is lit by hand stands at its step alone', () => {
    expect(see(setup, 'rules', 0, idOf('maps'))).toMatchObject({ kind: 'place', heading: 'place.maps' })
    const elsewhere = room({ at: 'talk', plenary: { ...openPlenary(), lit: { step: 'rules', place: idOf('maps') } } })
    expect(method.audience(elsewhere, context)).toMatchObject({ heading: 'stage.talk' })
    expect(see(setup, 'rules', 0, 'gone')).toMatchObject({ kind: 'rules' })
  })
  test('rules that the room adds come after those that were prepared', () => {
    const ruled = changePlace(setup, idOf('rules'), { text: 'En\nTo' })
    const rules = [{ id: 'r', text: 'Tre', day: '2026-11-20' }]
    const now = room({ setup: ruled, at: 'rules', plenary: { lit: null, rules } })
    expect(method.audience(now, context)).toMatchObject({ lines: ['En', 'To', 'Tre'] })
  })
})

describe('the coffee break', () => {
  const withQuiz = { ...setup, quiz, music: 'https://musik.example/' }
  test('asks what can be asked, tells no answer before its page, and lets everybody in at last', () => {
    const pages = [0, 1, 2, 3, 4, 5].map((page) => see(withQuiz, 'break', page))
    expect(pages.map(({ kind }) => kind)).toEqual(['place', 'quiz', 'quiz', 'quiz', 'quiz', 'green'])
    expect(pages[1]).toMatchObject({ asks: 'Hvor mange?', told: null })
    expect(pages[2]).toMatchObject({ told: { right: 0, why: 'Siden 2007.' } })
    expect(pages[4]).toMatchObject({ asks: 'Hvad er bedst?', told: { right: null } })
    expect(steps({ setup: withQuiz }, context).find(({ id }) => id === 'break')?.pages).toBe(6)
  })
  test('is a break and nothing more where nothing is asked', () => {
    expect(steps({ setup }, context).find(({ id }) => id === 'break')?.pages).toBeUndefined()
    expect(see(setup, 'break', 4)).toMatchObject({ kind: 'place' })
  })
})
