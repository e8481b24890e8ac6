import { takeCards } from '../../../src/methods/six-questions/deck'
import { answerTo, type Card, type MethodTypes, type Work } from '../../../src/methods/six-questions/model'
import { layBeside, receive } from '../../../src/methods/six-questions/receive'
import type { Script } from '../../laws/script'

const whom: Card = {
  id: 'whom',
  origin: 'ours',
  theme: 'Hvem',
  question: 'Hvem mærker det først?',
  opens: 'Hvem ser du for dig?',
  chooses: 'Kun én gruppe: hvilken?',
  because: 'vi kender ikke rækkefølgen.',
}
const stop: Card = {
  id: 'stop',
  origin: 'own',
  theme: 'Stop',
  question: 'Hvad holder vi op med?',
  opens: 'Hvad savner ingen?',
  chooses: 'Hvad vil du selv forsvare at stoppe?',
  because: 'alt står stadig i budgettet.',
}
const seen: Card = { ...stop, id: 'seen', theme: 'Tegn', question: 'Hvad kan man se om to år?' }

const noteOf = (work: Work, card: string, at: number) => answerTo(work, card)?.notes[at]?.id ?? ''

/** An evening with two cards at three tables, one of them silent, a third card that is skipped, and dots at the end. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, strategy: 'Ungestrategien', about: 'Udkastet siger ja til alt.' }),
    (setup) => takeCards(setup, [whom, stop]),
    (setup) => takeCards(setup, [whom, seen]),
    (setup) =>
      layBeside(
        receive(setup, [
          {
            id: 'told-first',
            kind: 'principle',
            text: 'Vi fortæller de unge det først.',
            origin: { activity: 'other-item', offer: 'told-first' },
          },
        ]),
        {
          id: 'told-first',
          kind: 'principle',
          text: 'Vi fortæller de unge det først.',
          origin: { activity: 'other-item', offer: 'told-first' },
          card: null,
        },
        'whom',
      ),
    (setup) => ({ ...setup, dots: true, minutes: { ...setup.minutes, write: 2.5 } }),
  ],
  otherwise: [
    (setup) => ({ ...setup, form: 'grid' }),
    (setup) => ({ ...setup, form: 'round', dots: false }),
    (setup) => ({ ...setup, dots: false }),
  ],
  meanwhile: [
    (setup) => ({ ...setup, cards: setup.cards.filter(({ id }) => id !== 'whom') }),
    (setup) => ({ ...setup, cards: [...setup.cards].reverse(), dots: false }),
    (setup) => ({ ...setup, cards: [] }),
  ],
  handedOut: [
    'brought.*.text',
    'cards.*.because',
    'cards.*.chooses',
    'cards.*.opens',
    'cards.*.question',
    'cards.*.theme',
    'strategy',
  ],
  own: [],
  steps: [
    'frame',
    ...['whom/read', 'whom/write', 'whom/round', 'whom/sentence', 'whom/together'],
    ...['stop/read', 'stop/write', 'stop/round', 'stop/sentence', 'stop/together'],
    ...['seen/read', 'seen/write', 'seen/round', 'seen/sentence', 'seen/together'],
    ...['dots', 'weigh', 'direction'],
  ],
  tables: [
    {
      people: 6,
      way: 'cards',
      work: [
        { type: 'note', card: 'whom', text: 'Vi kender dem, der skriver.' },
        { type: 'note', card: 'whom', text: 'En dublet' },
        (work) => ({
          type: 'rewordNote',
          card: 'whom',
          note: noteOf(work, 'whom', 0),
          text: 'Vi hører dem, der skriver.',
        }),
        (work) => ({ type: 'removeNote', card: 'whom', note: noteOf(work, 'whom', 1) }),
        { type: 'sentence', card: 'whom', text: 'De unge uden job skal mærke det først.' },
        { type: 'mark', card: 'whom', mark: 'disagree', text: 'om de ældre kan vente' },
        { type: 'sentence', card: 'stop', text: 'Vi stopper de små puljer.' },
      ],
      answers: { dots: { whom: 4, stop: 2, seen: 0 } },
    },
    {
      people: 5,
      way: 'tablet',
      work: [
        { type: 'sentence', card: 'whom', text: 'Familierne yderst skal mærke det først.' },
        { type: 'mark', card: 'stop', mark: 'unknown', text: 'hvad en ansøgning koster' },
        { type: 'mark', card: 'stop', mark: 'disagree', text: 'om alt' },
        { type: 'mark', card: 'stop', mark: 'disagree', text: null },
      ],
      answers: { dots: { whom: 1, stop: 3, seen: 1 } },
    },
    { people: 3, way: 'tablet', work: [], answers: {} },
  ],
  plenary: [
    { type: 'direct', card: 'whom', text: 'Vi begynder med de unge.' },
    { type: 'direct', card: 'whom', text: 'Vi begynder med de unge uden job.' },
    { type: 'direct', card: 'stop', text: 'Vi stopper noget.' },
    { type: 'withdraw', card: 'stop' },
    { type: 'direct', card: 'stop', text: 'Vi lægger puljerne sammen.' },
  ],
  skipped: ['seen'],
  refused: {
    work: [
      { type: 'note', card: 'whom', text: '  ' },
      { type: 'note', card: 'gone', text: 'Om et kort, der ikke er her' },
      { type: 'sentence', card: 'whom', text: 'De unge uden job skal mærke det først.' },
      { type: 'sentence', card: 'whom', text: 'x'.repeat(141) },
      { type: 'mark', card: 'whom', mark: 'disagree', text: 'om de ældre kan vente' },
      { type: 'mark', card: 'whom', mark: 'unknown', text: null },
    ],
    plenary: [
      { type: 'direct', card: 'whom', text: ' ' },
      { type: 'direct', card: 'gone', text: 'Om et kort, der ikke er her' },
      { type: 'direct', card: 'whom', text: 'x'.repeat(161) },
      { type: 'direct', card: 'stop', text: 'Vi lægger puljerne sammen.' },
      { type: 'withdraw', card: 'seen' },
    ],
  },
  saved: [
    {
      setup: {
        strategy: 'Ungestrategien',
        about: '',
        cards: [whom],
        form: 'cards',
        dots: false,
        minutes: { frame: 3, read: 1, write: 2, turn: 1, sentence: 2, table: 1, direction: 3 },
      },
    },
    { plenary: { skipped: ['seen'], directions: [], page: 0 } },
  ],
}
