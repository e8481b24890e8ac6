import { unlock } from '../../src/app/frame/lock'
import { paths, workshopWith } from '../../src/app/frame/paths'
import { addExample, emptyWorkshop } from '../../src/workshop/evening/example'
import { addLife } from '../../src/workshop/evening/lives'
import { openSession } from '../../src/workshop/evening/session'
import { openFile } from '../../src/workshop/files/files'
import { handOutText } from '../../src/workshop/files/hand-out'
import { openTablet } from '../../src/workshop/files/tablet'
import type { House } from '../../src/workshop/record/house'
import { workshopRecipe } from '../../src/workshop/record/recipes'
import type { Item } from '../../src/workshop/record/records'
import { addActivity, addWorkshop } from '../../src/workshop/record/shelf-list'
import { setup } from '../methods/over-under/evening'
import { openHouse } from './open-app'

/** A page of the house: what people call it, and where it lies. */
export type Page = readonly [name: string, path: string]

const plain: Item = { kind: 'plain', id: 'talk', plain: 'talk', title: 'Samtale', minutes: 10, note: '', at: '18:00' }

/** A workshop before its evening, an example after it, something that lives for years, a table's own tablet: and every page there is. */
export const housePages = async (): Promise<{ readonly house: House; readonly pages: readonly Page[] }> => {
  const house = await openHouse()
  await addExample(house)
  const life = (await addLife(house, 'change-staircase')) ?? ''
  const event = await addWorkshop(house, {
    ...emptyWorkshop(),
    title: 'Aften',
    next: [{ id: 'n', text: 'Ring', role: '' }],
  })
  const activity = (await addActivity(house, 'over-under', event, () => setup())) ?? ''
  const document = await house.open(workshopRecipe(event))
  if (!document) throw new Error('it has just been added')
  const item: Item = { kind: 'method', id: 'item', activity, method: 'over-under', title: '', minutes: null }
  document.set({ ...document.store.getState().data, items: [item, plain] })
  await document.landed()
  const session = await openSession(house, activity)
  if (!session) throw new Error('it has just been added')
  await openFile(house, new TextEncoder().encode(await handOutText(house, session, 'Punktet')))
  const tablet = await openTablet(house, activity)
  const table = document.store.getState().data.tables[0]?.id ?? ''
  await tablet?.take(table)
  unlock()
  const own = [event, activity] as const
  return {
    house,
    pages: [
      // First: on other pages tables are removed, and what is at them goes.
      ['for bordet', paths.group(event, activity, table)],
      ['bordets egen tablet', paths.tablet(activity)],
      ['hjem', paths.home],
      ['en metode', paths.method('over-under')],
      ['find en metode', paths.find()],
      ['svaret på en sætning', paths.sentence('stuck')],
      ['et spor', paths.track('3')],
      ['et spor uden metoder', paths.track('7')],
      ['forløbet', paths.course()],
      ['jeres data', paths.data()],
      ['indstillinger', paths.settings()],
      ['om', paths.about()],
      ['drejebogen', paths.workshop(event)],
      ['oplysninger', workshopWith(event, 'new')],
      ['afslut', workshopWith(event, 'finish')],
      ['aftenens opsamling', paths.workshopSummary(event)],
      ['aftenens udskrifter', paths.workshopPrint(event)],
      ['ordene', paths.workshopWords(event)],
      ['forbered', paths.prepare(...own)],
      ['forbered for årevis', paths.prepare(life, life)],
      ['et punkt uden metode', paths.plain(event, 'talk')],
      ['afvikling', paths.run(...own)],
      ['skriv ind bagefter', paths.after(...own)],
      ['tæl efter', paths.second(...own)],
      ['punktets opsamling', paths.summary(...own)],
      ['punktets udskrifter', paths.print(...own)],
    ],
  }
}
