import type { Activity } from '../../../src/methods/contract'
import { withDay } from '../../../src/methods/virtual-chamber/chores'
import type { MethodTypes, Work } from '../../../src/methods/virtual-chamber/model'
import { addPlaces, changePlace, nudgePlace, sendPlace } from '../../../src/methods/virtual-chamber/places'
import type { Script } from '../../laws/script'

type Seen = Activity<MethodTypes>
const card = (work: Work, at: number) => work.cards[at]?.id ?? ''
const rule = ({ plenary }: Seen, at: number) => plenary.rules[at]?.id ?? ''
const t = (key: string) => key
let made = 0
const nextId = () => {
  made += 1
  return `spot-${made}`
}

/** A meeting by distance with letter, parcel and room; in one room it is held the same day. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, title: 'Visionen for 2040', welcome: 'Kom indenfor.\nGå en tur.' }),
    (setup) => ({ ...withDay(setup, '2026-12-10', '2026-11-20'), begins: '17:00' }),
    (setup) => ({
      ...setup,
      chores: setup.chores.map((chore) => (chore.id === 'food' ? { ...chore, done: true } : chore)),
    }),
    (setup) => ({ ...setup, tables: [{ id: 'one', name: 'Vinduet', roles: 'Et nyt medlem\nEn fagchef' }] }),
    (setup) => ({ ...setup, letter: 'Vi skal tale om 2040.\nTag et spørgsmål med.', snacks: 'Et æble' }),
    (setup) => ({ ...setup, photo: { id: 'picture-hall', width: 1600, height: 1200 }, alt: 'Salen med flaget' }),
    (setup) => {
      made = 0
      return addPlaces(setup, ['programme', 'process', 'rules', 'dialogue', 'coffee', 'help'], nextId, t)
    },
    (setup) =>
      changePlace(setup, 'spot-1', {
        text: '10.00 Velkommen\n11.30 Tak',
        name: 'Dagens program',
        link: 'https://a.example/1',
      }),
    (setup) =>
      changePlace(setup, 'spot-2', {
        text: 'Januar: spørgsmål\nJuni: dagsorden',
        name: 'Planen',
        link: 'https://a.example/2',
      }),
    (setup) =>
      changePlace(setup, 'spot-3', { text: 'Vi spørger, før vi mener.', name: 'Reglerne', link: 'mailto:a@a.example' }),
    (setup) => changePlace(setup, 'spot-4', { text: 'Her taler vi.', link: 'https://moede.example/', name: 'Dialog' }),
    (setup) => changePlace(setup, 'spot-5', { text: 'Kaffen er din.', link: 'javascript:alert(1)', name: 'Kaffe' }),
    (setup) => changePlace(setup, 'spot-6', { text: 'Ring.', link: 'tel:+4500000000', name: 'Hjælp' }),
    (setup) => nudgePlace(sendPlace(setup, 'spot-6', 'top'), 'spot-6', { x: 5, y: 0 }),
    (setup) => ({
      ...setup,
      quiz: [
        { id: 'ask', text: 'Hvor mange?', answers: '98\n99', right: 1, why: 'Siden 2007.' },
        { id: 'all', text: 'Hvad er bedst?', answers: 'Kaffe\nTe', right: 0, why: 'Alt er godt.' },
      ],
    }),
    (setup) => ({
      ...setup,
      ...{ music: 'https://musik.example/', contact: 'IT, 00 00 00 00', address: 'https://kommunen.example/salen' },
      minutes: { ...setup.minutes, alone: 6.5 },
    }),
  ],
  otherwise: [
    (setup) => ({ ...setup, way: 'room', photo: null }),
    (setup) => ({ ...setup, quiz: [], minutes: { ...setup.minutes, talk: 0 } }),
    (setup) => ({ ...setup, day: null, address: '', contact: '' }),
  ],
  meanwhile: [
    (setup) => ({ ...setup, places: setup.places.slice(1) }),
    (setup) => ({ ...setup, way: 'room' }),
    (setup) => ({ ...setup, places: [], quiz: [] }),
  ],
  handedOut: ['prompts.first', 'prompts.second', 'prompts.third', 'title'],
  own: [],
  steps: ['doors', 'welcome', 'alone', 'threes', 'rules', 'talk', 'break', 'close'],
  tables: [
    {
      people: 9,
      way: 'paper',
      work: [
        { type: 'card', prompt: 'first', text: 'Hvem bor alene?' },
        { type: 'card', prompt: 'third', text: 'Hvem er her ikke?' },
        { type: 'card', prompt: 'third', text: 'En dublet' },
        (work) => ({ type: 'reword', card: card(work, 1), text: 'Hvem er her ikke i dag?' }),
        (work) => ({ type: 'remove', card: card(work, 2) }),
      ],
      answers: {},
    },
    {
      people: 3,
      way: 'tablet',
      work: [{ type: 'card', prompt: 'second', text: 'Hvad fik dig til at blive?' }],
      answers: {},
    },
  ],
  plenary: [
    { type: 'rule', text: 'Vi rækker hånden op.' },
    { type: 'rule', text: 'En dublet' },
    (seen) => ({ type: 'rewordRule', rule: rule(seen, 0), text: 'Vi rækker hånden op, når nogen taler.' }),
    (seen) => ({ type: 'removeRule', rule: rule(seen, 1) }),
    { type: 'light', step: 'rules', place: 'spot-3' },
    { type: 'light', step: 'rules', place: null },
    { type: 'light', step: 'close', place: 'spot-2' },
  ],
  refused: {
    work: [
      { type: 'card', prompt: 'first', text: ' ' },
      { type: 'card', prompt: 'first', text: 'x'.repeat(301) },
      (work) => ({ type: 'reword', card: card(work, 0), text: 'Hvem bor alene?' }),
      { type: 'remove', card: 'gone' },
    ],
    plenary: [
      { type: 'rule', text: ' ' },
      { type: 'rule', text: 'x'.repeat(201) },
      (seen) => ({ type: 'rewordRule', rule: rule(seen, 0), text: 'Vi rækker hånden op, når nogen taler.' }),
      { type: 'removeRule', rule: 'gone' },
      { type: 'light', step: 'close', place: 'gone' },
      { type: 'light', step: 'close', place: 'spot-2' },
      { type: 'light', step: 'welcome', place: null },
    ],
  },
  saved: [],
}
