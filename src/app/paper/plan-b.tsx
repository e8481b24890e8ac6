import type { CSSProperties } from 'react'
import { halves, longDay, timeSeparator } from '../../i18n/format'
import { type HouseText, language } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { itemName } from '../../methods/registry'
import { runSheet } from '../../workshop/evening/run-sheet'
import type { Session } from '../../workshop/evening/session'
import { spokenFor, troublesIn, type Words } from '../../workshop/files/words'
import type { Item, Workshop } from '../../workshop/record/records'
import type { DrawnSheet } from './drawn-sheets'
import { firstWords, onOnePage } from './one-page'
import './one-page.css'

// What the house itself prints for an evening: enough to hold it without a machine.

interface Evening {
  readonly workshop: Workshop
  readonly sessions: readonly Session[]
}

const sessionOf = (sessions: readonly Session[], item: Item): Session | undefined =>
  item.kind === 'method' ? sessions.find(({ id }) => id === item.activity) : undefined

const minutesOf = (session: Session | undefined): number =>
  session?.steps().reduce((sum, { minutes }) => sum + minutes, 0) ?? 0

/** What is said and done there, and what has been noted for it; or what goes on in it. */
const doneAt = (item: Item, session: Session | undefined, text: HouseText): string =>
  item.kind === 'plain'
    ? [text(`plain.${item.plain}.say`), item.note].filter(Boolean).join(' ')
    : [...new Set(session?.steps().map(({ title }) => title))].join(' · ')

const heads = ['time', 'item', 'minutes', 'do'] as const

/** The run sheet for chair and mayor, on one page. */
const RunSheetPage = ({ workshop, sessions, text }: Evening & { readonly text: HouseText }) => {
  const { lines, ends } = runSheet(workshop, (activity) => minutesOf(sessions.find(({ id }) => id === activity)))
  const time = (minutes: number) => timeOf(minutes, timeSeparator())
  const { type, title, purpose, rows, left } = onOnePage({
    title: workshop.title || text('workshop.untitled'),
    purpose: workshop.purpose,
    rows: lines.map(({ item }) => ({
      name: item.kind === 'plain' ? item.title : itemName(item, language()),
      said: doneAt(item, sessionOf(sessions, item), text),
    })),
    lines: 2,
  })
  const where = [workshop.day && longDay(workshop.day), firstWords(workshop.place, 60)].filter(Boolean).join(' · ')
  return (
    <div className="one-page" style={{ '--type': type } as CSSProperties}>
      <p className="cell-title">{title}</p>
      {where !== '' && <p>{where}</p>}
      {purpose !== '' && <p>{purpose}</p>}
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {text(`sheet-paper.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, said }, at) => (
            <tr key={lines[at]?.item.id}>
              <td>{time(lines[at]?.begins ?? 0)}</td>
              <th scope="row">{name}</th>
              <td>{halves(lines[at]?.minutes ?? 0)}</td>
              <td>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p>{text('sheet-paper.more', { count: left })}</p>}
      <p>{text('sheet.ends', { time: time(ends) })}</p>
    </div>
  )
}

const cellsOf = (words: readonly Words[]) => words.map(({ title, text }) => ({ title, lines: text.split('\n') }))

/** What the house prints: the run sheet, and for plan B what is said, what hosts are told, and help when it goes wrong. */
export const houseSheets = ({ workshop, sessions }: Evening, text: HouseText): readonly DrawnSheet[] => {
  const [welcome, closing, hosts] = spokenFor(workshop, text)
  const said = [welcome, closing].filter((one) => one !== undefined)
  const forHosts = hosts ? workshop.tables.flatMap(() => cellsOf([hosts])) : []
  const trouble = troublesIn(text).flatMap(({ title, text: help }) => [title.toUpperCase(), help])
  const planB = { kind: 'page', spare: true, planB: true } as const
  return [
    {
      ...{ id: 'house-run-sheet', kind: 'page', title: text('sheet-paper.title'), planB: true },
      cells: [{ title: '', lines: [] }],
      body: <RunSheetPage workshop={workshop} sessions={sessions} text={text} />,
    },
    { ...planB, id: 'house-spoken', title: text('sheet-paper.welcome'), cells: cellsOf(said) },
    ...(forHosts.length > 0 && hosts ? [{ ...planB, id: 'house-hosts', title: hosts.title, cells: forHosts }] : []),
    {
      ...planB,
      id: 'house-wrong',
      title: text('words.wrong'),
      cells: [{ title: text('words.wrong'), lines: trouble }],
    },
  ]
}
