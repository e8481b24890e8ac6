import { type IParagraphStylePropertiesOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'

// How a document looks in Word where nobody has given a letterhead. Measures are twentieths of a point (twips), sizes half points.

/** A4 with margins of 25 mm. */
export const page = { width: 11906, height: 16838, margin: 1417, text: 9072 } as const

export const bulletList = 'samtalerum-bullets'
export const numberList = 'samtalerum-numbers'

const hanging = { indent: { left: 454, hanging: 284 }, spacing: { after: 60 } }
const level = (format: (typeof LevelFormat)['BULLET' | 'DECIMAL'], text: string) => [
  { level: 0, format, text, alignment: 'left' as const, style: { paragraph: hanging } },
]

export const numbering = {
  config: [
    { reference: bulletList, levels: level(LevelFormat.BULLET, '•') },
    { reference: numberList, levels: level(LevelFormat.DECIMAL, '%1.') },
  ],
}

const before = (space: number, after: number): IParagraphStylePropertiesOptions => ({
  // In a letterhead too a line is as high as what stands on it.
  spacing: { before: space, after, line: 264, lineRule: LineRuleType.AUTO },
  keepNext: true,
  keepLines: true,
})

const heading = (level: 1 | 2 | 3, size: number, space: number) => ({
  // The name by which Word knows a heading in every language, whatever its own is called on screen.
  name: `heading ${level}`,
  run: { font: 'Calibri', size, bold: true, color: '1D2430' },
  paragraph: before(space, 80),
})

/** @param lang such as da-DK: what Word checks the spelling by */
export const styles = (lang: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: lang } },
      // As high as what stands on it: LibreOffice cuts a picture down to the line where that is not said.
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: 'Calibri', size: 44, bold: true, color: '1D2430' }, paragraph: before(0, 120) },
    heading1: heading(1, 30, 360),
    heading2: heading(2, 25, 240),
    heading3: heading(3, 22, 200),
    // The items of a list stand close; what follows it does not.
    listParagraph: { paragraph: { contextualSpacing: true } },
  },
})
