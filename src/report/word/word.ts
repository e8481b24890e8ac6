import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { cleanPaper, type Paper } from '../document'
import { createBlocks, type Fit, type Pictures, paragraph } from './blocks'
import { fillLetterhead, type OpenLetterhead, openLetterhead } from './letterhead'
import { numbering, page, styles } from './looks'

export interface WordOptions {
  /** What Word checks the spelling by, such as da-DK. */
  readonly lang: string
  /** Workshop, date, place: on every page. */
  readonly header: string
  /** "Side" or "page", before the number. */
  readonly page: string
  readonly pictures: Pictures
  /** The municipality's own document, to be filled in; its headers and styles are used instead of ours. */
  readonly letterhead?: Uint8Array
}

const small = { size: 18, color: '4C5462' }

const header = (text: string): Header =>
  new Header({ children: [new Paragraph({ children: [new TextRun({ text, ...small })] })] })

const footer = (foot: string, word: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: page.text }],
        children: [
          new TextRun({ text: foot, ...small }),
          new TextRun({
            ...small,
            children: [new Tab(), `${word} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

const mark = (text: string): Paragraph => {
  const side = { style: BorderStyle.SINGLE, size: 12, color: '8A4B00', space: 4 }
  return new Paragraph({
    border: { top: side, bottom: side, left: side, right: side },
    children: [new TextRun({ text, bold: true, color: '8A4B00' })],
  })
}

const ownFit: Fit = { width: page.text, height: page.height - 2 * page.margin, space: null }

/** What the text must fit. Paragraphs that would run into one another are set apart. */
const fitIn = ({ room, space }: OpenLetterhead): Fit => ({ ...(room ?? ownFit), space: space < 60 ? 120 : null })

/** The document as a Word file (.docx), with real headings, lists and tables. @throws where the letterhead is none */
export const toWord = async (given: Paper, options: WordOptions): Promise<Uint8Array> => {
  const paper = cleanPaper(given)
  const letterhead = options.letterhead ? openLetterhead(options.letterhead) : null
  const draw = createBlocks(options.pictures, letterhead ? fitIn(letterhead) : ownFit)
  const children = [
    ...(paper.mark ? [mark(paper.mark)] : []),
    paragraph(paper.title, { heading: HeadingLevel.TITLE }),
    ...paper.meta.map((line) => paragraph(line, { spacing: { after: 40 } })),
    ...paper.sections.flatMap(({ title, blocks }) => [
      ...(title ? [paragraph(title, { heading: HeadingLevel.HEADING_1 })] : []),
      ...blocks.flatMap((block, at) => draw(block, blocks[at + 1])),
    ]),
    // The letterhead has a foot of its own: what ours says stands under the text there.
    ...(letterhead ? [paragraph(paper.foot, { spacing: { before: 300 } }, { size: 18 })] : []),
  ]
  const size = { width: page.width, height: page.height }
  const { margin: all } = page
  const document = new Document({
    title: paper.title,
    creator: 'Samtalerum',
    lastModifiedBy: 'Samtalerum',
    description: '',
    styles: styles(options.lang),
    numbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size, margin: { top: all, right: all, bottom: all, left: all } } },
        headers: { default: header(options.header) },
        footers: { default: footer(paper.foot, options.page) },
        children,
      },
    ],
  })
  const file = new Uint8Array(await Packer.toArrayBuffer(document))
  return letterhead ? fillLetterhead(letterhead, file, options.lang) : file
}
