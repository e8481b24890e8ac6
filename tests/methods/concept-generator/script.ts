import type { MethodTypes, ThisActivity, Work } from '../../../src/methods/concept-generator/model'
import { receive } from '../../../src/methods/concept-generator/received'
import type { Script } from '../../laws/script'

const idea = (work: Work, place: number) => work.ideas[place]?.id ?? ''
const feature = (work: Work, place: number) => work.trials[0]?.features[place]?.id ?? ''
const argument = (work: Work, place: number) => work.trials[0]?.arguments[place]?.id ?? ''
const part = ({ plenary }: ThisActivity, place: number) => plenary.concept?.parts[place]?.id ?? ''
const tableAt = ({ rounds }: ThisActivity, table: number) => rounds[0]?.tables[table]?.id ?? ''
const ideaOf = ({ rounds }: ThisActivity, table: number, place: number) =>
  rounds[0]?.tables[table]?.work?.ideas[place]?.id ?? ''
const ownFeature = ({ rounds }: ThisActivity) =>
  rounds[0]?.tables[0]?.work?.trials[0]?.features.find(({ own }) => own)?.id ?? ''

/** An evening about a library without staff: four tables, a concept from two of them, and its second version. */
/** A concept as it was stored before it had a day. */
const nothing = { text: '', table: null }
const savedConcept = {
  sheet: {
    headline: { text: 'Boden', table: null },
    sentence: nothing,
    whom: nothing,
    first: nothing,
    last: nothing,
    asks: nothing,
  },
  parts: [],
}

export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, title: 'Det ubemandede bibliotek' }),
    (setup) => ({ ...setup, challenge: 'Hvordan bliver det rart at komme, når ingen er på arbejde?' }),
    (setup) => ({ ...setup, whom: 'en, der kommer efter lukketid' }),
    (setup) => ({
      ...setup,
      ideas: [
        { id: 'lamp', text: 'En lampe, der tænder, når man kommer', origin: null },
        { id: 'shelf', text: 'En hylde med naboens bedste bøger', origin: null },
        { id: 'late', text: 'Åbent til midnat', origin: null },
      ],
    }),
    (setup) => ({ ...setup, features: [...setup.features, { id: 'light', name: 'Lys' }] }),
    (setup) => ({ ...setup, tests: true }),
    (setup) => ({ ...setup, minutes: { ...setup.minutes, collect: 7.5 } }),
    (setup) =>
      receive(setup, [
        {
          id: 'chair',
          kind: 'solution',
          text: 'En stol ved hvert vindue',
          origin: { activity: 'other-item', offer: 'chair' },
        },
      ]),
  ],
  otherwise: [(setup) => ({ ...setup, tests: false }), (setup) => ({ ...setup, more: ['round'] })],
  meanwhile: [
    (setup) => ({ ...setup, ideas: [], challenge: 'Noget andet' }),
    (setup) => ({ ...setup, features: [] }),
    (setup) => ({ ...setup, tests: false, more: ['round'] }),
  ],
  handedOut: ['challenge', 'features.*.name', 'ideas.*.text', 'title', 'whom'],
  own: ['ideas.*.origin.activity', 'ideas.*.origin.offer'],
  steps: [...['collect', 'sort', 'name', 'pick'], ...['make-1', 'argue-1', 'dial-1', 'test-1', 'version-1']],
  tables: [
    {
      people: 6,
      way: 'cards',
      work: [
        { type: 'addIdeas', texts: ['Et gæstebog', ' ', 'Musik i reolen'], lap: null },
        (work) => ({ type: 'rewordIdea', idea: idea(work, 0), text: 'En gæstebog' }),
        { type: 'place', idea: 'lamp', lane: 'in', before: null },
        { type: 'place', idea: 'shelf', lane: 'activity', before: null },
        (work) => ({ type: 'place', idea: idea(work, 1), lane: 'activity', before: 'shelf' }),
        (work) => ({ type: 'place', idea: idea(work, 0), lane: 'out', before: null }),
        { type: 'place', idea: 'late', lane: 'parked', before: null },
        { type: 'place', idea: 'late', lane: null, before: null },
        { type: 'write', field: 'headline', text: 'Lyset er tændt' },
        { type: 'write', field: 'sentence', text: 'Et bibliotek, der tager imod.' },
        { type: 'write', field: 'whom', text: 'Dem, der arbejder sent' },
        { type: 'write', field: 'first', text: 'Lampen over døren' },
        { type: 'write', field: 'last', text: 'En linje i gæstebogen' },
        { type: 'write', field: 'asks', text: 'Strøm og en elektriker' },
        { type: 'name', lap: 1, text: 'Lampen i pap' },
        { type: 'build', lap: 1, kind: 'cardboard' },
        { type: 'photo', lap: 1, picture: 'picture-lamp' },
        { type: 'stress', lap: 1, feature: 'light', on: true },
        { type: 'ownFeature', lap: 1, text: 'Stilhed' },
        (work) => ({ type: 'stress', lap: 1, feature: feature(work, 1), on: false }),
        { type: 'argue', lap: 1, feature: 'light', side: 'for', text: 'Man tør gå ind.' },
        (work) => ({
          type: 'argue',
          lap: 1,
          feature: feature(work, 1),
          side: 'against',
          text: 'Børnefamilier larmer.',
        }),
        { type: 'argue', lap: 1, feature: 'rule', side: 'against', text: 'En fejl' },
        (work) => ({ type: 'withdraw', lap: 1, argument: argument(work, 2) }),
        { type: 'find', lap: 1, finding: 'what', text: 'Om man finder døren' },
        { type: 'find', lap: 1, finding: 'with', text: 'En sygeplejerske' },
        { type: 'find', lap: 1, finding: 'works', text: 'Lyset' },
        { type: 'find', lap: 1, finding: 'stumbles', text: 'Trappen' },
        { type: 'find', lap: 1, finding: 'surprises', text: 'De bankede på' },
        { type: 'addIdeas', texts: ['En klokke'], lap: 1 },
      ],
      answers: {},
    },
    {
      people: 5,
      way: 'tablet',
      work: [
        { type: 'addIdeas', texts: ['Kaffe i kælderen'], lap: null },
        (work) => ({ type: 'place', idea: idea(work, 0), lane: 'activity', before: null }),
        { type: 'place', idea: 'shelf', lane: 'out', before: null },
        { type: 'write', field: 'headline', text: 'Kaffe på egen hånd' },
        { type: 'write', field: 'asks', text: 'Én, der fylder på' },
        { type: 'stress', lap: 1, feature: 'push', on: true },
      ],
      answers: {},
    },
    { people: 4, way: 'paper', work: [], answers: {} },
    { people: 3, way: 'cards', work: [], answers: {} },
  ],
  plenary: [
    (room) => ({ type: 'pick', table: tableAt(room, 1) }),
    { type: 'startOver' },
    (room) => ({ type: 'pick', table: tableAt(room, 0) }),
    (room) => ({ type: 'takeLine', table: tableAt(room, 1), field: 'asks' }),
    (room) => ({ type: 'takeIdea', table: tableAt(room, 1), idea: ideaOf(room, 1, 0) }),
    { type: 'add', lane: 'out', text: 'Man siger godnat til lampen' },
    (room) => ({ type: 'reword', part: part(room, 0), text: 'En lampe over døren' }),
    (room) => ({ type: 'place', part: part(room, 0), lane: 'activity', before: part(room, 1) }),
    (room) => ({ type: 'place', part: part(room, 0), lane: 'parked', before: null }),
    { type: 'write', field: 'headline', text: 'Lyset er tændt, og kaffen er varm' },
    { type: 'turn', version: 1, feature: 'light', to: 'down' },
    { type: 'turn', version: 1, feature: 'light', to: 'up' },
    { type: 'because', version: 1, feature: 'light', text: 'Det er lyset, der siger velkommen.' },
    { type: 'turn', version: 1, feature: 'push', to: 'down' },
    { type: 'turn', version: 1, feature: 'rule', to: 'drop' },
    { type: 'turn', version: 1, feature: 'network', to: 'up' },
    { type: 'turn', version: 1, feature: 'network', to: null },
    (room) => ({ type: 'turn', version: 1, feature: ownFeature(room), to: 'drop' }),
    { type: 'nextVersion' },
    { type: 'write', field: 'sentence', text: 'Et bibliotek, der tager imod, også om natten.' },
    { type: 'write', field: 'first', text: 'En lampe i knæhøjde' },
  ],
  refused: {
    work: [
      { type: 'addIdeas', texts: [' ', ''], lap: null },
      { type: 'addIdeas', texts: ['For sent'], lap: 7 },
      { type: 'place', idea: 'lamp', lane: 'in', before: null },
      { type: 'place', idea: 'lamp', lane: 'in', before: 'shelf' },
      { type: 'place', idea: 'late', lane: null, before: null },
      { type: 'write', field: 'headline', text: 'Lyset er tændt' },
      { type: 'write', field: 'headline', text: 'x'.repeat(201) },
      { type: 'stress', lap: 1, feature: 'light', on: true },
      { type: 'argue', lap: 1, feature: 'light', side: 'for', text: '  ' },
      { type: 'name', lap: 2, text: 'Der er ingen runde 2' },
      { type: 'photo', lap: 1, picture: 'picture-lamp' },
    ],
    plenary: [
      // There is a concept, and it has been gone on from in this round.
      (room) => ({ type: 'pick', table: tableAt(room, 1) }),
      { type: 'startOver' },
      { type: 'nextVersion' },
      (room) => ({ type: 'takeLine', table: tableAt(room, 2), field: 'headline' }),
      (room) => ({ type: 'takeIdea', table: tableAt(room, 1), idea: ideaOf(room, 1, 0) }),
      { type: 'add', lane: 'in', text: '  ' },
      { type: 'turn', version: 1, feature: 'light', to: 'up' },
      { type: 'turn', version: 1, feature: 'network', to: null },
      { type: 'turn', version: 9, feature: 'light', to: 'up' },
      { type: 'because', version: 1, feature: 'network', text: 'Der er ikke skruet.' },
    ],
  },
  saved: [
    {
      plenary: {
        concept: savedConcept,
        turns: [],
        versions: [{ round: 'round', day: '2026-05-20', concept: savedConcept }],
        page: 0,
      },
    },
  ],
}
