import { useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useLanguage, useText } from '../../i18n/language'
import { methodName } from '../../methods/registry'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { enterAt } from '../../ui/focus'
import { say } from '../../ui/toast'
import { canBeFilled, rehearse } from '../../workshop/evening/example'
import { isMadeUp, prepare } from '../../workshop/evening/made-up'
import type { Session } from '../../workshop/evening/session'
import { useDocument, usePlenary, useTold } from '../../workshop/evening/use'
import { ActionBar } from '../frame/bars'
import { type loadItem, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { keeperOf } from '../frame/pictures'
import { useWayBack } from '../frame/way-back'
import { CalendarFile } from './calendar-dialog'
import { FetchDialog } from './fetch-dialog'
import { ItemTables, NewRound } from './item-tables'
import { LifeSeat, LifeState } from './life-part'
import { NextSitting } from './next-sitting'
import { OwnDecks } from './own-decks'
import { PageFile } from './page-file'

export { loadItem as loader } from '../frame/loading'

const useDeck = (session: Session): readonly unknown[] => {
  const language = useLanguage()
  const [deck, setDeck] = useState<readonly unknown[]>([])
  useEffect(() => {
    let current = true
    const load = async () => (await session.method.extras?.deck?.load(language)) ?? []
    late(load().then((cards) => current && setDeck(cards)))
    return () => {
      current = false
    }
  }, [session, language])
  return deck
}

/** A rehearsal can be filled where nobody has answered anything, and it is not full yet. */
const Fill = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const told = useTold(session)
  const [fits, setFits] = useState(false)
  useEffect(() => {
    let current = true
    if (told) late(canBeFilled(session).then((can) => current && setFits(can)))
    return () => {
      current = false
    }
  }, [session, told])
  if (!fits) return null
  return (
    <Button look="plain" onClick={() => rehearse(session).then(() => say(text('rehearsal.filled')))}>
      {text('rehearsal.fill')}
    </Button>
  )
}

/** Who comes from what is missing stands where it is put right. */
const useMissing = () => {
  const { state } = useLocation()
  useEffect(() => {
    if (typeof state?.at === 'string') enterAt(state.at)
  }, [state])
}

export const Component = () => {
  useMissing()
  const { house, workshop, workshopId, session } = useLoaded<typeof loadItem>()
  const text = useText()
  const language = useLanguage()
  const told = useTold(session)
  const { setup } = useDocument(session.record).data
  const event = useDocument(workshop).data
  const back = useWayBack(event, workshopId)
  const deck = useDeck(session)
  const play = usePlenary(session)
  // What lives brings its members and its file, wherever it stands.
  const life = session.event?.store.getState().data.filed ? session.event : null
  const rehearsal = isMadeUp(event, session)
  const { screens, extras } = session.method
  const dates = extras?.dates
  const title = methodName(session.manifest.id, language)
  return (
    <div style={{ '--hue': session.manifest.hue } as object}>
      <PageBar
        back={back}
        title={title}
        documents={life && life.key !== workshop.key ? [session.record, workshop, life] : [session.record, workshop]}
        rehearsal={rehearsal}
      />
      <main className="page stack">
        <div className="row spread">
          <h1>{text('prepare.title', { title })}</h1>
          <Link to={paths.method(session.manifest.id)}>{text('prepare.guide')}</Link>
        </div>
        {life && <LifeState house={house} life={life} session={session} />}
        <NextSitting session={session} rehearsal={rehearsal} alone={life?.key === workshop.key ? house : null} />
        <screens.Prepare
          setup={setup}
          edit={(next: unknown, madeUp?: true) => prepare(session, next, madeUp)}
          told={told}
          play={play}
          deck={deck}
          answered={session.answered()}
          keepPicture={keeperOf(session)}
          context={session.context()}
        />
        {extras?.deck && <OwnDecks house={house} session={session} />}
        <FetchDialog house={house} session={session} items={event.items} />
        {life ? (
          <section className="card stack">
            <LifeSeat life={life} session={session} />
            {!session.method.next && <NewRound session={session} />}
          </section>
        ) : (
          <ItemTables session={session} rehearsal={event.rehearsal} />
        )}
      </main>
      <ActionBar>
        {extras?.paper && (
          <Link className="button button-plain" to={paths.print(workshopId, session.id)}>
            {text(life ? 'print.print' : 'print.tables')}
          </Link>
        )}
        {dates && life && (
          <CalendarFile
            activity={session.id}
            name={life.store.getState().data.title || title}
            dates={() => dates(told, session.context())}
            life={life}
          />
        )}
        {extras?.page && <PageFile session={session} />}
        {extras?.rehearse && rehearsal && <Fill session={session} />}
        <Link className="button button-primary push" to={paths.run(workshopId, session.id)}>
          {text('item.start')}
        </Link>
      </ActionBar>
    </div>
  )
}
