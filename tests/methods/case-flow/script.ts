import type { MethodTypes } from '../../../src/methods/case-flow/model'
import type { Script } from '../../laws/script'

export const script: Script<MethodTypes> = {
  prepare: [() => ({ question: 'Hvad vil vi?' })],
  otherwise: [],
  meanwhile: [() => ({ question: 'Hvad vil vi nu?' })],
  handedOut: ['question'],
  own: [],
  steps: ['ask'],
  tables: [{ people: 5, way: 'cards', work: [], answers: {} }],
  plenary: [
    { type: 'answer', text: 'Det samme' },
    { type: 'answer', text: 'Det samme som før' },
  ],
  refused: { work: [], plenary: [{ type: 'answer', text: 'Det samme som før' }] },
  saved: [],
}
