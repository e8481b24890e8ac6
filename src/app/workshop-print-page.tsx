import { Link, type LoaderFunctionArgs } from 'react-router'
import { useText } from '../i18n/language'
import { openSession, type Session } from '../workshop/session'
import { useDocument } from '../workshop/use'
import { enter, loadWorkshop, useLoaded } from './loading'
import { PaperPage } from './paper-page'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house } = await enter()
  const workshop = await loadWorkshop(params.workshop)
  const found = await Promise.all(
    workshop.store
      .getState()
      .data.items.map((item) => (item.kind === 'method' ? openSession(house, item.activity).catch(() => null) : null)),
  )
  const sessions: readonly Session[] = found.filter((one) => one !== null)
  return { workshop, workshopId: params.workshop ?? '', sessions }
}

/** What the tables need on paper for the whole evening. */
export const Component = () => {
  const { workshop, workshopId, sessions } = useLoaded<typeof loader>()
  const text = useText()
  const { data } = useDocument(workshop)
  return (
    <PaperPage
      title={data.title || text('workshop.untitled')}
      sheets={sessions.flatMap(
        (session) => session.method.extras?.paper?.(session.activity(), session.context()) ?? [],
      )}
      back={<Link to={`/w/${workshopId}`}>{text('nav.run-sheet')}</Link>}
    />
  )
}
