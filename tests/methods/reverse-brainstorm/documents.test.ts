// @vitest-environment node
import { expect, test } from 'vitest'
import type { Context } from '../../../src/methods/contract'
import * as documents from '../../../src/methods/reverse-brainstorm/documents'
import type { ThisActivity } from '../../../src/methods/reverse-brainstorm/model'
import { written } from '../written'
import { played, roomWith } from './room'

const context: Context = {
  t: (key) => key,
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}
const forCase = (room: ThisActivity) => JSON.stringify(written(documents, room, context).case)

test('that ideas were turned is said where one was, and not where a principle was said aloud', () => {
  const room = roomWith(['Hug træerne om'])
  expect(forCase(room)).not.toContain('report.how')
  const said = played(room, { type: 'state', text: 'Vi planter nye træer' })
  expect(forCase(said)).toContain('Vi planter nye træer')
  expect(forCase(said)).not.toContain('report.how')
  const note = room.rounds[0]?.tables[0]?.work?.notes[0]?.id ?? ''
  const turned = played(said, { type: 'turn', note, kind: 'principle', text: 'Vi lader træerne stå' }, 'q')
  expect(forCase(turned)).toContain('report.how')
})
