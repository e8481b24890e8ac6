import { Link, type LoaderFunctionArgs } from 'react-router'
import { loadTexts, useLanguage, useText } from '../../i18n/language'
import { itemName } from '../../methods/registry'
import { sessionsOf } from '../../workshop/evening/digest'
import { useDocument } from '../../workshop/evening/use'
import { enter, loadWorkshop, useLoaded } from '../frame/loading'
import { paths } from '../frame/paths'
import { drawnSheets, eveningSheets } from './drawn-sheets'
import { PaperPage } from './paper-page'
import { houseSheets } from './plan-b'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const [{ house }] = await Promise.all([enter(), loadTexts('ready')])
  const workshop = await loadWorkshop(params.workshop)
  return { workshop, workshopId: params.workshop ?? '', sessions: await sessionsOf(house, params.workshop ?? '') }
}

/** What the tables need on paper for the whole evening. */
export const Component = () => {
  const { workshop, workshopId, sessions } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const { data } = useDocument(workshop)
  const titleOf = (activity: string): string =>
    data.items.find((one) => one.kind === 'method' && one.activity === activity)?.title ?? ''
  return (
    <PaperPage
      title={data.title || text('workshop.untitled')}
      sheets={[
        ...houseSheets({ workshop: data, sessions }, text),
        ...eveningSheets(
          sessions.map((session) => ({
            name: itemName({ title: titleOf(session.id), method: session.manifest.id }, language),
            sheets: drawnSheets(session),
          })),
        ),
      ]}
      back={<Link to={paths.workshop(workshopId)}>{text('nav.run-sheet')}</Link>}
    />
  )
}
