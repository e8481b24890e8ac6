import { Link } from 'react-router'
import { useLanguage, useText } from '../../i18n/language'
import { methodName } from '../../methods/registry'
import { isHeldElsewhere } from '../../workshop/evening/presses'
import { toldIn } from '../../workshop/evening/session'
import { useActivity, useDocument } from '../../workshop/evening/use'
import { type loadItem, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { useWayBack } from '../frame/way-back'
import { Summary } from './summary'

export { loadItem as loader } from '../frame/loading'

/** The document of one item. */
export const Component = () => {
  const { workshop, workshopId, session: whole } = useLoaded<typeof loadItem>()
  const text = useText()
  const language = useLanguage()
  const { data } = useDocument(workshop)
  const session = toldIn(whole)
  useActivity(session)
  const back = useWayBack(data, workshopId)
  const item = data.items.find((one) => one.kind === 'method' && one.activity === session.id) ?? null
  return (
    <>
      <PageBar
        back={back}
        title={`${text('summary.title')}: ${methodName(session.manifest.id, language)}`}
        documents={[workshop]}
      >
        {/* What is typed in goes into the round in hand: none is, where that is another item's. */}
        {!isHeldElsewhere(whole) && <Link to={paths.after(workshopId, session.id)}>{text('after.title')}</Link>}
      </PageBar>
      <main className="page">
        <Summary
          workshop={data}
          sessions={[[item, session]]}
          writeIntro={(intro) => workshop.edit({ ...workshop.store.getState().data, intro })}
        />
      </main>
    </>
  )
}
