import { clockTime, longDay } from '../../i18n/format'
import { type HouseText, language } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import type { Agreed, Document, PlainBlock, Reader } from '../../methods/contract'
import { itemName } from '../../methods/registry'
import type { Paper, Section } from '../../report/document'
import type { OnePage } from '../../report/height'
import { type Apart, apartIn, optionWords, wordsOf } from '../evening/apart'
import { countAside } from '../evening/lay-aside'
import { isMadeUp } from '../evening/made-up'
import { peopleIn } from '../evening/run-sheet'
import type { Session } from '../evening/session'
import type { AnyEvent } from '../record/life'
import type { Item, Workshop } from '../record/records'
import { coursePaper } from './course-paper'
import { fillAgreed } from './fill-agreed'
import { agreedWords, doneAndAgreed, type HeldItem, nextSteps, opening, turned } from './front'
import { onOnePage } from './short'

/**
 * Members of what lives; else the tables, and how many there was room for where nobody has said who took part. A count at the
 * tables goes on until the end: it is not who was there. A meeting with nothing but what lives has no use for its tables.
 */
const room = (workshop: AnyEvent, sessions: readonly Session[], text: HouseText): string => {
  const people = peopleIn(workshop)
  const count = workshop.tables.length
  if (workshop.filed) return text('paper.members', { people })
  if (count === 0 || (sessions.length > 0 && sessions.every(({ manifest }) => manifest.lives))) return ''
  const isSaid = [workshop.present, workshop.who].some((said) => said.trim() !== '')
  return isSaid ? text('workshop.tables', { count }) : text('paper.room', { count, people })
}

/** Who was there, when somebody has said so; until then who takes part. */
const present = ({ present: said, who }: Workshop, text: HouseText): string =>
  said.trim() === '' ? who : text('paper.present', { who: said })

/** The head of a document: when, where, how many. */
const meta = (workshop: AnyEvent, sessions: readonly Session[], text: HouseText): readonly string[] => [
  [
    workshop.day && longDay(workshop.day),
    [workshop.start, workshop.end].filter(Boolean).map(clockTime).join('–'),
    workshop.place,
  ]
    .filter(Boolean)
    .join(', '),
  [present(workshop, text), room(workshop, sessions, text)].filter(Boolean).join(' · '),
  ...(workshop.case?.trim() ? [text('paper.case', { number: workshop.case })] : []),
]

const documentsOf = (session: Session, reader: Reader): readonly Document[] => {
  const { method } = session
  const context = session.context()
  return reader === 'ours'
    ? method.documents.ours(session.activity(), context)
    : (method.documents[reader]?.(session.told(), context) ?? [])
}

/** The session whose pictures a section may hold, as the section's id says; null where the house wrote it. */
export const sessionOf = (section: Section, sessions: readonly Session[]): Session | null =>
  sessions.find(({ id }) => section.id.startsWith(`${id}/`)) ?? null

/** Whether anything has come of an item. What lives has a plan to tell of before any sitting. */
const isHeld = (session: Session): boolean => {
  const { round, rounds } = session.activity()
  return (
    round.begun ||
    session.manifest.lives === true ||
    session.agreed().length > 0 ||
    rounds.some(({ tables, answers }) => Object.keys(answers).length > 0 || tables.some(({ work }) => work !== null))
  )
}

/** Whose answers stand apart, and how many they are. One table alone is a row of its own, which is named only where rows are. */
const headOf = ({ tables, told }: Apart, rows: boolean, text: HouseText): string => {
  if (!told) return tables.join(', ')
  return tables.length > 1 || rows
    ? text('paper.apart.tables', { names: tables.join(', '), count: told.given })
    : text('paper.apart.one', { count: told.given })
}

/** Answers that stand apart, under the words they were given to: for those who held it. */
const givenApart = (session: Session, item: string, text: HouseText): readonly Section[] => {
  const blocks = session.roundsOf().flatMap((round) =>
    apartIn(round).flatMap((apart): readonly PlainBlock[] => {
      const { poll, asked, told } = apart
      const now = session.poll(poll)
      const words = wordsOf(asked)
      const rows = Object.entries(told?.counts ?? {}).map(([option, count]) => [
        optionWords(asked, now, option),
        String(count),
      ])
      return [
        { kind: 'heading', text: headOf(apart, session.record.store.getState().data.perTable, text) },
        { kind: 'list', items: words.length > 0 ? words : [now?.title ?? text('paper.apart.gone')] },
        told
          ? { kind: 'table', head: [text('paper.apart.answer'), text('paper.apart.count')], rows }
          : { kind: 'text', text: text('paper.apart.few') },
      ]
    }),
  )
  const title = `${item}: ${text('paper.apart')}`
  return blocks.length === 0 ? [] : [{ id: `${session.id}/apart`, title, blocks }]
}

/** That something a table wrote is laid aside, and how much: nothing is gone in silence. */
const leftOut = (session: Session, item: string, text: HouseText): readonly Section[] => {
  const count = countAside(session)
  const said = text('paper.aside.text', { count })
  return count === 0
    ? []
    : [{ id: `${session.id}/aside`, title: `${item}: ${text('aside.is')}`, blocks: [{ kind: 'text', text: said }] }]
}

const nameOf = (given: string, session: Session): string =>
  itemName({ title: given, method: session.manifest.id }, language())

/** What was prepared is told as it is now: of what has gone on since, that is said. */
const goneOn = (session: Session, text: HouseText): readonly PlainBlock[] => {
  const day = session.heldBefore()
  return day === null ? [] : [{ kind: 'text', text: text('paper.gone-on', { day: longDay(day) }) }]
}

const sectionsOf = (session: Session, given: string, reader: Reader, text: HouseText): readonly Section[] => {
  const item = nameOf(given, session)
  if (!isHeld(session))
    return [{ id: `${session.id}/`, title: item, blocks: [{ kind: 'text', text: text('paper.not-held') }] }]
  const documents = documentsOf(session, reader)
  const told = documents.map(({ id, title, blocks }) => ({
    id: `${session.id}/${id}`,
    title: documents.length > 1 && title ? `${item}: ${title}` : item,
    blocks: [...goneOn(session, text), ...fillAgreed(blocks, session.agreed(), agreedWords(text))],
  }))
  return reader === 'ours' ? [...told, ...givenApart(session, item, text), ...leftOut(session, item, text)] : told
}

const notes = (workshop: Workshop, sessions: readonly Session[], text: HouseText): readonly Section[] => {
  const all = [workshop.notes, ...sessions.map(({ record }) => record.store.getState().data.notes)]
  const blocks = all.filter((note) => note.trim() !== '').map((note) => ({ kind: 'text' as const, text: note }))
  return blocks.length === 0 ? [] : [{ id: 'notes', title: text('run.notes'), blocks }]
}

/** How a document is made up. */
export interface Make {
  /** Only the front page, so that it stands on this; left out for the whole. */
  readonly short?: OnePage
  /** A whole evening begins with what came of it. */
  readonly front?: boolean
}

type Items = readonly (readonly [Item | null, Session])[]

const bodyOf = (workshop: Workshop, sessions: Items, reader: Reader, text: HouseText): readonly Section[] => {
  const all = sessions.map(([, session]) => session)
  return [
    ...sessions.flatMap(([item, session]) => sectionsOf(session, item?.title ?? '', reader, text)),
    ...(reader === 'ours' ? [...coursePaper(workshop, all, text), ...notes(workshop, all, text)] : []),
  ]
}

/** Of what was agreed in an item, what its own document for this reader says: a front page tells no more than the body. */
const agreedFor = (session: Session, reader: Reader): readonly Agreed[] => {
  const told = documentsOf(session, reader).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'agreed' ? [block.under] : [])),
  )
  return session.agreed().filter(({ under }) => told.some((one) => one === null || one === under))
}

const heldIn = (sessions: Items, reader: Reader): readonly HeldItem[] =>
  sessions
    .filter(([, session]) => isHeld(session))
    .map(([item, session]) => ({ name: nameOf(item?.title ?? '', session), agreed: agreedFor(session, reader) }))

const isUntold = (sessions: Items, held: readonly HeldItem[]): boolean =>
  held.every(({ agreed }) => agreed.length === 0) && sessions.some(([, session]) => session.agreed().length > 0)

const sectionsFor = (
  workshop: Workshop,
  sessions: Items,
  reader: Reader,
  text: HouseText,
  front: boolean,
): readonly Section[] => {
  const body = bodyOf(workshop, sessions, reader, text)
  if (!front) return [...opening(workshop, text), ...body, ...nextSteps(workshop, text)]
  const held = heldIn(sessions, reader)
  // What was agreed in the one item there was stands under it: it is not said twice.
  const isSaid = body.length > 0 && held.length === 1 && held[0]?.agreed.length !== 0
  const done = doneAndAgreed(held, text, isUntold(sessions, held)).filter(({ id }) => !(isSaid && id === 'agreed'))
  const first = [...opening(workshop, text), ...done, ...nextSteps(workshop, text)]
  return [...(body.length > 0 ? turned(first) : first), ...body]
}

/** *Til sagen*, *Til os selv* or what is handed out, for a whole workshop or one item of it. */
export const paperOf = (
  workshop: AnyEvent,
  sessions: Items,
  reader: Reader,
  text: HouseText,
  { short, front = false }: Make = {},
): Paper => {
  const head: Paper = {
    title: workshop.title || text('workshop.untitled'),
    mark:
      workshop.rehearsal || sessions.some(([, session]) => isMadeUp(workshop, session))
        ? text('rehearsal.paper')
        : null,
    meta: meta(
      workshop,
      sessions.map(([, session]) => session),
      text,
    ).filter((line) => line !== ''),
    sections: [],
    foot: `${text('paper.foot')} ${text('paper.made', { day: longDay(dayOf(new Date())) })}`,
  }
  if (!short) return { ...head, sections: sectionsFor(workshop, sessions, reader, text, front) }
  const held = heldIn(sessions, reader)
  return onOnePage(head, { workshop, held, untold: isUntold(sessions, held), text, page: short })
}

/** The texts the room has agreed on: for the closing on the projector. */
export const agreedTexts = (sessions: readonly Session[]): readonly string[] =>
  sessions.flatMap((session) => session.agreed().map(({ text }) => text))
