import { useState } from 'react'
import { Link, type LoaderFunctionArgs, useNavigate, useSearchParams } from 'react-router'
import { clockTime, longDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { Button } from '../../ui/button'
import { sayHere } from '../../ui/toast'
import { addRehearsal } from '../../workshop/evening/example'
import { peopleIn } from '../../workshop/evening/run-sheet'
import { useDocument } from '../../workshop/evening/use'
import { daysLeft } from '../../workshop/files/expiry'
import { ActionBar } from '../frame/bars'
import { enter, loadWorkshop, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { EveningLine } from '../stage/evening-line'
import { openStage } from '../stage/open-stage'
import { ActualTimes } from './actual-times'
import { BeforeDoors } from './before-doors'
import { Finish } from './finish'
import { RunSheetList } from './run-sheet-list'
import { StartLink } from './start-link'
import { WorkshopDetails } from './workshop-details'
import './workshop.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house, settings } = await enter()
  const document = await loadWorkshop(params.workshop)
  const id = params.workshop ?? ''
  return { house, settings, id, document, stage: await openStage(house, id, document) }
}

type Panel = 'details' | 'doors' | 'finish' | null

export const Component = () => {
  const { house, settings, id, document, stage } = useLoaded<typeof loader>()
  const text = useText()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { data } = useDocument(document)
  const [panel, setPanel] = useState<Panel>(search.has('new') ? 'details' : search.has('finish') ? 'finish' : null)
  const close = () => {
    setPanel(null)
    if (search.size > 0) void navigate(paths.workshop(id), { replace: true })
  }
  const rehearsal = async () => {
    await document.landed()
    const copy = await addRehearsal(house, id)
    if (!copy) return
    await navigate(paths.workshop(copy))
    sayHere(text('rehearsal.begun'), 12_000)
  }
  const left = daysLeft(data, dayOf(new Date()))
  return (
    <>
      <PageBar
        back={{ to: paths.home, label: text('nav.home') }}
        title={data.title || text('workshop.untitled')}
        documents={[document]}
        rehearsal={data.rehearsal}
      />
      <main className="page stack workshop-page">
        <div className="row spread">
          <div className="stack workshop-head">
            <h1>{data.title || text('workshop.untitled')}</h1>
            <p className="quiet">
              {[
                data.day ? longDay(data.day) : text('workshop.no-day'),
                [data.start, data.end].filter(Boolean).map(clockTime).join('–'),
                data.place,
                text('workshop.tables', { count: data.tables.length }),
                text('workshop.people', { count: peopleIn(data) }),
                data.tablets > 0 && text('workshop.tablets', { count: data.tablets }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <Button onClick={() => setPanel('details')}>{text('workshop.edit')}</Button>
        </div>
        {left !== null && (
          <p className="quiet">{left > 0 ? text('workshop.days-left', { count: left }) : text('workshop.deleted')}</p>
        )}
        {data.tablets > 0 && data.tablets < data.tables.length && (
          <p className="notice">
            {text('workshop.few-tablets', { tablets: data.tablets, tables: data.tables.length })}
          </p>
        )}
        <div>
          <EveningLine house={house} id={id} workshop={document} stage={stage} />
        </div>
        <RunSheetList house={house} id={id} document={document} stage={stage} />
        <ActualTimes document={document} />
      </main>
      <ActionBar>
        <Button look="plain" onClick={() => setPanel('doors')}>
          {text('doors.title')}
        </Button>
        <Link className="button button-plain" to={paths.workshopPrint(id)}>
          {text('print.tables')}
        </Link>
        <Link className="button button-plain" to={paths.workshopWords(id)}>
          {text('sheet.words')}
        </Link>
        {!data.rehearsal && (
          <Button look="plain" onClick={() => rehearsal()}>
            {text('rehearsal.mark')}
          </Button>
        )}
        {data.finished === '' && (
          <Link className="button button-plain" to={paths.workshopSummary(id)}>
            {text('summary.title')}
          </Link>
        )}
        <Button look="plain" onClick={() => setPanel('finish')}>
          {text('finish.title')}
        </Button>
        {data.finished !== '' && (
          <Link className="button button-primary push" to={paths.workshopSummary(id)}>
            {text('summary.title')}
          </Link>
        )}
        <StartLink house={house} id={id} workshop={data} stage={stage} />
      </ActionBar>
      {panel === 'details' && <WorkshopDetails document={document} onClose={close} />}
      {panel === 'doors' && (
        <BeforeDoors house={house} settings={settings} stage={stage} document={document} onClose={close} />
      )}
      {panel === 'finish' && (
        <Finish house={house} settings={settings} id={id} stage={stage} document={document} onClose={close} />
      )}
    </>
  )
}
