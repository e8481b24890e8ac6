import type { Activity } from '../../../src/methods/contract'
import { counted } from '../../../src/methods/task-committee/grid'
import { withFirst } from '../../../src/methods/task-committee/milestones'
import { type MethodTypes, type Terms, termKeys, type Work } from '../../../src/methods/task-committee/model'
import { frozen } from '../../../src/methods/task-committee/terms'
import type { Script } from '../../laws/script'

type Seen = Activity<MethodTypes>
const note = (work: Work, at: number) => work.notes[at]?.id ?? ''
const line = ({ plenary }: Seen, at: number) => plenary.lines[at]?.id ?? ''
const terms = Object.fromEntries(termKeys.map((key) => [key, `Teksten om ${key}`])) as Terms

/** A committee from need to answer, at its joint meeting; the two other meetings are held the same day. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, title: 'Ensomhed blandt unge', need: 'Flere unge er alene.', sitting: 'joint' }),
    (setup) => ({ ...setup, council: '27/1 2027\n24/2 2027' }),
    (setup) => withFirst(setup, '2027-06-10'),
    (setup) => ({
      ...setup,
      milestones: setup.milestones.map((one) => (one.id === 'need' ? { ...one, done: true } : one)),
    }),
    (setup) => ({ ...setup, terms }),
    (setup) => frozen(setup, 'version-1', '2027-01-20', 'Fællesmødet i februar'),
    (setup) => ({ ...setup, channels: 'Biblioteket\nHallen', notice: 'Kender du nogen, der er alene?\nRing til os.' }),
    (setup) => ({
      ...setup,
      rows: [{ id: 'young', name: 'Er selv ung' }],
      columns: [{ id: 'work', name: 'I arbejde' }],
    }),
    (setup) => counted(setup, { row: 'young', column: 'work' }, { needed: 3, found: 1 }, 'cell-1'),
    (setup) => ({
      ...setup,
      result: {
        ...{
          way: 'counted',
          day: '2027-04-28',
          together: true,
          seats: 9,
          citizens: 0,
          lot: 'Kommunaldirektøren',
          note: 'Listen er lagt frem.',
        },
        groups: [
          { id: 'a', name: 'Liste 1', present: 11, seats: 5, citizens: 0 },
          { id: 'b', name: 'Liste 2', present: 8, seats: 4, citizens: 0 },
          { id: 'c', name: 'Liste 3', present: 2, seats: 0, citizens: 0 },
        ],
      },
    }),
    (setup) => ({
      ...setup,
      recommendations: [
        { id: 'sunday', text: 'Åbn om søndagen', answer: 'followed', why: 'Det virkede.', day: '2028-05-01' },
        { id: 'bus', text: 'Gratis bus', answer: 'not', why: 'Det er for dyrt.', day: null },
      ],
    }),
    (setup) => ({ ...setup, photo: { id: 'picture-club', width: 1600, height: 1200 }, alt: 'Klublokalet med sofaen' }),
    (setup) => ({ ...setup, questions: { one: 'Hvor er det?', two: 'Hvad ville hjælpe?', three: 'Hvad prøver vi?' } }),
    (setup) => ({ ...setup, minutes: { ...setup.minutes, tables: 17.5 } }),
  ],
  otherwise: [
    (setup) => ({ ...setup, sitting: 'roles', photo: null }),
    (setup) => ({ ...setup, sitting: 'first', result: null }),
    (setup) => ({ ...setup, sitting: 'first', questions: { ...setup.questions, two: '' }, recommendations: [] }),
  ],
  meanwhile: [
    (setup) => ({ ...setup, title: 'Unge, der er alene' }),
    (setup) => ({ ...setup, sitting: 'first' }),
    (setup) => ({ ...setup, milestones: [], versions: [], rows: [], columns: [], cells: [] }),
  ],
  handedOut: ['need', 'questions.one', 'questions.three', 'questions.two', 'title'],
  own: ['channels', 'council', 'milestones.*.who'],
  steps: ['present', 'tables', 'gather', 'send', 'next'],
  tables: [
    {
      people: 6,
      way: 'paper',
      work: [
        { type: 'note', part: 'wishes', text: 'Tag landsbyerne med' },
        { type: 'note', part: 'wishes', text: 'En dublet' },
        (work) => ({ type: 'reword', note: note(work, 0), text: 'Tag landsbyerne med, ikke kun byen' }),
        (work) => ({ type: 'remove', note: note(work, 1) }),
      ],
      answers: {},
    },
    { people: 5, way: 'tablet', work: [{ type: 'note', part: 'wishes', text: 'Færre anbefalinger' }], answers: {} },
  ],
  plenary: [
    { type: 'line', from: 'roles', text: 'Vi siger, når vi skifter rolle.' },
    { type: 'line', from: 'joint', text: 'Tag landsbyerne med' },
    { type: 'line', from: 'joint', text: 'En dublet' },
    (seen) => ({ type: 'rewordLine', line: line(seen, 1), text: 'Tag landsbyerne med, ikke kun byen' }),
    (seen) => ({ type: 'removeLine', line: line(seen, 2) }),
    { type: 'line', from: 'first', text: 'De unge taler først.' },
  ],
  refused: {
    work: [
      { type: 'note', part: 'wishes', text: ' ' },
      { type: 'note', part: 'wishes', text: 'x'.repeat(301) },
      { type: 'note', part: 'one', text: 'Det spørger vi ikke om her' },
      (work) => ({ type: 'reword', note: note(work, 0), text: work.notes[0]?.text ?? '' }),
      { type: 'remove', note: 'gone' },
    ],
    plenary: [
      { type: 'line', from: 'joint', text: ' ' },
      { type: 'line', from: 'joint', text: 'x'.repeat(301) },
      (seen) => ({ type: 'rewordLine', line: line(seen, 0), text: 'Vi siger, når vi skifter rolle.' }),
      { type: 'removeLine', line: 'gone' },
    ],
  },
  saved: [],
}
