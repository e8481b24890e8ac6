import { addVersion, askAs, changeVersion, removeVersion } from '../../../src/methods/vision-scale/edits'
import type { MethodTypes } from '../../../src/methods/vision-scale/model'
import type { Script } from '../../laws/script'

/** Two rounds at three tables, one of them few; the second version has an image, and a third is being written. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => changeVersion(setup, 'version-1', { text: 'En by med plads til alle, også om aftenen.' }),
    (setup) => addVersion(setup, { id: 'second', text: 'En by med plads til alle', picture: null }),
    (setup) => addVersion(setup, { id: 'slip', text: 'Tastet ved siden af', picture: null }),
    (setup) => removeVersion(setup, 'slip'),
    (setup) => changeVersion(setup, 'second', { text: 'En by, hvor børn selv går hjem.', picture: 'picture-abc123' }),
    (setup) =>
      askAs(setup, 'trims', {
        ask: 'Hvad skal rettes?',
        question: 'Hvor langt rækker den?',
        low: 'Kort',
        high: 'Langt',
      }),
    (setup) => ({ ...setup, threshold: 7, minutes: { ...setup.minutes, adjust: 12.5 } }),
  ],
  otherwise: [
    (setup) => ({ ...setup, versions: setup.versions.slice(0, 1) }),
    (setup) => ({ ...setup, kind: 'opens', threshold: null }),
  ],
  meanwhile: [
    (setup) => addVersion(setup, { id: 'third', text: 'En version mere.', picture: null }),
    (setup) => removeVersion(setup, 'second'),
    (setup) => ({ ...setup, question: '', ask: '' }),
  ],
  handedOut: ['versions.*.text', 'ask', 'question', 'low', 'high'],
  own: [],
  steps: [
    ...['version-1/read', 'version-1/think', 'version-1/write', 'version-1/talk', 'version-1/adjust'],
    ...['second/read', 'second/think', 'second/write', 'second/talk', 'second/adjust'],
  ],
  tables: [
    {
      people: 6,
      way: 'paper',
      work: [
        { type: 'suggest', version: 'version-1', number: 4, text: 'Sig, hvem der er glemt.' },
        { type: 'suggest', version: 'version-1', number: null, text: 'Kortere.' },
        (work) => ({ type: 'reword', adjustment: work.adjustments[1]?.id ?? '', text: 'Gør den kortere.' }),
        { type: 'suggest', version: 'second', number: 10, text: 'En fejl' },
        (work) => ({ type: 'withdraw', adjustment: work.adjustments[2]?.id ?? '' }),
      ],
      answers: {
        'version-1': { '3': 1, '4': 2, '5': 2, '8': 1 },
        second: { '6': 2, '7': 3, '8': 1 },
      },
    },
    {
      people: 5,
      way: 'tablet',
      work: [{ type: 'suggest', version: 'second', number: 7, text: 'Hvad med de gamle?' }],
      answers: { 'version-1': { '0': 1, '5': 1, '7': 3 } },
    },
    { people: 3, way: 'hands', work: [], answers: { second: { '10': 3 } } },
  ],
  plenary: [
    { type: 'suggest', version: 'second', number: 6, text: 'Nævn skolevejen.' },
    ({ plenary }) => ({ type: 'settle', adjustment: plenary.adjustments[0]?.id ?? '', verdict: 'accepted' }),
    ({ plenary }) => ({ type: 'reword', adjustment: plenary.adjustments[0]?.id ?? '', text: 'Nævn skolevejen først.' }),
    ({ rounds }) => ({
      type: 'fetch',
      from: rounds.at(-1)?.tables[0]?.work?.adjustments[0]?.id ?? '',
      verdict: 'later',
    }),
    ({ rounds }) => ({
      type: 'fetch',
      from: rounds.at(-1)?.tables[1]?.work?.adjustments[0]?.id ?? '',
      verdict: 'declined',
    }),
    { type: 'suggest', version: 'version-1', number: null, text: 'Tastet forkert' },
    ({ plenary }) => ({ type: 'withdraw', adjustment: plenary.adjustments[3]?.id ?? '' }),
    { type: 'draft', after: 'second', text: 'Noget', picture: null },
    { type: 'drop' },
    { type: 'draft', after: 'second', text: 'En by, hvor børn selv går i skole.', picture: 'picture-abc123' },
    { type: 'showSpan', version: 'second', on: true },
    { type: 'showSpan', version: 'second', on: false },
    { type: 'showSpan', version: 'version-1', on: true },
  ],
  refused: {
    work: [
      { type: 'suggest', version: 'second', number: 3, text: '  ' },
      { type: 'suggest', version: 'gone', number: 3, text: 'Om en version, der ikke er her' },
      { type: 'suggest', version: 'second', number: 11, text: 'Uden for skalaen' },
      { type: 'suggest', version: 'second', number: 6.5, text: 'Mellem to tal' },
      (work) => ({ type: 'reword', adjustment: work.adjustments[0]?.id ?? '', text: work.adjustments[0]?.text ?? '' }),
    ],
    plenary: [
      { type: 'suggest', version: 'second', number: -1, text: 'Under skalaen' },
      // What has been taken up once is not taken up again.
      ({ rounds }) => ({
        type: 'fetch',
        from: rounds.at(-1)?.tables[0]?.work?.adjustments[0]?.id ?? '',
        verdict: 'accepted',
      }),
      ({ plenary }) => ({ type: 'settle', adjustment: plenary.adjustments[0]?.id ?? '', verdict: 'accepted' }),
      // A version that another has come after is not written on.
      { type: 'draft', after: 'version-1', text: 'En anden vej', picture: null },
      { type: 'draft', after: 'second', text: 'En by, hvor børn selv går i skole.', picture: 'picture-abc123' },
      { type: 'showSpan', version: 'second', on: false },
    ],
  },
  saved: [
    {
      plenary: {
        adjustments: [
          { id: 'old', version: 'version-1', text: 'Et skridt ad gangen', number: 4, verdict: 'accepted', from: null },
        ],
        draft: null,
        spans: [],
        page: 0,
      },
    },
  ],
}
