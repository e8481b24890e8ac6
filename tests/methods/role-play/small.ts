import type { Line, Part, Setup } from '../../../src/methods/role-play/model'

// A small meeting of the tests' own: every kind of line, and a text in each field.

const part = (id: string, list: string | null, more: Partial<Part> = {}): Part => ({
  ...{
    id,
    title: `Vejen ${id}`,
    list,
    seat: list === null ? 'floor' : 'council',
    suits: 'fresh',
    office: `formand for ${id}`,
    spare: false,
    early: false,
  },
  ...{ who: `Du er ${id}, helt for dig selv`, want: `Du vil have ${id} med hjem` },
  ...{ how: `Du er rolig som ${id}`, secret: `Hemmeligt for ${id}: klø dig på næsen` },
  ...more,
})
const line = (id: string, by: string, text: string, at: string | null = null): Line => ({
  id,
  kind: 'said',
  by,
  at,
  text,
})

/** A meeting with two items, two votes, a halt and two questions. */
export const small: Pick<Setup, 'council' | 'lists' | 'parts' | 'items' | 'votes' | 'cards' | 'quiz'> = {
  council: 'Ingensted',
  lists: [
    { id: 'bay', name: 'Buglisten' },
    { id: 'moor', name: 'Moselisten' },
  ],
  parts: [
    part('lead', 'bay', { suits: 'seasoned' }),
    part('goes', 'moor'),
    part('asks', 'moor', { suits: 'mayor' }),
    part('sure', 'bay', { suits: 'seasoned' }),
    part('slow', 'bay', { suits: 'seasoned' }),
    part('calm', 'moor'),
    part('late', 'bay'),
    part('more', 'moor', { spare: true }),
    part('pens', null, { suits: 'official' }),
    part('guest', null, { suits: 'official' }),
  ],
  items: [
    {
      ...{ id: 'first', title: 'Punkt et om ingenting', paper: 'Et bilag om ingenting.', out: false, refers: [] },
      lines: [
        line('f1', 'lead', 'Vi begynder nu, for klokken er noget.'),
        line('f2', 'goes', 'Jeg er vist inhabil, og det er jeg ked af.'),
        { id: 'f3', kind: 'halt', by: null, at: 'rule', text: 'Stop. Sådan er reglen.' },
        { id: 'f4', kind: 'vote', by: null, at: 'leave', text: 'Skal medlemmet ud?' },
        line('f5', 'asks', '{for} for, {against} imod, {neither} hverken eller.', 'leave'),
        line('f6', 'goes', 'Så går jeg ud i regnen.'),
      ],
    },
    {
      ...{ id: 'second', title: 'Punkt to om det samme', paper: 'Et bilag mere.', out: false, refers: ['first'] },
      lines: [
        line('s1', 'guest', 'Må jeg sige noget herfra?'),
        line('s2', 'lead', 'Nej, men tak for spørgsmålet.'),
        { id: 's3', kind: 'vote', by: null, at: 'even', text: 'Skal det være sådan?' },
        line('s4', 'pens', 'Lige mange: {for} og {against}.', 'even'),
        line('s5', 'more', 'Jeg er med for en sikkerheds skyld.'),
      ],
    },
  ],
  votes: [
    {
      ...{ id: 'leave', question: 'Skal medlemmet gå ud?', outcome: 'carried', away: [] },
      written: [{ part: 'goes', side: 'for' }],
    },
    {
      ...{ id: 'even', question: 'Skal det være præcis sådan?', outcome: 'tie', away: ['goes'] },
      written: [{ part: 'lead', side: 'for' }],
    },
  ],
  cards: [
    {
      ...{ id: 'rule', title: 'En regel at kunne', what: 'Noget om en regel.', when: 'Når det sker.' },
      ...{ says: '»Sådan siger man.«', follows: 'Så sker der noget.', source: 'Ingen lov', year: '2026' },
      ours: 'Vi gør det stående.',
    },
  ],
  quiz: [
    {
      ...{ id: 'one', asks: 'Hvad er reglen om ingenting?', a: 'At vente', b: 'At gå', c: 'At grine' },
      ...{ right: 'c', why: 'Fordi det er sjovere.', card: 'rule' },
    },
    {
      ...{ id: 'two', asks: 'Hvem har så ordet nu?', a: 'Den ene', b: 'Den anden', c: 'Slet ingen' },
      ...{ right: 'a', why: 'Den ene bad om det.', card: null },
    },
  ],
}
