import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context, Fetched, Offer } from '../../src/methods/contract'
import { frozen, writtenDown } from './data'
import { atTheEnd, evening, everyEvening, prepared } from './evening'
import { contextIn, scripted } from './scripts'

const made: readonly Offer[] = [
  { id: 'one', kind: 'idea', text: 'En idé fra et andet punkt' },
  { id: 'two', kind: 'principle', text: 'Vi fortæller det først.' },
  { id: 'three', kind: 'solution', text: 'En løsning fra et andet punkt' },
  { id: 'four', kind: 'question', text: 'Hvem skal vi spørge?' },
]
const from = (activity: string, offers: readonly Offer[] = made): readonly Fetched[] =>
  offers.map((offer) => ({ ...offer, origin: { activity, offer: offer.id } }))

describe.each(scripted)('$id', ({ id, method, script }) => {
  let context: Context
  beforeEach(async () => {
    context = await contextIn(id, 'da')
  })

  const { offers, receive } = method.extras ?? {}

  test.skipIf(!offers)('offers texts that can be told apart, and offering changes nothing', () => {
    if (!offers) throw new Error('skipped')
    expect(offers(atTheEnd(evening(method, script, context))).length).toBeGreaterThan(0)
    for (const moment of everyEvening(method, script, context)) {
      const offered = offers(frozen(structuredClone(moment)))
      expect(writtenDown(offered)).toEqual(offered)
      expect(new Set(offered.map((offer) => offer.id)).size).toBe(offered.length)
      for (const offer of offered) {
        expect(offer.id).toMatch(/^[\w-]{1,40}$/)
        expect(offer.text.trim()).not.toBe('')
      }
    }
  })

  test.skipIf(!offers)('offers the same whatever has been answered', () => {
    if (!offers) throw new Error('skipped')
    const end = atTheEnd(evening(method, script, context))
    const unanswered = {
      ...end,
      round: { ...end.round, answers: {} },
      rounds: end.rounds.map((round) => ({ ...round, answers: {} })),
    }
    expect(offers(unanswered)).toEqual(offers(end))
  })

  test.skipIf(!receive)('takes in what it is sent, from where, and has it once however often it is fetched', () => {
    if (!receive) throw new Error('skipped')
    const start = frozen(prepared(method, script, context))
    const once: unknown = frozen(receive(start, frozen(from('sender'))))
    expect(v.parse(method.schema.setup, writtenDown(once))).toEqual(once)
    for (const { text } of made) expect(JSON.stringify(once)).toContain(text)
    expect(JSON.stringify(once)).toContain('"sender"')
    // Fetched again, and again after the sender has reworded it.
    expect(receive(once, from('sender'))).toBe(once)
    expect(
      receive(
        once,
        from(
          'sender',
          made.map((offer) => ({ ...offer, text: 'Skrevet om' })),
        ),
      ),
    ).toBe(once)
    expect(receive(start, [...from('sender'), ...from('sender')])).toEqual(once)
    // The same offer of another item is another.
    expect(receive(once, from('other'))).not.toBe(once)
  })
})
