import type { Activity } from '../../../src/methods/contract'
import { takeDilemmas } from '../../../src/methods/dilemma-workshop/deck'
import type { Dilemma, MethodTypes, Work } from '../../../src/methods/dilemma-workshop/model'
import { receive } from '../../../src/methods/dilemma-workshop/receive'
import type { Script } from '../../laws/script'

const near: Dilemma = {
  id: 'near',
  title: 'Nær eller stor',
  one: 'Små børn kan selv gå i skole',
  other: 'Hvert fag har sin lærer',
  forOne: 'En kort skolevej giver tid.',
  forOther: 'To spor giver kolleger.',
  facts: [{ id: 'fact', text: 'Der er 620 tomme pladser.', source: 'Prognosen', when: 'marts 2026' }],
}
const walls: Dilemma = {
  ...near,
  id: 'walls',
  title: 'Mure eller mødested',
  one: 'Penge til børn',
  other: 'Et hus til byen',
}
const calm: Dilemma = {
  ...near,
  id: 'calm',
  title: 'Ro eller afklaring',
  one: 'Tid til at vænne sig',
  other: 'Kort ventetid',
}

const laid = (work: Work, at: number) => work.stones[at]?.id ?? ''
const said = (work: Work, at: number) => work.said[at]?.id ?? ''
type Seen = Activity<MethodTypes>
const stone = ({ plenary }: Seen, at: number) => plenary.stones[at]?.id ?? ''
const ask = ({ plenary }: Seen, at: number) => plenary.asks[at]?.id ?? ''
const end = ({ plenary }: Seen, at: number) => plenary.ends[at]?.id ?? ''

const scale = (counts: Readonly<Record<number, number>>) =>
  Object.fromEntries(Array.from({ length: 11 }, (_, at) => [String(at), counts[at] ?? 0]))

/** A first workshop with three dilemmas and threes across parties; the second is the same evening begun there. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({
      ...setup,
      title: 'Skolerne',
      about: 'Sagen står stille.',
      frame: '14 mio. kr.',
      fixed: 'Specialskolen',
    }),
    (setup) => takeDilemmas(setup, [near, walls]),
    (setup) => takeDilemmas(setup, [near, calm]),
    (setup) =>
      receive(setup, [
        {
          id: 'told',
          kind: 'principle',
          text: 'Vi fortæller det først.',
          origin: { activity: 'other', offer: 'told' },
        },
        { id: 'cost', kind: 'question', text: 'Hvad koster en bus?', origin: { activity: 'other', offer: 'cost' } },
      ]),
    (setup) => ({ ...setup, second: '2027-01-14', minutes: { ...setup.minutes, scale: 1 } }),
  ],
  otherwise: [
    (setup) => ({ ...setup, from: 'second' }),
    (setup) => ({ ...setup, dilemmas: setup.dilemmas.slice(0, 1), second: null }),
  ],
  meanwhile: [
    (setup) => ({ ...setup, dilemmas: setup.dilemmas.filter(({ id }) => id !== 'walls') }),
    (setup) => ({ ...setup, dilemmas: [...setup.dilemmas].reverse(), from: 'second' }),
    (setup) => ({ ...setup, dilemmas: [], brought: [] }),
  ],
  handedOut: [
    'dilemmas.*.facts.*.source',
    'dilemmas.*.facts.*.text',
    'dilemmas.*.facts.*.when',
    'dilemmas.*.forOne',
    'dilemmas.*.forOther',
    'dilemmas.*.one',
    'dilemmas.*.other',
    'dilemmas.*.title',
    'title',
  ],
  own: [],
  steps: [
    ...['begin', 'know', 'near'],
    ...['near', 'walls', 'calm'].flatMap((id) => [`${id}/input`, `${id}/questions`, `${id}/goods`, `${id}/swap`]),
    ...['break', 'write', 'gather', 'ask', 'keep', 'next'],
  ],
  tables: [
    {
      people: 5,
      way: 'paper',
      work: [
        { type: 'say', dilemma: 'near', good: 'one', text: 'En seksårig lærer noget på vejen.' },
        { type: 'say', dilemma: 'near', good: 'other', text: 'Fysik skal have en, der elsker det.' },
        { type: 'say', dilemma: 'near', good: 'other', text: 'En dublet' },
        (work) => ({ type: 'rewordSaid', said: said(work, 0), text: 'En seksårig lærer noget på vej hjem.' }),
        (work) => ({ type: 'removeSaid', said: said(work, 2) }),
        { type: 'lay', text: 'De yngste går tæt på, de ældste sammen.', through: ['near'] },
        { type: 'lay', text: 'Vi sparer på mure før lærere.', through: [] },
        (work) => ({ type: 'aim', stone: laid(work, 1), dilemma: 'walls', on: true }),
        (work) => ({ type: 'rewordLaid', stone: laid(work, 1), text: 'Vi sparer på mure, før vi sparer på lærere.' }),
      ],
      answers: { know: scale({ 2: 2, 5: 3 }), near: scale({ 1: 4, 6: 1 }) },
    },
    {
      people: 6,
      way: 'tablet',
      work: [
        { type: 'say', dilemma: 'calm', good: 'other', text: 'Et svar er bedre end et rygte.' },
        { type: 'lay', text: 'Ingen klasse skifter skole to gange.', through: ['calm'] },
        { type: 'lay', text: 'Vi vil have en god skole.', through: [] },
        (work) => ({ type: 'removeLaid', stone: laid(work, 1) }),
      ],
      answers: { know: scale({ 3: 3, 8: 3 }), near: scale({ 4: 6 }) },
    },
    { people: 3, way: 'tablet', work: [], answers: {} },
  ],
  plenary: [
    ({ round }) => ({ type: 'gather', from: round.tables[0]?.work?.stones[0]?.id ?? 'gone' }),
    ({ round }) => ({ type: 'gather', from: round.tables[1]?.work?.stones[0]?.id ?? 'gone' }),
    { type: 'stone', text: 'Vi lukker ikke et hus, før byen har et andet.', through: ['walls'] },
    { type: 'stone', text: 'Byen beholder sit hus.', through: ['walls', 'calm'] },
    (seen) => ({ type: 'price', stone: stone(seen, 3), dilemma: 'walls', text: 'Det koster en pedel.' }),
    (seen) => ({ type: 'merge', stone: stone(seen, 3), into: stone(seen, 2) }),
    (seen) => ({ type: 'reword', stone: stone(seen, 0), text: 'De yngste går i skole tæt på.' }),
    (seen) => ({ type: 'lead', stone: stone(seen, 0), dilemma: 'calm', on: true }),
    (seen) => ({ type: 'move', stone: stone(seen, 1), dilemma: 'calm', to: 'near' }),
    (seen) => ({ type: 'mark', stone: stone(seen, 0), mark: 'bears' }),
    (seen) => ({ type: 'mark', stone: stone(seen, 2), mark: 'if' }),
    (seen) => ({ type: 'condition', stone: stone(seen, 2), text: 'hallen kan drives alene' }),
    (seen) => ({ type: 'mark', stone: stone(seen, 1), mark: 'loose' }),
    { type: 'ask', text: 'Hvad koster hallen?', who: 'Ejendomschefen', by: '2026-12-04' },
    { type: 'ask', text: 'Hvor mange får langt?' },
    { type: 'ask', text: 'En dublet' },
    (seen) => ({ type: 'askWho', ask: ask(seen, 1), text: 'Skolechefen' }),
    (seen) => ({ type: 'askText', ask: ask(seen, 1), text: 'Hvor mange børn får langt til skole?' }),
    (seen) => ({ type: 'askBy', ask: ask(seen, 1), by: '2026-12-11' }),
    (seen) => ({ type: 'answer', ask: ask(seen, 1), text: 'Enogfyrre.' }),
    (seen) => ({ type: 'removeAsk', ask: ask(seen, 2) }),
    { type: 'end', kind: 'disagree', text: 'Om de ældste samles på én skole.' },
    { type: 'end', kind: 'meeting', text: 'Om hallen skal leve videre.' },
    { type: 'end', kind: 'meeting', text: 'En dublet' },
    (seen) => ({ type: 'rewordEnd', end: end(seen, 0), text: 'Om de ældste samles på én skole eller to.' }),
    (seen) => ({ type: 'removeEnd', end: end(seen, 2) }),
  ],
  skipped: ['calm'],
  refused: {
    work: [
      { type: 'say', dilemma: 'near', good: 'one', text: ' ' },
      { type: 'say', dilemma: 'gone', good: 'one', text: 'Om et dilemma, der ikke er her' },
      { type: 'lay', text: ' ', through: [] },
      (work) => ({ type: 'aim', stone: laid(work, 1), dilemma: 'walls', on: true }),
      { type: 'removeSaid', said: 'gone' },
    ],
    plenary: [
      { type: 'gather', from: 'gone' },
      ({ plenary }) => ({ type: 'gather', from: plenary.stones[0]?.from[0] ?? '' }),
      { type: 'stone', text: ' ', through: ['near'] },
      (seen) => ({ type: 'merge', stone: stone(seen, 0), into: stone(seen, 0) }),
      (seen) => ({ type: 'lead', stone: stone(seen, 0), dilemma: 'near', on: true }),
      (seen) => ({ type: 'move', stone: stone(seen, 0), dilemma: 'walls', to: 'near' }),
      (seen) => ({ type: 'mark', stone: stone(seen, 0), mark: 'bears' }),
      (seen) => ({ type: 'price', stone: stone(seen, 0), dilemma: 'walls', text: 'Ingen pris her' }),
      { type: 'ask', text: ' ' },
      { type: 'end', kind: 'meeting', text: 'x'.repeat(241) },
      (seen) => ({ type: 'rewordEnd', end: end(seen, 1), text: 'Om hallen skal leve videre.' }),
    ],
  },
  saved: [],
}
