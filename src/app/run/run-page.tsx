import { ChevronLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, type LoaderFunctionArgs } from 'react-router'
import { type HouseText, useLanguage, useText } from '../../i18n/language'
import type { Step } from '../../methods/contract'
import { Button } from '../../ui/button'
import { outFor } from '../../workshop/evening/answers'
import { isMadeUp } from '../../workshop/evening/made-up'
import { hasBegun, isHeldElsewhere, primaryOf, stepNow } from '../../workshop/evening/presses'
import type { Primary } from '../../workshop/evening/primary'
import type { Session } from '../../workshop/evening/session'
import { type AnyDocument, useActivity, useDocument, usePart } from '../../workshop/evening/use'
import { roundNow } from '../../workshop/record/records'
import { ActionBar } from '../frame/bars'
import { loadItem, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { useWayBack } from '../frame/way-back'
import { EveningLine } from '../stage/evening-line'
import { onwardLabel } from '../stage/onward'
import { openStage } from '../stage/open-stage'
import { useOnStage } from '../stage/use-stage'
import { ViewKeys } from './next-look'
import { AgainHere, NotReady } from './not-running'
import { PrivateSide } from './private-side'
import { PictureInWords, RoomNews } from './room-news'
import { RunAwake } from './run-awake'
import { RunClock } from './run-clock'
import { RunNotes } from './run-notes'
import { Miniature, OneScreen, StageButtons } from './run-stage'
import { RunSteps } from './run-steps'
import { RunTables } from './run-tables'
import './run.css'
import { methodName } from '../../methods/registry'

export const loader = async (args: LoaderFunctionArgs) => {
  const item = await loadItem(args)
  return { ...item, stage: await openStage(item.house, item.workshopId, item.workshop) }
}

/** The step's name, and the part's where the room goes on to another part of several steps: alone in its part, a step has its name. */
const stepName = (session: Session, { part, title }: Step): string => {
  const name = session.parts().find(({ id }) => id === part)?.title
  const alone = session.steps().filter((one) => one.part === part).length === 1
  return alone || part === stepNow(session)?.part || !name || name === title ? title : `${title} · ${name}`
}

/** *Vis svarene*, or *Læg svarene til side*, and how many tables that takes in while some are still out. */
const takeInLabel = (session: Session, press: string, polls: readonly string[], text: HouseText): string => {
  const seated = session.round().seats.filter(({ people }) => people > 0)
  const out = new Set(polls.flatMap((poll) => outFor(session.round(), poll).map(({ id }) => id)))
  const closed = seated.length - out.size
  return closed > 0 && closed < seated.length
    ? text('run.show-some', { press, in: closed, of: seated.length, count: seated.length })
    : press
}

/** Whether there is a step or a page to go back to. */
const canGoBack = (session: Session): boolean =>
  hasBegun(session) &&
  (stepNow(session)?.id !== session.steps()[0]?.id || roundNow(session.record.store.getState().data).page > 0)

/** What the primary button says; null where the item is done, and the evening goes on. */
const primaryLabel = (session: Session, primary: Primary, text: HouseText): string | null => {
  if (primary.kind === 'start') return text('run.start')
  if (primary.kind === 'show') return takeInLabel(session, text('run.show'), [primary.poll], text)
  if (primary.kind === 'keep') return takeInLabel(session, text('run.keep'), primary.polls, text)
  if (primary.kind === 'turn') return text('run.turn', { number: primary.page + 1, of: primary.of })
  return primary.kind === 'next' ? text('run.next', { step: stepName(session, primary.step) }) : null
}

export const Component = () => {
  const { house, settings, stage, workshop, workshopId, session } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  useActivity(session)
  const event = useDocument(workshop).data
  const wayBack = useWayBack(event, workshopId)
  const title = methodName(session.manifest.id, language)
  const gaps = session.gaps()
  const where = { kind: 'method', activity: session.id } as const
  const { at, timer } = usePart(session.record, roundNow)
  const elsewhere = isHeldElsewhere(session)
  useOnStage(stage, gaps.length > 0 || elsewhere ? null : where, [session.record, workshop])
  const [oneScreen, setOneScreen] = useState(false)
  const primary = primaryOf(session)
  const step = stepNow(session)?.id
  // Another step is read from its top, unless somebody is writing further down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it happens when the step is another
  useEffect(() => {
    if (!document.activeElement?.matches('input, textarea, select')) document.documentElement.scrollTop = 0
  }, [step])
  const documents: readonly AnyDocument[] = [session.record, workshop, ...session.works.values()]
  const bar = (
    <PageBar back={wayBack} title={title} documents={documents} rehearsal={isMadeUp(event, session)}>
      <StageButtons stage={stage} oneScreen={() => setOneScreen(true)} />
    </PageBar>
  )
  if (gaps.length > 0) return <NotReady bar={bar} session={session} prepare={paths.prepare(workshopId, session.id)} />
  if (elsewhere)
    return <AgainHere bar={bar} session={session} stage={stage} summary={paths.summary(workshopId, session.id)} />
  return (
    <div className="run-page" style={{ '--hue': session.manifest.hue } as object}>
      {bar}
      <main className="run">
        <h1 className="hidden-text">{title}</h1>
        <RunSteps session={session} stage={stage} />
        <div className="stack run-middle">
          <RunClock session={session}>
            <EveningLine house={house} id={workshopId} workshop={workshop} stage={stage} />
          </RunClock>
          <RunAwake stage={stage} running={at !== '' && timer?.state !== 'paused'} />
          <Miniature stage={stage} />
          <ViewKeys house={house} id={workshopId} workshop={workshop} where={where} stage={stage} />
          <PictureInWords session={session} />
          <RoomNews session={session} />
          <RunTables session={session} stage={stage} workshopId={workshopId} />
        </div>
        <PrivateSide stage={stage}>
          <RunNotes session={session} settings={settings} />
        </PrivateSide>
      </main>
      <ActionBar>
        {canGoBack(session) && (
          <Button onClick={() => stage.act({ type: 'key', key: 'back' })} icon={<ChevronLeft aria-hidden="true" />}>
            <span className="hidden-narrow">{text('run.back')}</span>
          </Button>
        )}
        <Link className="button button-plain" to={paths.after(workshopId, session.id)}>
          {text('after.title')}
        </Link>
        <Button look="primary" className="push" onClick={() => stage.act({ type: 'key', key: 'next' })}>
          {primaryLabel(session, primary, text) ?? onwardLabel(event, where, language, text)}
        </Button>
      </ActionBar>
      {oneScreen && <OneScreen stage={stage} close={() => setOneScreen(false)} />}
    </div>
  )
}
