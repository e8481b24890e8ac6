import { cleanPaper, type Paper } from './document'

/**
 * The document as data. What it holds is described by `summary.schema.json`, which lies beside the app.
 * @param schema the address of that file
 */
export const toJson = (paper: Paper, schema: string): string => {
  const { title, meta, sections, foot, mark } = cleanPaper(paper)
  const told = sections.map((section) => ({
    title: section.title,
    // A picture is told by its words: what it is drawn of is the method's own affair.
    blocks: section.blocks.map((block) =>
      block.kind === 'picture' ? { kind: block.kind, label: block.label } : block,
    ),
  }))
  return `${JSON.stringify({ $schema: schema, title, mark, meta, sections: told, foot }, null, 1)}\n`
}
