import type { CsvRow } from '../../lib/read-csv'
import { fitText } from '../../lib/typed-text'
import type { Context, Id } from '../contract'
import { type Body, bodies, daysBefore, type Kind, kinds, longest, type Setup, type Step } from './model'
import { bodyNames, type Head, kindNames, type Names, type NoteKind, noteKinds, noteNames } from './table'

// What one cell of a file says, and whether all of it was understood.

type T = Context['t']
const lower = (text: string): string => text.toLocaleLowerCase('da')
export const same = (one: string, other: string): boolean => lower(one.trim()) === lower(other.trim())

const isWritten = /[\p{L}\p{N}]/u
/** Letters and figures that stand there when all that was understood is taken away. */
const isLeft = (said: string, understood: readonly (RegExp | string)[]): boolean =>
  isWritten.test(understood.reduce<string>((text, one) => (one === '' ? text : text.replace(one, ' ')), lower(said)))

export const kindIn = (said: string, t: T): Kind | undefined =>
  kinds.find((kind) => kindNames(kind, t).some((name) => same(name, said)))

/** However they are called, one or many. */
const count =
  /(?:^|[^\d.,/])(\d{1,4})\s*(?:(arbejdsdag|hverdag|working day|work ?day|weekday)|(uge|week)|(?:kalender|calendar )?(?:dag|day))(?:e|r|s|es|rs)?(?![a-zæøå])/i
/** A number alone is in working days. */
const alone = /^()(\d{1,4})(?=$|\s*(?:før|before)(?![a-zæøå]))/i
/** What people write around the name of a meeting. */
const around = /(?<![\p{L}])(?:før|inden|senest|before|by|at|the|mødet?|mødes|meeting|meets?)(?![\p{L}])/giu
const weekDays = 7

const bodyIn = (setup: Pick<Setup, 'names'>, said: string, t: T): { body: Body; name: string } | undefined =>
  // The longer name first: one may stand within another.
  bodies
    .flatMap((body) => [setup.names[body], ...bodyNames(body, t)].map((name) => ({ body, name: lower(name.trim()) })))
    .sort((one, other) => other.name.length - one.name.length)
    .find(({ name }) => name !== '' && lower(said).includes(name))

export interface When extends Pick<Step, 'before' | 'unit' | 'body'> {
  /** All that stands there has been taken as it was written. */
  readonly whole: boolean
}

/** "5 arbejdsdage før Økonomiudvalget": how long, in what, before which. A meeting says only which. */
export const whenIn = (setup: Pick<Setup, 'names'>, cell: string, kind: Kind, t: T): When => {
  const said = cell.trim()
  const found = bodyIn(setup, said, t)
  const body = found?.body ?? 'first'
  const named = [found?.name ?? '', around]
  if (kind === 'meet') return { before: null, unit: 'working', body, whole: !isLeft(said, named) }
  const [, figure, working, weeks] = count.exec(said) ?? []
  const [, , bare] = alone.exec(said) ?? []
  const number = figure ?? bare
  if (number === undefined) return { before: null, unit: 'working', body, whole: !isWritten.test(said) }
  const days = Number(number) * (weeks ? weekDays : 1)
  return {
    before: Math.min(daysBefore.max, days),
    unit: working || figure === undefined ? 'working' : 'days',
    body,
    whole: days <= daysBefore.max && !isLeft(said, [found?.name ?? '', figure === undefined ? alone : count, around]),
  }
}

/** Notes by their names; what has none says what a good one looks like. */
export const notesIn = (said: string, t: T): Pick<Step, NoteKind> & { readonly whole: boolean } => {
  const notes = { good: '', snag: '', template: '' }
  for (const line of said.split('\n')) {
    const kind = noteKinds.find((one) => noteNames(one, t).some((name) => line.startsWith(`${name}:`)))
    const text = kind ? line.slice(line.indexOf(':') + 1).trim() : line.trim()
    const at = kind ?? 'good'
    notes[at] = [notes[at], text].filter(Boolean).join(' ')
  }
  const held = (at: NoteKind) => fitText(notes[at], longest.note)
  const kept = { good: held('good'), snag: held('snag'), template: held('template') }
  return { ...kept, whole: noteKinds.every((at) => kept[at] === notes[at]) }
}

/** "1." and "01" are 1. */
export const numberIn = (said: string): string | undefined => /\d+(?:\.\d+)*/.exec(said)?.[0].replace(/^0+(?=\d)/, '')

export interface Lead {
  readonly said: string
  readonly number: string | undefined
  readonly back: boolean
  readonly whole: boolean
}
/** What stands under what a step leads to, each by itself. @param back what it is called that it is sent back */
export const leadsIn = (said: string, back: Names): readonly Lead[] =>
  said
    .split(/[,;]/)
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const words = back.map(lower).filter((word) => lower(one).includes(word))
      return {
        said: one.trim(),
        number: numberIn(one),
        back: words.length > 0,
        whole: !isLeft(one, [...words, /\d+(?:\.\d+)*/]),
      }
    })

/** A row that has become a step. */
export interface Read {
  readonly step: Step
  readonly row: CsvRow<Head>
  /** What the file calls it. */
  readonly number: string
  readonly leads: readonly (Lead & { readonly to: Id | undefined })[]
  /** What was not understood to the end. */
  readonly partly: readonly ('kind' | 'when' | 'notes')[]
}
