import {
  addArrow,
  addLane,
  addStep,
  changeStep,
  newCase,
  newStep,
  shiftStep,
} from '../../../src/methods/case-flow/edits'
import type { MethodTypes } from '../../../src/methods/case-flow/model'
import type { Activity } from '../../../src/methods/contract'
import type { Script } from '../../laws/script'

type Seen = Activity<MethodTypes>
const mark = ({ plenary }: Seen, at: number) => plenary.marks[at]?.id ?? ''
const improvement = ({ plenary }: Seen, at: number) => plenary.improvements[at]?.id ?? ''
const line = ({ plenary }: Seen, at: number) => plenary.lines[at]?.id ?? ''

/** A way with three steps in two lanes, a year's meetings, and a case on its way; the same is read and gone through on other days. */
export const script: Script<MethodTypes> = {
  prepare: [
    (setup) => ({ ...setup, title: 'Sagsgangen i Teknik og Miljø', share: true }),
    (setup) => addLane(setup, { id: 'writer', label: 'Sagsbehandleren' }),
    (setup) => addLane(setup, { id: 'meetings', label: 'Møderne' }),
    (setup) =>
      addStep(
        setup,
        newStep('draft', {
          ...{ lane: 'writer', text: 'Udkastet bliver skrevet', before: 10, role: 'Sagsbehandleren' },
          ...{ good: 'Indstillingen står først.', snag: 'Baggrunden fylder to sider.', template: 'Skabelonen' },
        }),
        'a0',
      ),
    (setup) =>
      addStep(
        setup,
        newStep('check', {
          ...{ lane: 'writer', text: 'Fagchefen læser', kind: 'decide', before: 6, unit: 'days', role: 'Fagchefen' },
          ...{ good: 'Læst uden at spørge.', snag: 'Kommaer.', template: 'De fire spørgsmål' },
        }),
        'a1',
      ),
    (setup) =>
      addStep(
        setup,
        newStep('meet', {
          ...{ lane: 'meetings', text: 'Rådet mødes', kind: 'meet', body: 'last', role: 'Medlemmerne' },
          ...{ good: 'Alle ved, hvad der er besluttet.', snag: 'To læsninger.', template: 'Dagsordenen' },
        }),
        'a2',
      ),
    (setup) => addArrow(setup, { id: 'a3', from: 'check', to: 'draft', back: true }),
    (setup) => shiftStep(shiftStep(setup, 'meet', -1), 'meet', 1),
    (setup) => changeStep(setup, 'check', { kind: 'decide', before: 5 }),
    (setup) => ({
      ...setup,
      meetings: { first: ['2027-02-02'], second: ['2027-02-10'], last: ['2027-02-16', '2027-03-16'] },
      closed: [{ id: 'winter', from: '2027-02-08', to: '2027-02-09', text: 'Vinterferie' }],
    }),
    (setup) => ({
      ...setup,
      cases: [newCase('cycle', { title: 'Cykelsti ved skolen', role: 'Trafikplanlæggeren', last: '2027-02-16' })],
    }),
    (setup) => ({ ...setup, page: 'Sagen om parkering, side 1', past: [{ id: 'road', text: 'Navn til en vej' }] }),
  ],
  otherwise: [
    (setup) => ({ ...setup, sitting: 'page' }),
    (setup) => ({ ...setup, sitting: 'delegation' }),
    (setup) => ({ ...setup, steps: [], arrows: [], cases: [] }),
  ],
  meanwhile: [
    (setup) => ({ ...setup, steps: setup.steps.slice(1) }),
    (setup) => ({ ...setup, lanes: [] }),
    (setup) => ({ ...setup, past: [], meetings: { first: [], second: [], last: [] } }),
  ],
  handedOut: ['title'],
  own: [],
  steps: ['frame', 'reader', 'apart', 'beside', 'deadlines', 'hurts', 'improve', 'close'],
  tables: [
    { people: 6, way: 'paper', work: [], answers: {} },
    { people: 5, way: 'cards', work: [], answers: {} },
  ],
  plenary: [
    { type: 'mark', kind: 'reader', step: null, text: 'Hvad skal jeg tage stilling til?' },
    { type: 'mark', kind: 'differs', step: 'draft', text: 'Tre læsninger her, én der' },
    { type: 'mark', kind: 'hurts', step: 'check', text: 'En dublet' },
    (seen) => ({ type: 'rewordMark', mark: mark(seen, 1), text: 'Tre læsninger hos den ene, én hos den anden' }),
    (seen) => ({ type: 'placeMark', mark: mark(seen, 1), step: 'check' }),
    (seen) => ({ type: 'removeMark', mark: mark(seen, 2) }),
    { type: 'improve', text: 'Jura læser rammen', who: 'Juristen', by: '2027-02-01' },
    { type: 'improve', text: 'En dublet', who: '', by: null },
    (seen) => ({ type: 'improveText', improvement: improvement(seen, 0), text: 'Jura læser rammen først' }),
    (seen) => ({ type: 'improveWho', improvement: improvement(seen, 0), text: 'Den ene jurist' }),
    (seen) => ({ type: 'improveBy', improvement: improvement(seen, 0), by: '2027-03-01' }),
    (seen) => ({ type: 'improved', improvement: improvement(seen, 0), done: true }),
    (seen) => ({ type: 'removeImprovement', improvement: improvement(seen, 1) }),
    { type: 'line', text: 'Indstillingen først' },
    { type: 'line', text: 'En dublet' },
    (seen) => ({ type: 'rewordLine', line: line(seen, 0), text: 'Indstillingen kan læses alene' }),
    (seen) => ({ type: 'removeLine', line: line(seen, 1) }),
    { type: 'heap', past: 'road', heap: 'up' },
    { type: 'heap', past: 'road', heap: null },
    { type: 'heap', past: 'road', heap: 'settled' },
    { type: 'light', task: 'hurts', step: 'draft' },
    { type: 'light', task: 'hurts', step: null },
    { type: 'light', task: 'close', step: 'check' },
  ],
  refused: {
    work: [],
    plenary: [
      { type: 'mark', kind: 'hurts', step: null, text: ' ' },
      { type: 'mark', kind: 'hurts', step: 'gone', text: 'Væk' },
      { type: 'mark', kind: 'hurts', step: null, text: 'x'.repeat(241) },
      { type: 'removeMark', mark: 'gone' },
      (seen) => ({ type: 'placeMark', mark: mark(seen, 1), step: 'check' }),
      { type: 'improve', text: ' ', who: '', by: null },
      { type: 'improve', text: 'x'.repeat(241), who: '', by: null },
      (seen) => ({ type: 'improveWho', improvement: improvement(seen, 0), text: 'Den ene jurist' }),
      { type: 'line', text: '' },
      { type: 'removeLine', line: 'gone' },
      { type: 'heap', past: 'road', heap: 'settled' },
      { type: 'heap', past: 'gone', heap: 'up' },
      { type: 'light', task: 'close', step: 'check' },
      { type: 'light', task: 'frame', step: null },
    ],
  },
  saved: [],
}
