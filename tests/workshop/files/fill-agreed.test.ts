import { expect, test } from 'vitest'
import type { Agreed } from '../../../src/methods/contract'
import { fillAgreed } from '../../../src/workshop/files/fill-agreed'

const words = {
  on: (day: string) => `Aftalt ${day}.`,
  dated: (text: string, day: string) => `${text} (${day})`,
  nothing: 'Intet.',
}
const one = (id: string, under: string | null, day: string): Agreed => ({ id, under, text: `Tekst ${id}`, day })
const all = [{ kind: 'agreed', under: null }] as const

test('what was agreed on one day stands under its headings, and the day is said once', () => {
  const agreed = [
    one('a', 'Hinanden', '2026-01-15'),
    one('b', 'Forvaltningen', '2026-01-15'),
    one('c', 'Hinanden', '2026-01-15'),
  ]
  expect(fillAgreed(all, agreed, words)).toEqual([
    { kind: 'heading', text: 'Hinanden' },
    { kind: 'list', items: ['Tekst a', 'Tekst c'] },
    { kind: 'heading', text: 'Forvaltningen' },
    { kind: 'list', items: ['Tekst b'] },
    { kind: 'text', text: 'Aftalt 2026-01-15.' },
  ])
})

test('what was agreed on several days has its day beside it', () => {
  expect(fillAgreed(all, [one('a', null, '2026-01-15'), one('b', null, '2026-06-15')], words)).toEqual([
    { kind: 'list', items: ['Tekst a (2026-01-15)', 'Tekst b (2026-06-15)'] },
  ])
})

test('a block may ask for those under one heading alone', () => {
  const agreed = [one('a', 'Hinanden', '2026-01-15'), one('b', 'Forvaltningen', '2026-06-15')]
  expect(fillAgreed([{ kind: 'agreed', under: 'Forvaltningen' }], agreed, words)).toEqual([
    { kind: 'list', items: ['Tekst b'] },
    { kind: 'text', text: 'Aftalt 2026-06-15.' },
  ])
})

test('where nothing is agreed it is said, and the other blocks stand as they are', () => {
  expect(fillAgreed([{ kind: 'text', text: 'Formål' }, ...all], [], words)).toEqual([
    { kind: 'text', text: 'Formål' },
    { kind: 'text', text: 'Intet.' },
  ])
})
