import { halves, timeSeparator } from '../../i18n/format'
import { type HouseText, language } from '../../i18n/language'
import { timeOf } from '../../lib/clock'
import { itemName } from '../../methods/registry'
import { runSheet } from '../../workshop/evening/run-sheet'
import type { Session } from '../../workshop/evening/session'
import { headLine } from '../../workshop/files/front'
import { spokenFor, troublesIn, type Words } from '../../workshop/files/words'
import type { Item, Workshop } from '../../workshop/record/records'
import type { DrawnSheet } from './drawn-sheets'
import './one-page.css'

// What the house itself prints for an evening: enough to hold it without a machine.

/** So much of a note stands on the one page, in characters. */
const mostSaid = 170
const short = (said: string): string => {
  const line = said.replace(/\s+/g, ' ').trim()
  return line.length > mostSaid ? `${line.slice(0, line.lastIndexOf(' ', mostSaid))} …` : line
}

/** Smaller type the more there is on the page: everything stands on one. */
const sizeOf = (rows: number): 'large' | 'middle' | 'small' | 'tiny' =>
  rows <= 12 ? 'large' : rows <= 20 ? 'middle' : rows <= 34 ? 'small' : 'tiny'

interface Evening {
  readonly workshop: Workshop
  readonly sessions: readonly Session[]
}

const sessionOf = (sessions: readonly Session[], item: Item): Session | undefined =>
  item.kind === 'method' ? sessions.find(({ id }) => id === item.activity) : undefined

const minutesOf = (session: Session | undefined): number =>
  session?.steps().reduce((sum, { minutes }) => sum + minutes, 0) ?? 0

/** What is said and done there: what has been noted, or what goes on in it. */
const doneAt = (item: Item, session: Session | undefined, text: HouseText): string =>
  item.kind === 'plain'
    ? short(item.note || text(`plain.${item.plain}.say`))
    : short([...new Set(session?.steps().map(({ title }) => title))].join(' · '))

/** The run sheet for chair and mayor, on one page. */
const RunSheetPage = ({ workshop, sessions, text }: Evening & { readonly text: HouseText }) => {
  const { lines, ends } = runSheet(workshop, (activity) => minutesOf(sessions.find(({ id }) => id === activity)))
  const time = (minutes: number) => timeOf(minutes, timeSeparator())
  const nameOf = (item: Item) => (item.kind === 'plain' ? item.title : itemName(item, language()))
  return (
    <div className="one-page" data-size={sizeOf(lines.length)}>
      <p className="cell-title">{headLine(workshop, text)}</p>
      {workshop.purpose.trim() !== '' && <p>{short(workshop.purpose)}</p>}
      <table>
        <thead>
          <tr>
            {(['time', 'item', 'minutes', 'do'] as const).map((head) => (
              <th key={head} scope="col">
                {text(`sheet-paper.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ item, begins, minutes }) => (
            <tr key={item.id}>
              <td>{time(begins)}</td>
              <th scope="row">{nameOf(item)}</th>
              <td>{halves(minutes)}</td>
              <td>{lines.length > 34 ? '' : doneAt(item, sessionOf(sessions, item), text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
