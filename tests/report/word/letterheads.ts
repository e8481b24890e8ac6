import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Paper } from '../../../src/report/document'
import { toWord } from '../../../src/report/word/word'
import { dot, readWord } from '../../support/word'
import { rehearsed } from '../sample-paper'

// A letterhead, and what may be different in one.

export type Change = (text: string) => string
export const changed = (
  file: Uint8Array,
  changes: Readonly<Record<string, Change>>,
  without: RegExp = /^$/,
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file))
        .filter(([name]) => !without.test(name))
        .map(([name, bytes]) => [name, changes[name] ? strToU8(changes[name](strFromU8(bytes))) : bytes]),
    ),
  )

const inDanish: Change = (xml) =>
  xml.replaceAll('"Heading1"', '"Overskrift1"').replaceAll('"Heading2"', '"Overskrift2"')
const own: Paper = {
  title: 'Brev',
  meta: [],
  mark: null,
  foot: '',
  sections: [
    {
      id: 'a',
      title: '',
      blocks: [
        { kind: 'text', text: 'Kommunens adresse' },
        { kind: 'text', text: '{{indhold}}' },
        { kind: 'list', items: ['Fast punkt'] },
      ],
    },
  ],
}
export const options = { lang: 'da-DK', header: 'Temamøde', page: 'side', pictures: new Map() }

/** As Danish Word has it: its styles have Danish ids, and English names. */
export const madeLetterhead = async (): Promise<Uint8Array> => {
  const file = await toWord(own, { ...options, header: 'Byrådssekretariatet' })
  return changed(file, { 'word/styles.xml': inDanish, 'word/document.xml': inDanish })
}

const view = { over: 5 }
/** What a drawing is drawn as. */
export const drawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  raster: dot,
  type: 'png' as const,
  width: 30,
  height: 20,
}
export const paper: Paper = {
  ...rehearsed,
  sections: [
    ...rehearsed.sections,
    { id: 'p', title: 'Billede', blocks: [{ kind: 'picture', view, label: 'Tegningen' }] },
  ],
}
/** Our document in a letterhead, as others read it. */
export const filled = (into: Uint8Array) =>
  toWord(paper, { ...options, pictures: new Map([[view, drawing]]), letterhead: into }).then(readWord)
