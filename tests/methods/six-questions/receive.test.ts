import { describe, expect, test } from 'vitest'
import type { Fetched } from '../../../src/methods/contract'
import { besideCard, blank, brief, emptyCard, type Setup } from '../../../src/methods/six-questions/model'
import { asCard, layBeside, looseBrought, putAside, receive } from '../../../src/methods/six-questions/receive'

const from = (activity: string, kind: Fetched['kind'], text: string, offer = 'offer'): Fetched => ({
  id: offer,
  kind,
  text,
  origin: { activity, offer },
})
const principle = from('brainstorm', 'principle', 'Vi fortæller naboerne det først.')
const question = from('brainstorm', 'question', 'Hvem skal høre det først?', 'question')
const setup: Setup = { ...blank(), cards: [emptyCard('whom')] }
const [loose] = looseBrought(receive(setup, [principle]))

describe('what is fetched from another item', () => {
  test('lies loose until it is laid beside a card, and no table is told of it', () => {
    const fetched = receive(setup, [principle])
    expect(looseBrought(fetched)).toEqual([{ ...principle, card: null }])
    expect(fetched.cards).toBe(setup.cards)
    expect(JSON.stringify(brief(fetched))).not.toContain('naboerne')
  })
  test('beside a card it is there for the tables, and still knows where it came from', () => {
    const beside = loose && layBeside(receive(setup, [principle]), loose, 'whom')
    expect(beside && brief(beside).beside).toEqual([{ card: 'whom', text: principle.text }])
    expect(beside && besideCard(beside, 'whom')).toEqual([{ ...principle, card: 'whom' }])
    expect(beside && looseBrought(beside)).toEqual([])
  })
  test('it is loose again when its card is taken out, and gone when it is put aside', () => {
    if (!loose) throw new Error('nothing was fetched')
    const beside = layBeside(receive(setup, [principle]), loose, 'whom')
    expect(looseBrought({ ...beside, cards: [] }).map(({ text }) => text)).toEqual([principle.text])
    expect(putAside(beside, loose).brought).toEqual([])
  })
  test('a principle can have a card of its own, which still wants its question', () => {
    const made = asCard(setup, principle)
    const card = made.cards.at(-1)
    expect(card).toMatchObject({ origin: 'own', question: '' })
    expect(brief(made).beside).toEqual([{ card: card?.id, text: principle.text }])
  })
})

describe('a question that is fetched', () => {
  test('is a card at once, with the question on its front', () => {
    const fetched = receive(setup, [question])
    expect(fetched.cards.map((card) => card.question)).toEqual(['', question.text])
    expect(brief(fetched).beside).toEqual([])
  })
  test('is there once however often it is fetched, also when the card has been worded anew', () => {
    const once = receive(setup, [question])
    const worded = { ...once, cards: once.cards.map((card) => ({ ...card, question: 'Skrevet om?' })) }
    expect(receive(once, [question, question])).toBe(once)
    expect(receive(worded, [{ ...question, text: 'Skrevet om af afsenderen?' }])).toBe(worded)
  })
  test('the same question of another item is another card', () => {
    const both = receive(setup, [question, { ...question, origin: { activity: 'other', offer: 'question' } }])
    expect(new Set(both.cards.map(({ id }) => id)).size).toBe(3)
  })
  test('can be made a card again when its card has been taken out', () => {
    const gone = { ...receive(setup, [question]), cards: setup.cards }
    const [waiting] = looseBrought(gone)
    expect(waiting && asCard(gone, waiting).cards.at(-1)?.question).toBe(question.text)
    expect(waiting && asCard(gone, waiting).brought).toHaveLength(1)
  })
})
