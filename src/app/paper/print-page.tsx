import { Link } from 'react-router'
import { useLanguage, useText } from '../../i18n/language'
import { methodName } from '../../methods/registry'
import { useActivity, useDocument } from '../../workshop/evening/use'
import { type loadItem, useLoaded } from '../frame/loading'
import { paths } from '../frame/paths'
import { drawnSheets } from './drawn-sheets'
import { PaperPage } from './paper-page'

export { loadItem as loader } from '../frame/loading'

/** What the tables need on paper for one item. */
export const Component = () => {
  const { workshop, workshopId, session } = useLoaded<typeof loadItem>()
  const text = useText()
  const language = useLanguage()
  useActivity(session)
  return (
    <PaperPage
      title={methodName(session.manifest.id, language)}
      of={useDocument(workshop).data.title}
      sheets={drawnSheets(session)}
      back={<Link to={paths.prepare(workshopId, session.id)}>{text('item.prepare')}</Link>}
    />
  )
}
