import { language, text } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { sameData } from '../../lib/same-data'
import type { Poll } from '../../methods/contract'
import { itemName, library } from '../../methods/registry'
import type { House } from '../record/house'
import { workshopRecipe } from '../record/recipes'
import { deskClaim, type Item, type Workshop } from '../record/records'
import { addActivity, addWorkshop, copyWorkshop } from '../record/shelf-list'
import { openSession, type Session } from './session'

export const emptyWorkshop = (): Workshop => ({
  title: '',
  purpose: '',
  who: '',
  present: '',
  day: dayOf(new Date()),
  start: '17:00',
  end: '20:00',
  place: '',
  tables: [5, 5, 5, 5, 5].map((people, index) => ({
    id: newId(),
    name: text('seat.table', { number: index + 1 }),
    people,
  })),
  tablets: 0,
  items: [],
  checks: [],
  notes: '',
  next: [],
  rehearsal: false,
  finished: '',
  keepDays: null,
})

/** Somebody's answer: along a scale most are near its middle, and further along where it is asked again. */
const madeUp = ({ options, ordered, repeats }: Poll, chance: () => number): string | undefined => {
  const between = ordered ? (chance() + chance()) / 2 : chance()
  const at = repeats === undefined ? between : (1 + 2 * between) / 3
  return options[Math.floor(at * options.length)]?.id
}

/** Made-up answers for every question of an activity that nobody has answered: marked as a rehearsal by the workshop. */
const rehearseBoxes = async (session: Session, chance: () => number): Promise<void> => {
  const tables = session.activity().rounds.at(-1)?.tables ?? []
  const round = session.record.store.getState().data.rounds.at(-1)
  if (!round) return
  const asked = session.answered()
  for (const poll of session.parts().flatMap(({ polls }) => polls)) {
    if (asked.includes(poll.id) && session.round().at.has(poll.id)) continue
    for (const { id, people } of tables) {
      const counts: Record<string, number> = {}
      for (let person = 0; person < people; person += 1) {
        const option = madeUp(poll, chance)
        if (option) counts[option] = (counts[option] ?? 0) + 1
      }
      await session.boxes.type({ activity: session.id, round: round.id, table: id, claim: deskClaim }, poll, counts)
    }
  }
}

/** What the room and its tables are made to say, where they have said nothing yet; null where the method makes nothing up. */
const wordsFor = async (session: Session) => {
  const { extras, openPlenary } = session.method
  const { setup, plenary, rounds } = session.record.store.getState().data
  const made = await extras?.rehearse?.(setup, session.context())
  if (!made) return null
  const again = rounds.length > 1 ? extras?.rehearseAgain : undefined
  const tables = again ? [] : (session.activity().rounds.at(-1)?.tables ?? [])
  return {
    setup: sameData(setup, made.setup) ? null : made.setup,
    tables: tables.flatMap(({ id, work }, index) => {
      const moves = made.tables[index % Math.max(1, made.tables.length)]?.work ?? []
      return work === null && moves.length > 0 ? [{ id, moves }] : []
    }),
    plenary: sameData(plenary, openPlenary(setup)) ? made.plenary : [],
    again,
  }
}

const rehearseWords = async (session: Session): Promise<void> => {
  const words = await wordsFor(session)
  if (!words) return
  if (words.setup) session.record.edit({ ...session.record.store.getState().data, setup: words.setup })
  for (const { id, moves } of words.tables) for (const move of moves) session.playWork(id, move)
  for (const move of words.plenary) session.playPlenary(move)
  for (const move of (await words.again?.(session.activity(), session.context())) ?? []) session.playPlenary(move)
}

/** Whether there is anything that filling would make up: nobody has answered, and something is still unsaid. */
export const canBeFilled = async (session: Session): Promise<boolean> => {
  if (session.answered().length > 0) return false
  const words = await wordsFor(session)
  if (!words) return false
  const asks = session.parts().some(({ polls }) => polls.length > 0)
  return asks || words.setup !== null || words.tables.length + words.plenary.length > 0 || words.again !== undefined
}

/** Fills an activity with made-up material, so that the evening can be tried. What is there stays: twice filled is once filled. */
export const rehearse = async (session: Session, chance: () => number = Math.random): Promise<void> => {
  if (!session.method.extras?.rehearse) return
  await rehearseWords(session)
  await rehearseBoxes(session, chance)
  await session.record.landed()
  await Promise.all([...session.works.values()].map((work) => work.landed()))
  for (const document of [session.record, ...session.works.values()]) document.beginHistory()
}

/** One method to be tried: a workshop in rehearsal with that alone, filled with made-up answers. */
export const addTrial = async (
  house: House,
  method: string,
): Promise<{ readonly workshop: string; readonly activity: string } | null> => {
  const title = text('rehearsal.of', { title: itemName({ title: '', method }, language()) })
  const workshop = await addWorkshop(house, { ...emptyWorkshop(), title, rehearsal: true })
  const activity = await addActivity(house, method, workshop)
  const document = await house.open(workshopRecipe(workshop))
  if (!document || !activity) return null
  const item: Item = { kind: 'method', id: newId(), activity, method, title: '', minutes: null }
  document.edit({ ...document.store.getState().data, items: [item] })
  await document.landed()
  document.beginHistory()
  const session = await openSession(house, activity)
  if (session) await rehearse(session)
  return { workshop, activity }
}

/** A ready run sheet in rehearsal, filled with made-up answers. Gives the workshop's id. */
export const addExample = async (house: House): Promise<string> => {
  const method = library[0]
  const plain = (kind: 'welcome' | 'break' | 'closing', minutes: number): Item => ({
    kind: 'plain',
    id: newId(),
    plain: kind,
    title: text(`plain.${kind}`),
    minutes,
    note: '',
  })
  const people = [5, 6, 4, 5, 5]
  const tables = emptyWorkshop().tables.map((table, index) => ({ ...table, people: people[index] ?? 5 }))
  const id = await addWorkshop(house, {
    ...emptyWorkshop(),
    tables,
    title: text('example.title'),
    purpose: text('example.purpose'),
    who: text('example.who'),
    place: text('example.place'),
    rehearsal: true,
  })
  const activity = method ? await addActivity(house, method.id, id) : null
  const document = await house.open(workshopRecipe(id))
  if (!document || !activity || !method) return id
  document.edit({
    ...document.store.getState().data,
    items: [
      plain('welcome', 10),
      { kind: 'method', id: newId(), activity, method: method.id, title: '', minutes: null },
      plain('break', 15),
      plain('closing', 10),
    ],
  })
  await document.landed()
  document.beginHistory()
  const session = await openSession(house, activity)
  if (session) await rehearse(session)
  return id
}

/** *Generalprøve*: a copy of a workshop filled with made-up answers; the real one stays untouched. */
export const addRehearsal = async (house: House, id: string): Promise<string | null> => {
  const original = await house.open(workshopRecipe(id))
  const { title: written = '', items = [] } = original?.store.getState().data ?? {}
  const [first] = items
  const title = written || (first ? itemName(first, language()) : text('workshop.untitled'))
  const copy = await copyWorkshop(house, id, text('rehearsal.of', { title }), 'copied')
  const document = copy === null ? null : await house.open(workshopRecipe(copy))
  if (!document) return null
  document.edit({ ...document.store.getState().data, rehearsal: true })
  await document.landed()
  document.beginHistory()
  for (const item of document.store.getState().data.items) {
    const session = item.kind === 'method' ? await openSession(house, item.activity) : null
    if (session) await rehearse(session)
  }
  return copy
}
