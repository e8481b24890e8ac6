import type { Document } from '../record/document'
import type { House } from '../record/house'
import { type AnyEvent, lifeRecipe } from '../record/life'
import { workshopRecipe } from '../record/recipes'

/** The one place that knows both kinds of event: a workshop, and what lives. @returns null when neither is there. @throws Unreadable */
export const openEvent = async (house: House, id: string): Promise<Document<AnyEvent> | null> =>
  (await house.open(lifeRecipe(id))) ?? (await house.open(workshopRecipe(id)))

/**
 * What an activity is held in: its life, where it has one, and else its workshop.
 * @param workshop the one that it says it belongs to
 */
export const eventOfActivity = async (
  house: House,
  activity: string,
  workshop: string | null,
): Promise<Document<AnyEvent> | null> =>
  (await house.open(lifeRecipe(activity))) ?? (workshop === null ? null : house.open(workshopRecipe(workshop)))
