import type { Activity } from '../../../src/methods/contract'
import { blank, type MethodTypes, type Setup } from '../../../src/methods/role-play/model'
import type { Script } from '../../laws/script'
import { small } from './small'

const note = ({ plenary }: Activity<MethodTypes>, at: number) => plenary.notes[at]?.id ?? ''
const abc = (a: number, b: number, c: number) => ({ a, b, c })

/** Two groups and two officials play a small meeting, answer two questions and agree on something. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, ...small }),
    (setup) => ({
      ...setup,
      groups: [
        { id: 'ours', name: 'Den ene gruppe', seasoned: 3, fresh: 2 },
        { id: 'theirs', name: 'Den anden gruppe', seasoned: 2, fresh: 1 },
      ],
      ...{ officials: 2, mayor: 'theirs' },
    }),
    (setup) => ({ ...setup, minutes: { ...setup.minutes, welcome: 5 } }),
  ],
  otherwise: [
    (setup) => ({ ...setup, officials: 12 }),
    (setup) => ({ ...setup, items: setup.items.map((item) => ({ ...item, out: item.id === 'first' })) }),
    (setup) => ({ ...setup, quiz: [], cards: [] }),
  ],
  meanwhile: [
    (setup) => ({ ...setup, items: setup.items.slice(1), parts: setup.parts.slice(2) }),
    (setup) => ({ ...setup, quiz: [...setup.quiz].reverse() }),
    (setup): Setup => ({ ...setup, items: [], parts: [], votes: [], groups: [] }),
  ],
  handedOut: [
    'council',
    'items.*.lines.*.text',
    'items.*.title',
    'lists.*.name',
    'parts.*.title',
    'quiz.*.a',
    'quiz.*.asks',
    'quiz.*.b',
    'quiz.*.c',
    'votes.*.question',
  ],
  own: [],
  steps: [
    ...['welcome', 'sheets', 'first/play', 'second/play', 'break'],
    ...['one/ask', 'two/ask', 'questions', 'pairs'],
  ],
  tables: [
    { people: 5, way: 'cards', work: [], answers: { one: abc(1, 1, 3), two: abc(4, 1, 0) } },
    { people: 5, way: 'tablet', work: [], answers: { one: abc(0, 2, 3) } },
  ],
  plenary: [
    { type: 'note', kind: 'question', text: 'Hvor mange er tre?' },
    { type: 'note', kind: 'agreed', text: 'Vi ringer dagen før.' },
    { type: 'note', kind: 'agreed', text: 'En dublet' },
    (seen) => ({ type: 'reword', note: note(seen, 1), text: 'Vi ringer til hinanden dagen før.' }),
    (seen) => ({ type: 'remove', note: note(seen, 2) }),
  ],
  skipped: ['second'],
  refused: {
    work: [],
    plenary: [
      { type: 'note', kind: 'agreed', text: ' ' },
      { type: 'note', kind: 'question', text: 'x'.repeat(301) },
      (seen) => ({ type: 'reword', note: note(seen, 0), text: 'Hvor mange er tre?' }),
      { type: 'remove', note: 'gone' },
    ],
  },
  saved: [
    {
      setup: {
        ...{ ...blank(), ...small },
        parts: small.parts.map(({ office: _, ...part }) => part),
      },
    },
  ],
}
