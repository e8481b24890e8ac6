import { text } from '../../i18n/language'
import { newId } from '../../lib/ids'
import type { House } from '../record/house'
import { workshopRecipe } from '../record/recipes'
import type { Item, PlainKind } from '../record/records'
import { addWorkshop } from '../record/shelf-list'
import { emptyWorkshop } from './example'
import { activityOf } from './lay-ready'
import { besideSitting } from './next-sitting'
import type { Session } from './session'

const plain = (kind: PlainKind, minutes: number): Item => ({
  ...{ kind: 'plain', id: newId(), plain: kind, minutes, note: '' },
  title: text(`plain.${kind}`),
})
const played = (method: string, activity: string): Item => ({
  ...{ kind: 'method', id: newId(), activity, method, title: '', minutes: null },
})

/** As many at tables of five as there are members. */
const tablesFor = (people: number) => {
  const count = Math.max(1, Math.ceil(people / 5))
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: newId(), name: text('seat.table', { number: at + 1 }) },
    people: Math.floor((people + count - 1 - at) / count),
  }))
}

/**
 * A run sheet with the sitting that comes next of what lives, and the methods that go well with it, after a break.
 * @param title what it is called
 * @returns the workshop's id
 * @throws StorageFault
 */
export const laySitting = async (house: House, session: Session, title: string): Promise<string> => {
  const [seat] = session.event?.store.getState().data.tables ?? []
  const tables = tablesFor(seat?.people ?? 5)
  const id = await addWorkshop(house, { ...emptyWorkshop(), title, day: '', end: '', tables })
  const document = await house.open(workshopRecipe(id))
  if (!document) return id
  const beside: Item[] = []
  for (const method of besideSitting(session)) {
    const activity = await activityOf(house, id, method)
    if (activity !== null) beside.push(played(method, activity))
  }
  const rest = beside.length > 0 ? [plain('break', 15), ...beside] : []
  const items = [played(session.manifest.id, session.id), ...rest, plain('closing', 10)]
  document.edit({ ...document.store.getState().data, items })
  await document.landed()
  document.beginHistory()
  return id
}
