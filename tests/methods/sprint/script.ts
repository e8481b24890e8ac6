import type { Activity } from '../../../src/methods/contract'
import { addIdeas, receive, removeGroup } from '../../../src/methods/sprint/catalogue'
import type { Kind, MethodTypes, Setup, Sprint, Work } from '../../../src/methods/sprint/model'
import type { Script } from '../../laws/script'

type Seen = Activity<MethodTypes>
const sprintIn = ({ plenary }: Seen, at: number): Sprint | undefined => plenary.sprints[at]
const idIn = (seen: Seen, at: number): string => sprintIn(seen, at)?.id ?? ''
const taskIn = (seen: Seen, at: number, task: number): string => sprintIn(seen, at)?.log[task]?.id ?? ''
const pickIn = (seen: Seen, at: number, pick: number): string => sprintIn(seen, at)?.picks[pick]?.id ?? ''
const noteIn = (seen: Seen, at: number, note: number): string => sprintIn(seen, at)?.notes[note]?.id ?? ''
const written = (work: Work, at: number): string => work.ideas[at]?.id ?? ''

let made = 0
const nextId = (): string => {
  made += 1
  return `idea-${made}`
}
const meet =
  (kind: Kind, group: string | null) =>
  (setup: Setup): Setup => ({ ...setup, meeting: { kind, group } })

/** The catalogue is filled; then one group has been through a whole sprint, and another has closed its log. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, title: 'Sikker skolevej', about: 'Flere børn skal gå selv.' }),
    (setup) => ({ ...setup, goals: [{ id: 'self', text: 'Flere går selv', away: false }] }),
    (setup) => ({ ...setup, goals: [...setup.goals, { id: 'calm', text: 'Ro klokken otte', away: false }] }),
    (setup) => {
      made = 0
      return addIdeas(
        setup,
        [
          { text: 'Tæl biler', goal: 'calm', from: 'Borgermøde', size: 'S' },
          { text: 'Klip hækken', goal: 'self', from: 'Elevrådet', size: 'M' },
          { text: 'Mal fødder', goal: 'self', from: 'Elevrådet', size: 'L' },
          { text: 'Lys i tunnelen', from: 'Driften' },
        ],
        nextId,
      )
    },
    (setup) =>
      receive(setup, [{ id: 'bus', kind: 'idea', text: 'En gå-bus', origin: { activity: 'other', offer: 'bus' } }]),
    (setup) => ({ ...setup, ideas: setup.ideas.map((one) => (one.origin ? { ...one, from: 'Workshoppen' } : one)) }),
    (setup) => ({
      ...setup,
      groups: [
        { id: 'cross', name: 'Krydsgruppen', roles: 'En forælder\nEn ingeniør', people: 4, away: false },
        { id: 'bike', name: 'Cykelgruppen', roles: 'En pedel', people: 5, away: false },
      ],
    }),
    (setup) => ({ ...setup, meeting: { kind: 'fill', group: 'cross' } }),
    (setup) => ({ ...setup, minutes: { ...setup.minutes, alone: 6.5 } }),
  ],
  otherwise: [
    meet('plan', 'cross'),
    meet('plan', 'bike'),
    meet('midway', 'cross'),
    meet('review', 'cross'),
    meet('review', 'bike'),
    (setup) => ({ ...setup, goals: [], groups: [], ideas: [], meeting: { kind: 'plan', group: null } }),
  ],
  meanwhile: [
    (setup) => ({ ...setup, ideas: setup.ideas.slice(1) }),
    (setup) => removeGroup(setup, { sprints: [] }, 'bike'),
    (setup) => ({ ...setup, goals: [], meeting: { kind: 'review', group: 'cross' } }),
  ],
  handedOut: ['goals.*.text', 'title'],
  own: [],
  kept: [
    'sprints.*.learned',
    'sprints.*.log.*.text',
    'sprints.*.log.*.when',
    'sprints.*.log.*.who',
    'sprints.*.notes.*.text',
  ],
  steps: ['begin', 'alone', 'pairs', 'gather', 'tie'],
  tables: [
    {
      people: 5,
      way: 'paper',
      work: [
        { type: 'idea', text: 'Cykelpumpe ved skolen' },
        { type: 'idea', text: 'Et kort' },
        { type: 'idea', text: 'En dublet' },
        (work) => ({ type: 'reword', idea: written(work, 1), text: 'Et kort over gode veje' }),
        (work) => ({ type: 'remove', idea: written(work, 2) }),
      ],
      answers: {},
    },
    { people: 4, way: 'tablet', work: [{ type: 'idea', text: 'Luk gaden en uge' }], answers: {} },
  ],
  plenary: [
    { type: 'begin', group: 'cross' },
    { type: 'begin', group: 'bike' },
    (seen) => ({ type: 'cancel', sprint: idIn(seen, 1) }),
    { type: 'begin', group: 'bike' },
    (seen) => ({ type: 'hands', sprint: idIn(seen, 0), hands: 4, evenings: 3 }),
    (seen) => ({ type: 'days', sprint: idIn(seen, 0), from: '2026-11-20', to: '2026-12-18' }),
    (seen) => ({ type: 'pick', sprint: idIn(seen, 0), idea: 'idea-1' }),
    (seen) => ({ type: 'pick', sprint: idIn(seen, 0), idea: 'idea-2' }),
    (seen) => ({ type: 'pick', sprint: idIn(seen, 0), idea: 'idea-3' }),
    (seen) => ({ type: 'drop', sprint: idIn(seen, 0), pick: pickIn(seen, 0, 2) }),
    (seen) => ({ type: 'goal', sprint: idIn(seen, 0), text: 'Børn kan krydse uden en hånd' }),
    (seen) => ({ type: 'goal', sprint: idIn(seen, 0), text: 'Børn kan krydse vejen uden en hånd.' }),
    (seen) => ({ type: 'task', sprint: idIn(seen, 0), text: 'Tæl i en uge', pick: pickIn(seen, 0, 0) }),
    (seen) => ({ type: 'task', sprint: idIn(seen, 0), text: 'Ring til ejeren', pick: null, who: 'Forælderen' }),
    (seen) => ({ type: 'task', sprint: idIn(seen, 0), text: 'En dublet', pick: null }),
    (seen) => ({ type: 'write', sprint: idIn(seen, 0), task: taskIn(seen, 0, 0), field: 'who', text: 'Læreren' }),
    (seen) => ({
      type: 'write',
      sprint: idIn(seen, 0),
      task: taskIn(seen, 0, 0),
      field: 'when',
      text: 'Tal hænger op',
    }),
    (seen) => ({ type: 'write', sprint: idIn(seen, 0), task: taskIn(seen, 0, 1), field: 'when', text: 'Vi har et ja' }),
    (seen) => ({ type: 'removeTask', sprint: idIn(seen, 0), task: taskIn(seen, 0, 2) }),
    (seen) => ({ type: 'close', sprint: idIn(seen, 0) }),
    (seen) => ({ type: 'state', sprint: idIn(seen, 0), task: taskIn(seen, 0, 0), state: 'done' }),
    (seen) => ({ type: 'write', sprint: idIn(seen, 0), task: taskIn(seen, 0, 1), field: 'who', text: 'Pedellen' }),
    (seen) => ({ type: 'note', sprint: idIn(seen, 0), kind: 'stuck', text: 'Ejeren svarer ikke' }),
    (seen) => ({ type: 'note', sprint: idIn(seen, 0), kind: 'need', text: 'En saks' }),
    (seen) => ({ type: 'note', sprint: idIn(seen, 0), kind: 'need', text: 'En dublet' }),
    (seen) => ({ type: 'rewordNote', sprint: idIn(seen, 0), note: noteIn(seen, 0, 1), text: 'En stor saks' }),
    (seen) => ({ type: 'removeNote', sprint: idIn(seen, 0), note: noteIn(seen, 0, 2) }),
    (seen) => ({ type: 'review', sprint: idIn(seen, 0), field: 'thing', text: 'Tallene på væggen' }),
    (seen) => ({ type: 'made', sprint: idIn(seen, 0), pick: pickIn(seen, 0, 0), on: true }),
    (seen) => ({ type: 'review', sprint: idIn(seen, 0), field: 'result', text: 'Krydset er talt.' }),
    (seen) => ({ type: 'review', sprint: idIn(seen, 0), field: 'learned', text: 'Ring før du skriver.' }),
    (seen) => ({ type: 'met', sprint: idIn(seen, 0), met: 'partly' }),
    (seen) => ({ type: 'pick', sprint: idIn(seen, 1), idea: 'idea-4' }),
    (seen) => ({ type: 'goal', sprint: idIn(seen, 1), text: 'Der er lys i tunnelen.' }),
    (seen) => ({
      ...{ type: 'task', sprint: idIn(seen, 1), text: 'Skift pærer', pick: pickIn(seen, 1, 0) },
      ...{ who: 'Pedellen', when: 'Det lyser' },
    }),
    (seen) => ({ type: 'close', sprint: idIn(seen, 1) }),
  ],
  refused: {
    work: [
      { type: 'idea', text: ' ' },
      { type: 'idea', text: 'x'.repeat(241) },
      (work) => ({ type: 'reword', idea: written(work, 0), text: 'Cykelpumpe ved skolen' }),
      { type: 'remove', idea: 'gone' },
    ],
    plenary: [
      { type: 'begin', group: 'bike' },
      { type: 'begin', group: 'gone' },
      (seen) => ({ type: 'cancel', sprint: idIn(seen, 1) }),
      (seen) => ({ type: 'task', sprint: idIn(seen, 1), text: 'En til', pick: null, who: 'Nogen' }),
      (seen) => ({ type: 'removeTask', sprint: idIn(seen, 1), task: taskIn(seen, 1, 0) }),
      (seen) => ({
        type: 'write',
        sprint: idIn(seen, 1),
        task: taskIn(seen, 1, 0),
        field: 'text',
        text: 'Noget andet',
      }),
      (seen) => ({ type: 'write', sprint: idIn(seen, 1), task: taskIn(seen, 1, 0), field: 'who', text: ' ' }),
      (seen) => ({ type: 'goal', sprint: idIn(seen, 1), text: 'Et andet mål' }),
      (seen) => ({ type: 'pick', sprint: idIn(seen, 1), idea: 'idea-3' }),
      (seen) => ({ type: 'drop', sprint: idIn(seen, 1), pick: pickIn(seen, 1, 0) }),
      (seen) => ({ type: 'close', sprint: idIn(seen, 1) }),
      (seen) => ({ type: 'hands', sprint: idIn(seen, 1), hands: 9, evenings: 9 }),
      (seen) => ({ type: 'days', sprint: idIn(seen, 1), from: '2027-02-29', to: null }),
      (seen) => ({ type: 'note', sprint: idIn(seen, 1), kind: 'need', text: ' ' }),
      (seen) => ({ type: 'review', sprint: idIn(seen, 1), field: 'result', text: 'x'.repeat(601) }),
    ],
  },
  saved: [],
}
