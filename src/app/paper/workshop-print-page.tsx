import { Link, type LoaderFunctionArgs } from 'react-router'
import { useText } from '../../i18n/language'
import { sessionsOf } from '../../workshop/evening/digest'
import { useDocument } from '../../workshop/evening/use'
import { enter, loadWorkshop, useLoaded } from '../frame/loading'
import { paths } from '../frame/paths'
import { drawnSheets } from './drawn-sheets'
import { PaperPage } from './paper-page'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house } = await enter()
  const workshop = await loadWorkshop(params.workshop)
  return { workshop, workshopId: params.workshop ?? '', sessions: await sessionsOf(house, params.workshop ?? '') }
}

/** What the tables need on paper for the whole evening. */
export const Component = () => {
  const { workshop, workshopId, sessions } = useLoaded<typeof loader>()
  const text = useText()
  const { data } = useDocument(workshop)
  return (
    <PaperPage
      title={data.title || text('workshop.untitled')}
      sheets={sessions.flatMap(drawnSheets)}
      back={<Link to={paths.workshop(workshopId)}>{text('nav.run-sheet')}</Link>}
    />
  )
}
