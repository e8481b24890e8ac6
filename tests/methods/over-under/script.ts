import { addStories, changeStory, moveStory, removeStory } from '../../../src/methods/over-under/edits'
import { emptyStory, type MethodTypes, type Story } from '../../../src/methods/over-under/model'
import type { Script } from '../../laws/script'

const corridor: Story = {
  id: 'corridor',
  title: 'På gangen',
  text: 'Du hører to kolleger le ad et forslag, som en tredje har lagt frem.',
  who: 'Du er ny.',
  theme: 'tone',
  followUps: ['Hvad gør man på vej ud?'],
  rule: null,
}
const post: Story = {
  id: 'post',
  title: 'Opslaget',
  text: 'Du ser et billede fra det lukkede møde på nettet.',
  who: 'Du er formand.',
  theme: 'media',
  followUps: ['Hvem ringer du til?', 'Hvad gør du i morgen?'],
  rule: { note: 'Det lukkede møde er lukket.', source: 'Styrelsesloven', year: 1968 },
}
const late: Story = {
  ...emptyStory('late'),
  title: 'Bilaget',
  text: 'Bilaget kommer klokken ti om aftenen.',
  who: 'Du.',
}

/** An evening with two stories, three tables, one of them few, and a third story that is skipped. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => addStories(setup, [corridor]),
    (setup) => addStories(setup, [late, post]),
    (setup) => changeStory(setup, { ...late, who: 'Du er udvalgsformand.', followUps: ['Og hvad så?'] }),
    (setup) => moveStory(setup, 'post', 1),
    (setup) => ({ ...setup, again: true }),
    (setup) => ({ ...setup, minutes: { ...setup.minutes, talk: 6.5 } }),
  ],
  otherwise: [
    (setup) => ({ ...setup, pace: 'table' }),
    (setup) => ({ ...setup, again: false }),
    (setup) => ({ ...setup, pace: 'table', again: false }),
  ],
  meanwhile: [
    (setup) => removeStory(setup, 'corridor'),
    (setup) => addStories(setup, [{ ...emptyStory('new'), text: 'En historie mere.' }]),
    (setup) => ({ ...setup, stories: [] }),
  ],
  handedOut: ['stories.*.title', 'stories.*.text', 'stories.*.who'],
  own: ['stories.*.followUps.*', 'stories.*.rule.note', 'stories.*.rule.source'],
  steps: [
    'rules',
    ...['corridor/read', 'corridor/decide', 'corridor/talk', 'corridor/again', 'corridor/moved'],
    ...['post/read', 'post/decide', 'post/talk', 'post/again', 'post/moved'],
    ...['late/read', 'late/decide', 'late/talk', 'late/again', 'late/moved'],
    ...['expect', 'plenary'],
  ],
  tables: [
    {
      people: 6,
      way: 'cards',
      work: [
        { type: 'addReason', story: 'corridor', side: 'over', text: 'Man ler ikke ad nogen.' },
        { type: 'addReason', story: 'corridor', side: 'under', text: 'Det går over.' },
        (work) => ({ type: 'rewordReason', reason: work.reasons[1]?.id ?? '', text: 'Det går nok over.' }),
        { type: 'addReason', story: 'post', side: 'over', text: 'En fejl.' },
        (work) => ({ type: 'removeReason', reason: work.reasons[2]?.id ?? '' }),
        { type: 'expect', text: 'Vi siger det til hinanden først.' },
        { type: 'expect', text: 'Noget om tonen' },
        (work) => ({
          type: 'rewordExpectation',
          expectation: work.expectations[1]?.id ?? '',
          text: 'Vi taler pænt, også på gangen.',
        }),
      ],
      answers: {
        corridor: { over: 4, under: 2 },
        'corridor~again': { over: 5, under: 1 },
        post: { over: 6, under: 0 },
      },
    },
    {
      people: 5,
      way: 'tablet',
      work: [
        { type: 'addReason', story: 'post', side: 'under', text: 'Alle vidste det alligevel.' },
        { type: 'expect', text: 'Forvaltningen svarer inden for to dage.' },
        (work) => ({ type: 'removeExpectation', expectation: work.expectations[0]?.id ?? '' }),
        { type: 'expect', text: 'Vi læser bilagene.' },
      ],
      answers: {
        corridor: { over: 2, under: 3 },
        'corridor~again': { over: 3, under: 1 },
        post: { over: 1, under: 4 },
      },
    },
    { people: 3, way: 'tablet', work: [], answers: { corridor: { over: 1, under: 2 } } },
  ],
  plenary: [
    { type: 'pick', story: 'corridor' },
    ({ rounds }) => ({
      type: 'agree',
      under: 'each-other',
      text: 'Vi siger det til hinanden først.',
      from: [rounds[0]?.tables[0]?.work?.expectations[0]?.id ?? ''],
    }),
    { type: 'agree', under: 'administration', text: 'Vi får bilag i tide.', from: [] },
    { type: 'agree', under: 'each-other', text: 'Vi læser dem.', from: [] },
    ({ plenary }) => ({ type: 'merge', agreed: plenary.agreed[2]?.id ?? '', into: plenary.agreed[1]?.id ?? '' }),
    ({ plenary }) => ({ type: 'place', agreed: plenary.agreed[1]?.id ?? '', under: 'what-we-bring' }),
    ({ plenary }) => ({
      type: 'reword',
      agreed: plenary.agreed[1]?.id ?? '',
      text: 'Vi får bilagene i tide, og vi læser dem.',
    }),
    { type: 'agree', under: 'each-other', text: 'En hån', from: [] },
    ({ plenary }) => ({ type: 'withdraw', agreed: plenary.agreed[2]?.id ?? '' }),
    { type: 'pick', story: null },
  ],
  skipped: ['late'],
  refused: {
    work: [
      { type: 'addReason', story: 'corridor', side: 'over', text: '  ' },
      { type: 'addReason', story: 'gone', side: 'over', text: 'Om en historie, der ikke er her' },
      (work) => ({
        type: 'rewordReason',
        reason: work.reasons[0]?.id ?? '',
        text: work.reasons[0]?.text ?? '',
      }),
      { type: 'expect', text: '' },
    ],
    plenary: [
      { type: 'pick', story: null },
      { type: 'agree', under: 'each-other', text: ' ', from: [] },
      ({ plenary }) => ({ type: 'merge', agreed: plenary.agreed[0]?.id ?? '', into: plenary.agreed[0]?.id ?? '' }),
      ({ plenary }) => ({ type: 'place', agreed: plenary.agreed[0]?.id ?? '', under: 'each-other' }),
    ],
  },
  saved: [
    {
      plenary: {
        skipped: [],
        picked: null,
        at: null,
        agreed: [{ id: 'old', under: 'each-other', text: 'Vi ringer først', from: [] }],
      },
    },
    { plenary: { skipped: ['late'], picked: null, at: null, agreed: [] } },
  ],
}
