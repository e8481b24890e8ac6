import {
  addFixed,
  addItems,
  addPhase,
  changeField,
  changeFixed,
  changeItem,
  changePhase,
  dropItem,
  newItem,
  removeFixed,
  removePhase,
} from '../../../src/methods/change-staircase/edits'
import { fieldNames, type MethodTypes, type Setup } from '../../../src/methods/change-staircase/model'
import { newTerm } from '../../../src/methods/change-staircase/new-term'
import type { Script } from '../../laws/script'

const context = {
  t: (key: string) => key,
  language: 'da',
  today: '2026-11-20',
  dayName: (day: string) => day,
  picture: () => null,
} as const

/** Texts of the steps are marked alike, so that the laws can follow each kind of text. */
const marks = (setup: Setup): Setup =>
  setup.phases.reduce(
    (all, { id }) =>
      fieldNames.reduce(
        (one, name) => changeField(one, id, name, { for: name === 'purpose' || name === 'questions' ? 'room' : 'us' }),
        all,
      ),
    setup,
  )

/** One review of a committee's plan: nine people on slips, some hands, and a table that kept its answers. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, body: 'Teknik- og Miljøudvalget', handover: 'Begynd med skolevejene.' }),
    (setup) =>
      addItems(setup, [
        { ...newItem('tour', '2026-12', 'Rundtur'), role: 'Fagforvaltningen', lead: 6 },
        { ...newItem('budget', '2026-05', 'Temamøde om budgettet'), role: 'Økonomi', yearly: true, kind: 'budget' },
        { ...newItem('leap', '2028-02', 'Skuddag'), role: 'Sekretariatet', date: 29, effort: 'large', days: 30 },
        { ...newItem('quiet', '2027-01', 'Samtale med formanden'), role: 'Direktionen', for: 'us' },
        { ...newItem('done', '2026-03', 'Spilleregler'), role: 'Sekretariatet', done: [2026], phase: 'phase-1' },
        { ...newItem('gone', '2026-09', 'Studietur'), role: 'Sekretariatet' },
        newItem('empty', '2026-12'),
      ]),
    (setup) => dropItem(dropItem(setup, 'gone'), 'empty'),
    (setup) => changePhase(addPhase(setup, 'extra', context), 'extra', { name: 'Et trin til', line: 'Helt ny.' }),
    (setup) => fieldNames.reduce((one, name) => changeField(one, 'extra', name, { text: `Ekstra ${name}` }), setup),
    (setup) => removePhase(setup, 'extra'),
    (setup) => changeFixed(addFixed(setup, 'own'), 'own', { text: 'Byfest', source: 'Vores egen', month: 8 }),
    (setup) => changeFixed(addFixed(setup, 'slip'), 'slip', { text: 'Fejl', source: 'Fejl' }),
    (setup) => removeFixed(setup, 'slip'),
    marks,
    (setup) => ({ ...setup, share: { phase: true, handover: true }, declined: ['card-tour'] }),
  ],
  otherwise: [
    (setup) => ({ ...setup, ask: false, share: { phase: false, handover: false } }),
    (setup) => ({ ...setup, items: [], kind: 'council' }),
    (setup) => newTerm(setup, 'before'),
    (setup) => ({ ...setup, phases: [] }),
    (setup) => ({ ...setup, term: { from: '', to: '2029-12-31' } }),
    (setup) => ({ ...setup, term: { from: '2020-01-01', to: '2031-12-31' } }),
  ],
  meanwhile: [
    (setup) => removePhase(setup, 'phase-2'),
    (setup) => addPhase(setup, 'later', context),
    (setup) => changeItem(setup, 'tour', { month: '2027-03', dropped: true }),
    (setup) => ({ ...setup, ask: false }),
  ],
  handedOut: ['phases.*.stageName', 'phases.*.line'],
  own: [
    'phases.*.name',
    'phases.*.fields.signs.text',
    'phases.*.fields.offer.text',
    'phases.*.fields.leave.text',
    'phases.*.fields.risk.text',
    'items.*.role',
  ],
  steps: ['frame', 'since', 'phases', 'where', 'show', 'talk', 'sentence', 'items', 'write'],
  tables: [
    { people: 9, way: 'paper', work: [], answers: { where: { 'phase-1': 2, 'phase-2': 5, 'phase-4': 2 } } },
    { people: 4, way: 'hands', work: [], answers: { where: { 'phase-2': 3, 'phase-3': 1 } } },
    { people: 3, way: 'tablet', work: [], answers: {} },
  ],
  plenary: [
    ({ rounds }) => ({ type: 'bid', round: rounds.at(-1)?.id ?? '', phase: 'phase-3' }),
    ({ rounds }) => ({ type: 'bid', round: rounds.at(-1)?.id ?? '', phase: null }),
    ({ rounds }) => ({ type: 'bid', round: rounds.at(-1)?.id ?? '', phase: 'phase-2' }),
    ({ rounds }) => ({ type: 'agree', round: rounds.at(-1)?.id ?? '', phase: null, text: 'Vi er landet' }),
    ({ rounds }) => ({ type: 'agree', round: rounds.at(-1)?.id ?? '', phase: 'phase-2', text: 'Vi er landet.' }),
    { type: 'look', step: 'items', view: 'wheel' },
    { type: 'look', step: 'talk', view: 'stairs' },
    { type: 'look', step: 'write', view: 'list' },
  ],
  refused: {
    work: [],
    plenary: [
      { type: 'agree', round: 'gone', phase: 'phase-2', text: 'Et andet møde' },
      ({ rounds }) => ({ type: 'agree', round: rounds.at(-1)?.id ?? '', phase: 'gone', text: 'Et trin, der ikke er' }),
      ({ rounds }) => ({ type: 'agree', round: rounds.at(-1)?.id ?? '', phase: 'phase-2', text: 'Vi er landet.' }),
      { type: 'bid', round: 'gone', phase: 'phase-2' },
      ({ rounds }) => ({ type: 'bid', round: rounds.at(-1)?.id ?? '', phase: 'phase-2' }),
      { type: 'look', step: 'write', view: 'list' },
    ],
  },
  saved: [
    { plenary: { agreed: [{ id: 'old', round: 'round', phase: null, text: 'Vi er i gang.' }], bids: [], look: null } },
  ],
}
