import { Link, type LoaderFunctionArgs } from 'react-router'
import { useLanguage, useText } from '../i18n/language'
import { useActivity } from '../workshop/use'
import { drawnSheets } from './drawn-sheets'
import { enter, loadActivity, useLoaded } from './loading'
import { PaperPage } from './paper-page'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await enter()
  return { workshopId: params.workshop ?? '', session: await loadActivity(params.activity) }
}

/** What the tables need on paper for one item. */
export const Component = () => {
  const { workshopId, session } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  useActivity(session)
  return (
    <PaperPage
      title={session.manifest.card[language].name}
      sheets={drawnSheets(session)}
      back={<Link to={`/w/${workshopId}/a/${session.id}/prepare`}>{text('item.prepare')}</Link>}
    />
  )
}
