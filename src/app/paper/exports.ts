import { copyRich } from '../../exchange/clipboard'
import { text } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import type { Paper } from '../../report/document'
import { toHtml } from '../../report/to-html'
import { toMarkdown } from '../../report/to-markdown'
import { toText } from '../../report/to-text'
import { say } from '../../ui/toast'
import { wordLanguage } from '../../workshop/files/front'
import type { Letterhead } from '../../workshop/record/letterheads'
import { giveFile } from '../frame/give-file'
import type { Taken } from './drawn-pictures'

// The ways out of a document. Each says what it made, and where it went.

/** What is taken out, and what its files are called, without an ending. */
export interface Outgoing {
  readonly paper: Paper
  readonly name: string
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A stored or downloaded file: bytes that stand in a buffer of their own. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes)

export const copyForWord = async ({ paper }: Outgoing): Promise<void> => {
  say(text(`copy.${await copyRich(toHtml(paper), toText(paper))}`))
}

/** The code of the page, for where a website is edited. */
export const copyHtml = async ({ paper }: Outgoing): Promise<void> => {
  const copied = await copyRich(toHtml(paper), toHtml(paper))
  say(copied === 'refused' ? text('copy.refused') : text('summary.html.copied'))
}

export const giveMarkdown = async ({ paper, name }: Outgoing): Promise<boolean> =>
  giveFile(`${name}.md`, toMarkdown(paper), 'text/markdown')

/** @param header workshop, date and place: at the head of every page */
export const giveWord = async (
  { paper, name }: Outgoing,
  header: string,
  pictures: readonly Taken[],
  letterhead: Letterhead | null,
): Promise<boolean> => {
  const { toWord } = await import('../../report/word/word')
  const file = await toWord(paper, {
    lang: wordLanguage(),
    header,
    page: text('summary.page'),
    pictures: new Map(pictures.map((one) => [one.view, one])),
    ...(letterhead && { letterhead: letterhead.file }),
  })
  return giveFile(`${name}.docx`, owned(file), word)
}

export const giveJson = async ({ paper, name }: Outgoing): Promise<boolean> => {
  const { toJson } = await import('../../report/to-json')
  const schema = new URL('summary.schema.json', document.baseURI).href
  return giveFile(`${name}.json`, toJson(paper, schema), 'application/json')
}

export const giveTable = async ({ paper, name }: Outgoing, at: number): Promise<boolean> => {
  const { toCsv } = await import('../../report/to-csv')
  const table = toCsv(paper)[at]
  if (!table) return false
  return giveFile(`${fileName(`${table.title} ${name}`, name)}.csv`, table.text, 'text/csv')
}

const picturesName = ({ name }: Outgoing, { svg }: Taken, number: number): string =>
  `${name} ${text(svg === null ? 'summary.photo' : 'summary.drawing', { number })}`

/** A drawing, sharp at any size. @returns false where the picture is none */
export const giveDrawing = async (out: Outgoing, taken: Taken, number: number): Promise<boolean> =>
  taken.svg === null ? false : giveFile(`${picturesName(out, taken, number)}.svg`, taken.svg, 'image/svg+xml')

/** A photo, or a drawing in dots for what takes no drawing. */
export const giveDots = async (out: Outgoing, taken: Taken, number: number): Promise<boolean> =>
  giveFile(
    `${picturesName(out, taken, number)}.${taken.type}`,
    owned(taken.raster),
    taken.type === 'png' ? 'image/png' : 'image/jpeg',
  )
