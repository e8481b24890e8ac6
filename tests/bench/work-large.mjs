// As much as an evening, a life or a town hall can need, for each method as it is begun.

const year = new Date().getFullYear() + 1
const day = new Date().toISOString().slice(0, 10)
const id = (kind, at) => `bench-${kind}-${String(at).padStart(3, '0')}`
const many = (count, make) => Array.from({ length: count }, (_, at) => make(at))

/** An item of the staircase, as one is begun. */
const staircaseItem = {
  ...{ text: 'Et møde om næste års budget', phase: null, month: `${year}-03`, date: null },
  ...{ lead: 4, effort: 'medium', days: null, role: 'Sekretariatet', kind: 'budget', yearly: true, done: [] },
  ...{ dropped: false, carried: false, for: 'room', seen: null },
}

/** A dilemma, a stone and a question, as they are when they have been written. */
const dilemma = {
  ...{
    title: 'Nært eller samlet',
    one: 'Skolen ligger, hvor børnene bor',
    other: 'Skolen er stor nok til at kunne noget',
  },
  ...{ forOne: 'Små børn kan gå selv.', forOther: 'Der er altid en lærer, som kan sit fag.' },
  facts: [{ id: 'bench-fact-000', text: '41 elever i de mindste klasser', source: 'Forvaltningen', when: '2026' }],
}
const stone = {
  ...{ text: 'Ingen lukkes, før det nye står', leads: [{ dilemma: 'bench-item-000', price: 'To år med begge dele' }] },
  ...{ from: [], mark: null, condition: '', day },
}
const ask = { text: 'Hvad koster bussen?', who: 'Forvaltningen', by: null, answer: '', day }

/** A catalogue of 500 ideas in 12 goals, and a group for each of the council's sprints. */
const sprint = {
  title: 'Grøn by',
  goals: many(12, (at) => ({ id: id('goal', at), text: `Et politisk mål nummer ${at + 1}`, away: false })),
  ideas: many(500, (at) => ({
    ...{ id: id('idea', at), text: `Plant et træ på skolevej ${at + 1}`, goal: id('goal', at % 12) },
    ...{ from: 'Borgermødet', size: null, origin: null, of: null },
  })),
  groups: many(6, (at) => ({ id: id('group', at), name: `Gruppe ${at + 1}`, roles: '', people: 6, away: false })),
}

/** A way of 40 steps in 8 lanes, each with its arrow, and 300 cases on it. */
const flow = {
  title: 'Fra brev til dagsorden',
  lanes: many(8, (at) => ({ id: id('lane', at), label: `Afdeling ${at + 1}` })),
  steps: many(40, (at) => ({
    ...{ id: id('step', at), lane: id('lane', (at * 3) % 8), text: `Skriv del ${at + 1} af indstillingen`, kind: 'do' },
    ...{ before: 90 - 2 * at, unit: 'days', body: 'last', role: 'Fagchef', good: '', snag: '', template: '' },
  })),
  arrows: many(39, (at) => ({ id: id('arrow', at), from: id('step', at), to: id('step', at + 1), back: false })),
  meetings: {
    first: many(11, (at) => `${year}-${String(at + 1).padStart(2, '0')}-04`),
    second: many(11, (at) => `${year}-${String(at + 1).padStart(2, '0')}-14`),
    last: many(11, (at) => `${year}-${String(at + 1).padStart(2, '0')}-26`),
  },
  cases: many(300, (at) => ({
    ...{ id: id('case', at), title: `Sag ${at + 1}: en plan for en vej`, role: 'Teknisk chef' },
    last: `${year}-${String((at % 11) + 1).padStart(2, '0')}-26`,
    ...{ gate: { relevant: 'yes', level: 'yes', room: 'open', delegate: 'no' }, done: [] },
  })),
}

/** A committee with a grid of 96 counts and 60 recommendations. */
const committee = {
  ...{ title: 'Mere natur', need: 'Byen vokser, og det grønne bliver mindre.', first: `${year}-02-03` },
  questions: { one: 'Hvad skal vi blive ved med?', two: 'Hvad mangler?', three: 'Hvem spørger vi?' },
  rows: many(12, (at) => ({ id: id('row', at), name: `Egn ${at + 1}` })),
  columns: many(8, (at) => ({ id: id('column', at), name: `Alder ${at + 1}` })),
  cells: many(96, (at) => ({
    ...{
      id: id('cell', at),
      row: id('row', Math.floor(at / 8)),
      column: id('column', at % 8),
      needed: 2,
      found: at % 3,
    },
  })),
  recommendations: many(60, (at) => ({
    ...{ id: id('answer', at), text: `Anbefaling ${at + 1}: lad kanterne gro`, answer: 'none', why: '', day: null },
  })),
}

/** How long a method's lists become, by the name that they are stored under; what it has none of stays as it is. */
const lengths = {
  'over-under': { stories: 30 },
  'concept-generator': { ideas: 60 },
  'six-questions': { cards: 30 },
  'change-staircase': { items: 150 },
  'dilemma-workshop': { dilemmas: 12, stones: 30, asks: 30 },
}
export const lengthsOf = (method) => lengths[method] ?? {}
/** What an empty list is filled with, by its name. */
export const blanks = { items: staircaseItem, dilemmas: dilemma, stones: stone, asks: ask }

/** What is set in a method as it is begun, once for each of its sittings that is measured. */
export const sittings = {
  'dilemma-workshop': [{}, { from: 'second' }],
  sprint: ['fill', 'plan', 'midway', 'review'].map((kind) => ({
    ...sprint,
    meeting: { kind, group: kind === 'fill' ? null : id('group', 0) },
  })),
  'task-committee': ['joint', 'roles', 'first'].map((sitting) => ({ ...committee, sitting })),
  'case-flow': ['draw', 'delegation'].map((sitting) => ({
    ...{ ...flow, sitting },
    past: many(100, (at) => ({ id: id('past', at), text: `Punkt ${at + 1}: til orientering` })),
  })),
}
