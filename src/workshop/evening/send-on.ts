import { language } from '../../i18n/language'
import type { Fetched, Offer } from '../../methods/contract'
import { itemName } from '../../methods/registry'
import type { House } from '../record/house'
import type { Item } from '../record/records'
import { openSession, type Session } from './session'
import { madeOf } from './told'

/** An item of the workshop with something to fetch. */
export interface Sender {
  readonly activity: string
  readonly title: string
  readonly offers: readonly Offer[]
}

/** What an item offers; what is agreed in the words that were agreed. */
const offersOf = (session: Session): readonly Offer[] => {
  const agreed = new Map(session.agreed().map(({ id, text }) => [id, text]))
  const offers: readonly Offer[] = session.method.extras?.offers?.(madeOf(session.activity())) ?? []
  return offers.map((offer) => ({ ...offer, text: agreed.get(offer.id) ?? offer.text }))
}

/** The other items of a run sheet that have something to offer; those that cannot be read have nothing. */
export const sendersFor = async (
  house: House,
  items: readonly Item[],
  receiver: Session,
): Promise<readonly Sender[]> => {
  const others = items.flatMap((item) => (item.kind === 'method' && item.activity !== receiver.id ? [item] : []))
  const senders = await Promise.all(
    others.map(async ({ activity, title }): Promise<Sender | null> => {
      const session = await openSession(house, activity).catch(() => null)
      const offers = session ? offersOf(session) : []
      return session && offers.length > 0
        ? { activity, title: itemName({ title, method: session.manifest.id }, language()), offers }
        : null
    }),
  )
  return senders.filter((sender) => sender !== null)
}

/**
 * Puts offers into the receiver's setup with where they came from. The sender is not touched. How many came: what was there already
 * does not come again, and what there is no room for is left.
 */
export const fetchOffers = (receiver: Session, offers: readonly Fetched[]): number => {
  const { data } = receiver.record.store.getState()
  const receive = receiver.method.extras?.receive
  let setup: unknown = data.setup
  let came = 0
  for (const offer of receive ? offers : []) {
    const next: unknown = receive?.(setup, [offer])
    if (next === setup) continue
    setup = next
    came += 1
  }
  if (came > 0) receiver.record.edit({ ...data, setup })
  return came
}
