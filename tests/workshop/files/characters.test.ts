import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Character } from '../../../src/methods/contract'
import { loadMethod } from '../../../src/methods/registry'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { openSession, type Session } from '../../../src/workshop/evening/session'
import { charactersOf, handOutText } from '../../../src/workshop/files/hand-out'
import { createHouse, type House } from '../../../src/workshop/record/house'
import { createLink } from '../../../src/workshop/record/link'
import { tabletRecipe } from '../../../src/workshop/record/recipes'
import { addActivity } from '../../../src/workshop/record/shelf-list'
import { contextIn } from '../../laws/scripts'
import { ownElsewhere, toldToOthers } from '../../support/characters'

const part = (id: string, secret: string): Character<unknown> => ({ id, title: `Rollen ${id}`, own: { secret } })
const parts = [part('mayor', 'Du har ikke læst bilagene'), part('clerk', 'Du læser referatet op til sidst')]
const characters = { own: v.object({ secret: v.string() }), all: () => parts, Own: () => null }

let house: House
let session: Session

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  await contextIn('blank-method', 'da')
  house = createHouse(createMemoryShelf(), createLink())
  const opened = await openSession(house, (await addActivity(house, 'blank-method', null)) ?? '')
  if (!opened) throw new Error('it has just been added')
  session = { ...opened, method: { ...opened.method, characters } }
})

const tabletIn = (file: string) => JSON.parse(file).records[0].envelope

test('a hand gets the brief and one part’s own, and a table’s hand gets nobody’s', async () => {
  expect(charactersOf(session)).toEqual(parts)
  for (const one of parts) {
    const { data } = tabletIn(await handOutText(house, session, 'Mødet', one))
    expect(data).toMatchObject({ brief: session.brief(), character: { id: one.id, title: one.title, own: one.own } })
    expect(
      ownElsewhere(
        parts.filter(({ id }) => id !== one.id),
        { data },
      ),
    ).toEqual([])
  }
  const table = tabletIn(await handOutText(house, session, 'Mødet'))
  expect(ownElsewhere(parts, { table })).toEqual([])
})

test('a part is read by the method’s own schema, and a part of a method without parts is refused', async () => {
  const envelope = tabletIn(await handOutText(house, session, 'Mødet', parts[0]))
  const recipe = tabletRecipe(session.id, session.method, 'blank-method')
  expect(recipe.parse(envelope.data, envelope.version).character).toEqual(parts[0])
  const broken = { ...envelope.data, character: { ...envelope.data.character, own: { secret: 7 } } }
  expect(() => recipe.parse(broken, envelope.version)).toThrow()
  const plain = await loadMethod('blank-method')
  if (!plain) throw new Error('the template is there')
  expect(() => tabletRecipe(session.id, plain, 'blank-method').parse(envelope.data, envelope.version)).toThrow(/roles/)
})

test('the law finds a part that is told to another, and one that everybody can read', () => {
  const [mayor, clerk] = parts as [Character<unknown>, Character<unknown>]
  expect(toldToOthers(parts)).toEqual([])
  expect(toldToOthers([mayor, { ...clerk, own: [clerk.own, mayor.own] }])).not.toEqual([])
  expect(ownElsewhere(parts, { stage: { lines: ['Du har ikke læst bilagene'] } })).toEqual([
    'Rollen mayor, stage: Du har ikke læst bilagene',
  ])
})
