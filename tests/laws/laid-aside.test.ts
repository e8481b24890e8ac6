import * as v from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { text } from '../../src/i18n/language'
import { toText } from '../../src/report/to-text'
import { createMemoryShelf } from '../../src/storage/memory-shelf'
import { emptyWorkshop } from '../../src/workshop/evening/example'
import { countAside, layAside, tableTexts, takeBack } from '../../src/workshop/evening/lay-aside'
import { begin, goTo } from '../../src/workshop/evening/presses'
import { viewOf } from '../../src/workshop/evening/scene'
import { seats } from '../../src/workshop/evening/seated'
import { openSession, type Session } from '../../src/workshop/evening/session'
import { madeOf } from '../../src/workshop/evening/told'
import { handOutText } from '../../src/workshop/files/hand-out'
import { paperOf } from '../../src/workshop/files/papers'
import { createHouse, type House } from '../../src/workshop/record/house'
import { createLink } from '../../src/workshop/record/link'
import { addActivity, addWorkshop } from '../../src/workshop/record/shelf-list'
import { marked } from './data'
import { tablesOf } from './evening'
import type { Said } from './script'
import { contextIn, scripted } from './scripts'
import { readers } from './written'

const said = <Seen>(move: Said<object, Seen>, seen: Seen): object => (typeof move === 'function' ? move(seen) : move)

// What could hurt somebody is laid aside before it is shown. It is the house's doing, for all methods.
describe.each(scripted.filter(({ method }) => method.table))('a text that is laid aside in $id', ({ id, script }) => {
  let house: House
  let session: Session
  beforeEach(async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    await contextIn(id, 'da')
    house = createHouse(createMemoryShelf(), createLink())
    const tables = script.tables.map(({ people }, index) => ({ id: `table-${index}`, name: `Bord ${index}`, people }))
    const activity = await addActivity(house, id, await addWorkshop(house, { ...emptyWorkshop(), tables }))
    session = (await openSession(house, activity ?? '')) as Session
    for (const edit of script.prepare) {
      const now = session.record.store.getState().data
      session.record.edit({ ...now, setup: edit(now.setup) })
    }
    begin(session)
    seats(session).forEach((seat, index) => {
      for (const move of script.tables[index]?.work ?? []) {
        const now = tablesOf(session.activity())[index]?.work ?? session.method.table?.openWork(session.brief())
        session.playWork(seat.id, said(move, now))
      }
    })
    for (const move of script.plenary) session.playPlenary(said(move, session.activity()))
    // Each text can be found again, wherever it goes; what the room took over before is the room's.
    let from = 0
    for (const work of session.works.values()) {
      const { data, markers } = marked(session.method.schema.work, work.store.getState().data, session.activity(), from)
      from += markers.size
      work.edit(data)
    }
  })

  const all = () => tableTexts(session).flatMap(({ texts, ...at }) => texts.map((one) => ({ at, ...one })))
  const paper = (reader: (typeof readers)[number]) =>
    paperOf(emptyWorkshop(), [[null, session]], reader, text, { front: true })
  /** What leaves the facilitator's own list: the projector at every step, all documents, what is handed out and sent on. */
  const outside = async (): Promise<string> => {
    const at = session.activity()
    const stages = session.steps().map((step) => {
      goTo(session, step.id)
      return viewOf(session)
    })
    return JSON.stringify([
      stages,
      ...readers.map(paper),
      (await handOutText(house, session, '')).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, ''),
      session.method.extras?.offers?.(madeOf(at)) ?? [],
      session.agreed(),
    ])
  }

  test('is on no stage view, in no document and in no hand-out; and Til os selv says how many there are', async () => {
    const texts = all()
    expect(texts.length).toBeGreaterThan(0)
    const before = await outside()
    expect(
      texts.filter((one) => before.includes(one.text)),
      'seen before',
    ).not.toEqual([])
    texts.forEach(({ at, path }, index) => {
      layAside(session, at, path)
      expect(countAside(session)).toBe(index + 1)
    })
    const after = await outside()
    expect(texts.filter((one) => after.includes(one.text)).map(({ path }) => path)).toEqual([])
    expect(toText(paper('ours'))).toContain(text('paper.aside.text', { count: texts.length }))
    expect(JSON.stringify(paper('case'))).not.toContain(text('aside.is'))
  })

  test('takes no other text with it, is kept for the facilitator, and comes back', async () => {
    const texts = all()
    const before = await outside()
    const seen = texts.filter((one) => before.includes(one.text))
    for (const { at, path, text: words } of texts) {
      layAside(session, at, path)
      const now = await outside()
      expect(seen.filter((one) => !now.includes(one.text)).every((one) => one.text === words)).toBe(true)
      expect(all().map((one) => one.text)).toEqual(texts.map((one) => one.text))
      for (const { work } of tablesOf(session.activity()))
        if (work !== null) expect(v.parse(session.method.schema.work, work)).toEqual(work)
      takeBack(session, all().find((one) => one.text === words)?.aside ?? '')
    }
    expect((await outside()) === before, 'all is as it was').toBe(true)
  })

  test('is one step of undo, which names it without its words', async () => {
    const [one] = all()
    if (!one) throw new Error('the tables have written')
    layAside(session, one.at, one.path)
    expect(session.record.undoes('past')).toEqual({ how: 'aside', words: '', count: 1 })
    session.record.undo()
    expect(countAside(session)).toBe(0)
    expect(session.record.undoes('future')).toEqual({ how: 'aside', words: '', count: 1 })
    session.record.redo()
    expect(countAside(session)).toBe(1)
  })

  test('stays with its table, which goes on with all that it wrote', () => {
    const mine = () =>
      session
        .ownTables()
        .at(-1)
        ?.map(({ work }) => work)
    const before = JSON.stringify(mine())
    for (const { at, path } of all()) layAside(session, at, path)
    expect(JSON.stringify(mine())).toBe(before)
    seats(session).forEach((seat, index) => {
      const own = session.ownTables().at(-1)?.[index]?.work
      const again = script.tables[index]?.work.at(-1)
      if (again) session.playWork(seat.id, said(again, own))
    })
    const now = JSON.stringify(mine())
    expect(
      all()
        .filter(({ text: words }) => !now.includes(words))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

test('each list that a table writes in is known by what no edit changes: an id, or a number', () => {
  interface Shape {
    readonly type: string
    readonly entries?: Readonly<Record<string, Shape>>
    readonly item?: Shape
    readonly wrapped?: Shape
    readonly pipe?: readonly { readonly type: string }[]
  }
  const unknown = (shape: Shape, path: string): readonly string[] => {
    if (shape.wrapped) return unknown(shape.wrapped, path)
    const first = shape.item && Object.values(shape.item.entries ?? {})[0]
    const isKey = !first || first.type === 'number' || first.pipe?.some(({ type }) => type === 'regex')
    const inner = shape.item ? unknown(shape.item, `${path}.*`) : []
    const fields = Object.entries(shape.entries ?? {}).flatMap(([key, one]) => unknown(one, `${path}.${key}`))
    return [...(isKey ? [] : [path]), ...inner, ...fields]
  }
  for (const { id, method } of scripted) expect(unknown(method.schema.work as unknown as Shape, id)).toEqual([])
})
