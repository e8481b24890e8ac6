import { describe, expect, test } from 'vitest'
import { toldOf } from '../../src/workshop/evening/told'
import { ownElsewhere, toldToOthers } from '../support/characters'
import { everyEvening } from './evening'
import { contextIn, scripted } from './scripts'
import { blocksFor, readers } from './written'

describe.each(scripted)('$id', ({ id, method, script }) => {
  test('what is for one part is in no other hand, on no stage and in no document', async ({ skip }) => {
    const { characters } = method
    if (!characters) return skip('nobody plays a part in it')
    const context = await contextIn(id, 'da')
    for (const moment of everyEvening(method, script, context)) {
      const all = characters.all(moment.setup, context)
      expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
      expect(toldToOthers(all)).toEqual([])
      const places = {
        brief: method.brief(toldOf(moment)),
        stage: method.audience(moment, context),
        ...Object.fromEntries(readers.map((reader) => [reader, blocksFor(reader, method, moment, context)])),
      }
      expect(ownElsewhere(all, places)).toEqual([])
    }
  })
})
