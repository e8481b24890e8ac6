import { data, type LoaderFunctionArgs, replace, useLoaderData } from 'react-router'
import { language, loadTexts, text } from '../../i18n/language'
import { say } from '../../ui/toast'
import { openEvent } from '../../workshop/evening/event'
import { isHeldElsewhere } from '../../workshop/evening/presses'
import { heldIn, openSession, type Session } from '../../workshop/evening/session'
import type { Document } from '../../workshop/record/document'
import { type House, house } from '../../workshop/record/house'
import { type AnyEvent, lifeRecipe } from '../../workshop/record/life'
import { workshopRecipe } from '../../workshop/record/recipes'
import type { Workshop } from '../../workshop/record/records'
import { followSettings, openSettings, type Settings } from '../../workshop/record/settings'
import { livingAddress, paths } from './paths'

let settings: Promise<Document<Settings>> | null = null

/** The house with its texts and settings in place: what every page behind home begins with. */
export const enter = async (): Promise<{ readonly house: House; readonly settings: Document<Settings> }> => {
  const [opened] = await Promise.all([house(), loadTexts('house')])
  settings ??= openSettings(opened, language()).then((document) => {
    followSettings(document)
    return document
  })
  return { house: opened, settings: await settings }
}

const missing = () => data(null, { status: 404 })

/** @throws a 404 for the router when there is no such workshop */
export const loadWorkshop = async (id: string | undefined): Promise<Document<Workshop>> => {
  const { house: opened } = await enter()
  const document = id ? await opened.open(workshopRecipe(id)) : null
  if (!document) throw missing()
  return document
}

/** @throws a 404 for the router when there is no such workshop, and nothing that lives */
export const loadEvent = async (id: string): Promise<Document<AnyEvent>> => {
  const { house: opened } = await enter()
  const document = await openEvent(opened, id)
  if (!document) throw missing()
  return document
}

/** @throws a 404 for the router when there is no such activity */
const loadActivity = async (id: string | undefined): Promise<Session> => {
  const { house: opened } = await enter()
  const session = id ? await openSession(opened, id) : null
  if (!session) throw missing()
  if (session.aside.size > 0) say(text('session.aside', { count: session.aside.size }), 20_000)
  return session
}

/** A page of an item: in the run sheet of a workshop, or where it lives. */
export interface ItemPage {
  readonly house: House
  readonly settings: Document<Settings>
  /** What it is held in. */
  readonly workshop: Document<AnyEvent>
  readonly workshopId: string
  readonly session: Session
}

/**
 * @throws a 404 for the router when the event or the activity is not there, or the address it has now, where what lives had one
 *   within a workshop
 */
export const loadItem = async ({ params, request }: LoaderFunctionArgs): Promise<ItemPage> => {
  const { house: opened, settings: own } = await enter()
  const { workshop: workshopId = '', activity = workshopId } = params
  const life = await opened.open(lifeRecipe(activity))
  const workshop = workshopId === activity ? life : await opened.open(workshopRecipe(workshopId))
  if (!workshop && life) throw replace(livingAddress(new URL(request.url).pathname))
  if (!workshop) throw missing()
  const session = heldIn(await loadActivity(activity), workshopId, workshop)
  return { house: opened, settings: own, workshop, workshopId, session }
}

/** The same, for a page of the round in hand. @throws besides the address of *Start*, where that round is another item's */
export const loadHeld = async (args: LoaderFunctionArgs): Promise<ItemPage> => {
  const item = await loadItem(args)
  if (isHeldElsewhere(item.session)) throw replace(paths.run(item.workshopId, item.session.id))
  return item
}

/** What the page's loader gave, with its own types: loaders here run in the same tab, so nothing was serialised. */
export const useLoaded = <Loader extends (...args: never[]) => unknown>() =>
  useLoaderData() as Awaited<ReturnType<Loader>>
