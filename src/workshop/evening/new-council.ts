import { text } from '../../i18n/language'
import { newId } from '../../lib/ids'
import type { Manifest } from '../../methods/contract'
import type { House } from '../record/house'
import { workshopRecipe } from '../record/recipes'
import type { Item, PlainKind } from '../record/records'
import { addActivity, addWorkshop } from '../record/shelf-list'
import { emptyWorkshop } from './example'
import { layReadySheet } from './lay-ready'
import { type ReadySheet, readySheets } from './ready-sheets'

// The course for a new council: steps that each have a run sheet. Methods are named by their ids, as in ready run sheets; a
// step whose method is not in the library is none.

type StepId = 'meeting' | 'expectations' | 'plan'
export interface CourseStep {
  /** In the keys of its words: `term.<id>.title`, `.text`. */
  readonly id: StepId
  readonly method: string
  /** The ready run sheet that it is; left out, its method stands alone between welcome and closing. */
  readonly sheet?: ReadySheet
}

const ready = (wanted: string) => readySheets.find(({ id }) => id === wanted)
const step = (id: StepId, method: string, sheet?: ReadySheet): CourseStep => ({ id, method, ...(sheet && { sheet }) })

const steps: readonly CourseStep[] = [
  step('meeting', 'role-play'),
  step('expectations', 'over-under', ready('intro')),
  step('plan', 'change-staircase', ready('review')),
]

/** The steps there are. @param offered the methods that there are */
export const courseSteps = (offered: readonly Pick<Manifest, 'id'>[]): readonly CourseStep[] =>
  steps.filter(({ method }) => offered.some(({ id }) => id === method))

const plain = (kind: PlainKind, minutes: number): Item => ({
  ...{ kind: 'plain', id: newId(), plain: kind, minutes, note: '' },
  title: text(`plain.${kind}`),
})

/** Makes a workshop of a step, without a day. Needs the texts of `ready` and `find`. @returns its id. @throws StorageFault */
export const layStep = async (house: House, { id: name, method, sheet }: CourseStep): Promise<string> => {
  const id = await addWorkshop(house, { ...emptyWorkshop(), day: '' })
  const document = await house.open(workshopRecipe(id))
  if (!document) return id
  if (sheet) await layReadySheet(house, id, document, sheet)
  else {
    const activity = await addActivity(house, method, id)
    const items: readonly Item[] = activity
      ? [{ kind: 'method', id: newId(), activity, method, title: '', minutes: null }]
      : []
    document.edit({
      ...document.store.getState().data,
      title: text(`term.${name}.title`),
      purpose: text(`term.${name}.text`),
      items: [plain('welcome', 10), ...items, plain('closing', 10)],
    })
  }
  await document.landed()
  document.beginHistory()
  return id
}
