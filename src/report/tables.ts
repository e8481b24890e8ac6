import type { PlainBlock } from '../methods/contract'
import type { Section } from './document'

type Table = Extract<PlainBlock, { kind: 'table' }>

/** A table of a document, by the section and the heading it stands under. */
export interface TitledTable extends Pick<Table, 'head' | 'rows'> {
  readonly title: string
}

/** Every table of a document, in the order they are read. */
export const tablesIn = (sections: readonly Section[]): readonly TitledTable[] =>
  sections.flatMap(({ title, blocks }) => {
    let under = ''
    return blocks.flatMap((block): readonly TitledTable[] => {
      if (block.kind === 'heading') under = block.text
      const { head, rows } = block.kind === 'table' ? block : { head: [], rows: [] }
      return block.kind === 'table' ? [{ title: [title, under].filter(Boolean).join(' – '), head, rows }] : []
    })
  })
