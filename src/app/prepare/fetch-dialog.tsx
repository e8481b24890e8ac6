import { useEffect, useState } from 'react'
import { useText } from '../../i18n/language'
import { type Fetched, offerKinds } from '../../methods/contract'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { Dialog } from '../../ui/dialog'
import { Check } from '../../ui/field'
import { say } from '../../ui/toast'
import { fetchOffers, type Sender, sendersFor } from '../../workshop/evening/send-on'
import type { Session } from '../../workshop/evening/session'
import type { House } from '../../workshop/record/house'
import type { Item } from '../../workshop/record/records'

interface Props {
  readonly house: House
  readonly session: Session
  readonly items: readonly Item[]
}

const same = (one: Fetched, other: Fetched) =>
  one.origin.activity === other.origin.activity && one.origin.offer === other.origin.offer

const SenderOffers = ({
  sender,
  chosen,
  choose,
}: {
  readonly sender: Sender
  readonly chosen: readonly Fetched[]
  choose(chosen: readonly Fetched[]): void
}) => {
  const text = useText()
  const offers = sender.offers.map(
    (offer): Fetched => ({ ...offer, origin: { activity: sender.activity, offer: offer.id } }),
  )
  return (
    <section className="stack">
      <h3>{sender.title}</h3>
      {offerKinds
        .filter((kind) => offers.some((offer) => offer.kind === kind))
        .map((kind) => (
          <fieldset key={kind}>
            <legend className="label">{text(`fetch.${kind}`)}</legend>
            {offers
              .filter((offer) => offer.kind === kind)
              .map((offer) => (
                <Check
                  key={offer.id}
                  label={offer.text}
                  checked={chosen.some((one) => same(one, offer))}
                  onChange={(on) => choose(on ? [...chosen, offer] : chosen.filter((one) => !same(one, offer)))}
                />
              ))}
          </fieldset>
        ))}
    </section>
  )
}

/** *Hent fra et andet punkt*: shown where the method can receive and another item has something to offer. */
export const FetchDialog = ({ house, session, items }: Props) => {
  const text = useText()
  const [senders, setSenders] = useState<readonly Sender[]>([])
  const [chosen, choose] = useState<readonly Fetched[]>([])
  const [open, setOpen] = useState(false)
  const receives = session.method.extras?.receive !== undefined
  useEffect(() => {
    let current = true
    if (receives) late(sendersFor(house, items, session).then((found) => current && setSenders(found)))
    return () => {
      current = false
    }
  }, [house, items, session, receives])
  if (senders.length === 0) return null
  const fetch = () => {
    const came = fetchOffers(session, chosen)
    const left = chosen.length - came
    say([text('fetch.said', { count: came }), ...(left > 0 ? [text('fetch.left', { count: left })] : [])].join('. '))
    choose([])
    setOpen(false)
  }
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{text('fetch.title')}</Button>
      {open && (
        <Dialog
          title={text('fetch.title')}
          close={text('close')}
          onClose={() => setOpen(false)}
          actions={
            <Button look="primary" disabled={chosen.length === 0} onClick={fetch}>
              {text('fetch.take', { count: chosen.length })}
            </Button>
          }
        >
          <div className="stack">
            <p>{text('fetch.lead')}</p>
            {senders.map((sender) => (
              <SenderOffers key={sender.activity} sender={sender} chosen={chosen} choose={choose} />
            ))}
          </div>
        </Dialog>
      )}
    </div>
  )
}
