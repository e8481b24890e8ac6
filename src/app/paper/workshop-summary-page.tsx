import { useMemo } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { useText } from '../../i18n/language'
import { heldIn, openSession, type Session, toldIn } from '../../workshop/evening/session'
import { useActivities, useDocument } from '../../workshop/evening/use'
import type { Item } from '../../workshop/record/records'
import { enter, loadWorkshop, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { Summary } from './summary'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house } = await enter()
  const workshop = await loadWorkshop(params.workshop)
  const found = await Promise.all(
    workshop.store.getState().data.items.map(async (item): Promise<readonly [Item, Session] | null> => {
      const session = item.kind === 'method' ? await openSession(house, item.activity).catch(() => null) : null
      return session && [item, toldIn(heldIn(session, params.workshop ?? '', workshop))]
    }),
  )
  return { workshop, workshopId: params.workshop ?? '', sessions: found.filter((one) => one !== null) }
}

/** The documents of the whole evening. */
export const Component = () => {
  const { workshop, workshopId, sessions } = useLoaded<typeof loader>()
  const text = useText()
  const { data } = useDocument(workshop)
  const own = useMemo(() => sessions.map(([, session]) => session), [sessions])
  useActivities(own)
  return (
    <>
      <PageBar
        back={{ to: paths.workshop(workshopId), label: text('nav.run-sheet') }}
        title={text('summary.title')}
        documents={[workshop]}
      />
      <main className="page">
        <Summary
          front
          workshop={data}
          sessions={sessions}
          writeIntro={(intro) => workshop.edit({ ...workshop.store.getState().data, intro })}
        />
      </main>
    </>
  )
}
