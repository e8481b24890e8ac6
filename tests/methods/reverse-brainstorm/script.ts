import type { MethodTypes, ThisActivity } from '../../../src/methods/reverse-brainstorm/model'
import { receive } from '../../../src/methods/reverse-brainstorm/offers'
import type { Script } from '../../laws/script'

const note = ({ rounds }: ThisActivity, table: number, place: number) =>
  rounds[0]?.tables[table]?.work?.notes[place]?.id ?? ''
const turned = ({ plenary }: ThisActivity, place: number) => plenary.turned[place]?.id ?? ''
const principle = ({ plenary }: ThisActivity, place: number) => plenary.principles[place]?.id ?? ''

/** An evening about a bus route: three tables, one of them few; five ideas turned into two principles and a solution. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, initiative: 'den nye busrute' }),
    (setup) => ({
      ...setup,
      positive: 'Hvordan får vi folk med bussen?',
      negative: 'Hvordan får vi alle til at blive væk fra bussen?',
    }),
    (setup) => ({ ...setup, family: 'unchanged' }),
    (setup) => ({ ...setup, dots: true, asksKnown: true }),
    (setup) => ({ ...setup, minutes: { ...setup.minutes, silent: 2.5 } }),
    (setup) =>
      receive(setup, [
        {
          id: 'elsewhere',
          kind: 'solution',
          text: 'En bænk ved hvert stop',
          origin: { activity: 'other-item', offer: 'elsewhere' },
        },
      ]),
  ],
  otherwise: [(setup) => ({ ...setup, dots: false }), (setup) => ({ ...setup, asksKnown: false })],
  meanwhile: [
    (setup) => ({ ...setup, initiative: 'den gamle busrute' }),
    (setup) => ({ ...setup, dots: false }),
    (setup) => ({ ...setup, asksKnown: false, brought: [] }),
  ],
  handedOut: ['initiative', 'negative'],
  own: ['brought.*.text'],
  steps: ['silent', 'open', 'turn', 'principles', 'dots', 'priority'],
  tables: [
    {
      people: 6,
      way: 'cards',
      work: [
        { type: 'addNotes', texts: ['Kør kun om natten'] },
        { type: 'addNotes', texts: ['Skjul køreplanen', ' ', 'Glem de ældre', 'Skjul køreplanen'] },
        (work) => ({ type: 'rewordNote', note: work.notes[2]?.id ?? '', text: 'Glem de ældre og de unge' }),
        (work) => ({ type: 'putAway', note: work.notes[3]?.id ?? '' }),
      ],
      answers: { dots: { '1': 4, '2': 2 } },
    },
    {
      people: 5,
      way: 'tablet',
      work: [
        { type: 'addNotes', texts: ['Tag dobbelt betaling', 'Lad motoren larme'] },
        (work) => ({ type: 'putAway', note: work.notes[0]?.id ?? '' }),
        (work) => ({ type: 'bringBack', note: work.notes[0]?.id ?? '' }),
        { type: 'closeRound' },
        { type: 'reopenRound' },
        { type: 'addNotes', texts: ['Kør uden om byen'] },
        { type: 'closeRound' },
        (work) => ({ type: 'cannotTurn', note: work.notes[2]?.id ?? '' }),
        (work) => ({ type: 'tryAgain', note: work.notes[2]?.id ?? '' }),
        (work) => ({ type: 'turn', note: work.notes[2]?.id ?? '', kind: 'solution', text: 'Et stop på torvet' }),
        (work) => ({ type: 'turn', note: work.notes[2]?.id ?? '', kind: 'principle', text: 'Vi kører, hvor folk bor' }),
        (work) => ({ type: 'rewordTurned', turned: work.turned[1]?.id ?? '', text: 'Vi kører der, hvor folk bor' }),
        (work) => ({ type: 'sort', turned: work.turned[0]?.id ?? '', kind: 'principle' }),
        (work) => ({ type: 'sort', turned: work.turned[0]?.id ?? '', kind: 'solution' }),
        (work) => ({ type: 'turn', note: work.notes[2]?.id ?? '', kind: 'solution', text: 'En fejl' }),
        (work) => ({ type: 'dropTurned', turned: work.turned[2]?.id ?? '' }),
      ],
      answers: { dots: { '1': 1, '2': 4 } },
    },
    { people: 3, way: 'tablet', work: [], answers: {} },
  ],
  plenary: [
    { type: 'closeRound' },
    (room) => ({ type: 'pick', note: note(room, 0, 0) }),
    (room) => ({ type: 'know', note: note(room, 0, 0), known: true }),
    (room) => ({ type: 'know', note: note(room, 0, 1), known: true }),
    (room) => ({ type: 'know', note: note(room, 0, 1), known: false }),
    (room) => ({
      type: 'turn',
      note: note(room, 0, 0),
      kind: 'principle',
      text: 'Vi kører, når folk skal af sted',
    }),
    (room) => ({ type: 'pick', note: note(room, 0, 1) }),
    (room) => ({ type: 'cannotTurn', note: note(room, 0, 1) }),
    (room) => ({ type: 'cannotTurn', note: note(room, 1, 1) }),
    (room) => ({ type: 'tryAgain', note: note(room, 0, 1) }),
    (room) => ({ type: 'turn', note: note(room, 0, 1), kind: 'solution', text: 'En tavle ved stoppet' }),
    (room) => ({ type: 'turn', note: note(room, 0, 2), kind: 'principle', text: 'Vi spørger de ældre' }),
    (room) => ({ type: 'turn', note: note(room, 1, 0), kind: 'solution', text: 'Samme pris' }),
    (room) => ({ type: 'rewordTurned', turned: turned(room, 3), text: 'Samme pris hele dagen' }),
    (room) => ({ type: 'sort', turned: turned(room, 3), kind: 'principle' }),
    { type: 'turn', note: null, kind: 'solution', text: 'En fejl' },
    (room) => ({ type: 'dropTurned', turned: turned(room, 4) }),
    (room) => ({ type: 'takeUp', turned: room.rounds[0]?.tables[1]?.work?.turned[0]?.id ?? '' }),
    (room) => ({ type: 'raise', turned: turned(room, 0) }),
    (room) => ({ type: 'raise', turned: turned(room, 2) }),
    (room) => ({ type: 'root', turned: turned(room, 3), principle: principle(room, 0) }),
    (room) => ({ type: 'split', principle: principle(room, 0), turned: turned(room, 3) }),
    (room) => ({ type: 'merge', principle: principle(room, 2), into: principle(room, 0) }),
    (room) => ({
      type: 'rewordPrinciple',
      principle: principle(room, 0),
      text: 'Vi kører, når folk skal af sted, og til samme pris.',
    }),
    { type: 'state', text: 'Vi siger det, når bussen ikke kommer.' },
    { type: 'state', text: 'For meget' },
    (room) => ({ type: 'dropPrinciple', principle: principle(room, 3) }),
    { type: 'pick', note: null },
  ],
  refused: {
    work: [
      { type: 'addNotes', texts: [' ', ''] },
      (work) => ({ type: 'rewordNote', note: work.notes[0]?.id ?? '', text: work.notes[0]?.text ?? '' }),
      (work) => ({ type: 'putAway', note: work.notes[3]?.id ?? '' }),
      (work) => ({ type: 'bringBack', note: work.notes[0]?.id ?? '' }),
      // Not before the negative round is closed.
      (work) => ({ type: 'turn', note: work.notes[0]?.id ?? '', kind: 'principle', text: 'Vi kører om dagen' }),
      (work) => ({ type: 'cannotTurn', note: work.notes[0]?.id ?? '' }),
      { type: 'reopenRound' },
    ],
    plenary: [
      { type: 'closeRound' },
      { type: 'pick', note: null },
      { type: 'turn', note: null, kind: 'principle', text: '  ' },
      // A root that holds a principle is not thrown away.
      (room) => ({ type: 'dropTurned', turned: turned(room, 0) }),
      (room) => ({ type: 'raise', turned: turned(room, 0) }),
      (room) => ({ type: 'merge', principle: principle(room, 0), into: principle(room, 0) }),
      (room) => ({ type: 'split', principle: principle(room, 1), turned: turned(room, 2) }),
    ],
  },
  saved: [
    {
      setup: {
        initiative: 'den nye busrute',
        family: 'nothing',
        positive: '',
        negative: 'Hvordan?',
        asksKnown: false,
        dots: true,
        brought: [],
        minutes: { silent: 3, open: 7, turn: 12, principles: 12, priority: 5 },
      },
      work: { notes: [{ id: 'old-0', text: 'Kør kun om natten', away: false }] },
    },
    {
      plenary: {
        closed: true,
        picked: null,
        turned: [],
        cannot: [],
        known: [],
        principles: [{ id: 'old', number: 1, text: 'Vi kører om dagen', from: [] }],
      },
    },
  ],
}
