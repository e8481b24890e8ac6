import { longDay } from '../../i18n/format'
import { type HouseText, language } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import type { Reader } from '../../methods/contract'
import type { Paper } from '../../report/document'
import { peopleIn } from '../evening/run-sheet'
import type { Session } from '../evening/session'
import type { Item, Workshop } from '../record/records'

/** How many there are; what lives for years has members, and no tables. */
const room = (workshop: Workshop, text: HouseText): string =>
  workshop.standing
    ? text('paper.members', { people: peopleIn(workshop) })
    : text('paper.room', { tables: workshop.tables.length, people: peopleIn(workshop) })

/** The head of a document: when, where, how many. */
const meta = (workshop: Workshop, text: HouseText): readonly string[] => [
  [workshop.day && longDay(workshop.day), [workshop.start, workshop.end].filter(Boolean).join('–'), workshop.place]
    .filter(Boolean)
    .join(', '),
  [workshop.who, room(workshop, text)].filter(Boolean).join(' · '),
]

const sectionOf = (session: Session, title: string, reader: Reader) => ({
  title: title || session.manifest.card[language()].name,
  blocks: session.method.report(session.activity(), session.context(), reader),
})

const nextSteps = (workshop: Workshop, text: HouseText) =>
  workshop.next.length === 0
    ? []
    : [
        {
          title: text('paper.next'),
          blocks: [
            {
              kind: 'table' as const,
              head: [text('paper.next.what'), text('paper.next.who')],
              rows: workshop.next.map((one) => [one.text, one.role]),
            },
          ],
        },
      ]

const notes = (workshop: Workshop, sessions: readonly Session[], reader: Reader, text: HouseText) => {
  const all = [workshop.notes, ...sessions.map(({ record }) => record.store.getState().data.notes)].filter(
    (note) => note.trim() !== '',
  )
  return reader === 'case' || all.length === 0
    ? []
    : [{ title: text('run.notes'), blocks: all.map((note) => ({ kind: 'text' as const, text: note })) }]
}

/** *Til sagen* or *Til os selv*, for a whole workshop or one item of it. */
export const paperOf = (
  workshop: Workshop,
  sessions: readonly (readonly [Item | null, Session])[],
  reader: Reader,
  text: HouseText,
): Paper => ({
  title: workshop.title || text('workshop.untitled'),
  mark: workshop.rehearsal ? text('rehearsal.paper') : null,
  meta: meta(workshop, text),
  sections: [
    ...(workshop.purpose.trim() === ''
      ? []
      : [{ title: text('paper.purpose'), blocks: [{ kind: 'text' as const, text: workshop.purpose }] }]),
    ...sessions.map(([item, session]) => sectionOf(session, item?.title ?? '', reader)),
    ...nextSteps(workshop, text),
    ...notes(
      workshop,
      sessions.map(([, session]) => session),
      reader,
      text,
    ),
  ],
  foot: `${text('paper.foot')} ${text('paper.made', { day: longDay(dayOf(new Date())) })}`,
})

/** The texts the room has agreed on, from the documents for the case: for the closing on the projector. */
export const agreedTexts = (sessions: readonly Session[]): readonly string[] =>
  sessions.flatMap((session) =>
    session.method
      .report(session.activity(), session.context(), 'case')
      .flatMap((block) => (block.kind === 'list' ? block.items : [])),
  )
