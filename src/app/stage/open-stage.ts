import { blankStage, type StageState, stageRecipe } from '../../workshop/evening/stage-state'
import type { Document } from '../../workshop/record/document'
import { type House, Unreadable } from '../../workshop/record/house'
import { keys, type Workshop } from '../../workshop/record/records'
import { createStage, type Stage } from './controller'

/** What lies there tells only how the projector stood: when it cannot be read, it begins anew. */
const openRecord = async (house: House, event: string): Promise<Document<StageState>> => {
  const opened = await house.open(stageRecipe(event), blankStage).catch(async (error: unknown) => {
    if (!(error instanceof Unreadable)) throw error
    await house.shelf.commit([{ key: keys.stage(event), value: null }])
    return null
  })
  return opened ?? house.fresh(stageRecipe(event), blankStage())
}

interface Opened {
  readonly stage: Stage
  readonly record: Document<StageState>
}

const open = async (house: House, id: string, workshop: Document<Workshop>): Promise<Opened> => {
  const record = await openRecord(house, id)
  return { stage: createStage({ house, id, workshop, record }), record }
}

const known = new WeakMap<House, Map<string, Promise<Opened>>>()

/** The controller of an event's projector, one in each tab. @throws StorageFault */
export const openStage = async (house: House, event: string, workshop: Document<Workshop>): Promise<Stage> => {
  const stages = known.get(house) ?? new Map<string, Promise<Opened>>()
  known.set(house, stages)
  const opened = () => open(house, event, workshop)
  // What was thrown away, and has come back since, is opened anew.
  const isThere = ({ record }: Opened) => house.documents.get(record.key) === record
  const opening = stages.get(event)?.then((found) => (isThere(found) ? found : opened())) ?? opened()
  stages.set(event, opening)
  opening.catch(() => stages.delete(event))
  return (await opening).stage
}
