// @vitest-environment node
import { expect, test } from 'vitest'
import * as documents from '../../../src/methods/change-staircase/documents'
import { written } from '../written'
import { context, item, plan, review } from './plan'

test('what is past its time stands by itself in the document, and what came up last year is not said to come later', () => {
  const setup = plan(
    item('sen', '2026-05', { for: 'room' }),
    item('snart', '2027-02', { for: 'room' }),
    item('årlig', '2025-06', { for: 'room', yearly: true, done: [2026] }),
    item('senere', '2028-02', { for: 'room' }),
  )
  const blocks = written(documents, review(setup), context).case
  const under = (title: string) => {
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
    const table = blocks[at + 1]
    return table?.kind === 'table' ? table.rows.map(([what, when]) => `${what}, ${when}`) : []
  }
  const month = (number: number, year: number) => `month.year {"month":"month.${number}","year":${year}}`
  expect(under('report.next')).toEqual([`snart, ${month(2, 2027)}`])
  expect(under('standing.late')).toEqual([`sen, ${month(5, 2026)}`])
  expect(under('report.later')).not.toContain(`årlig, ${month(6, 2025)}`)
  expect(under('report.later')).toContain(`senere, ${month(2, 2028)}`)
})
