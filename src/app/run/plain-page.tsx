import { Play, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Link, type LoaderFunctionArgs } from 'react-router'
import { useLanguage, useText } from '../../i18n/language'
import { countdown } from '../../lib/clock'
import { itemMinutes, limits } from '../../lib/limits'
import { useNews } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { useDocument, useNow } from '../../workshop/evening/use'
import type { Item } from '../../workshop/record/records'
import { ActionBar } from '../frame/bars'
import { enter, loadWorkshop, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths, workshopWith } from '../frame/paths'
import type { Stage } from '../stage/controller'
import { EveningLine } from '../stage/evening-line'
import { onwardLabel } from '../stage/onward'
import { openStage } from '../stage/open-stage'
import { useOnStage, useStage } from '../stage/use-stage'
import { ViewKeys } from './next-look'
import { PrivateSide } from './private-side'
import { RunAwake } from './run-awake'
import { Miniature, OneScreen, StageButtons } from './run-stage'
import { SpeakingTime } from './speaking-time'
import './run.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house, settings } = await enter()
  const id = params.workshop ?? ''
  const workshop = await loadWorkshop(id)
  return { house, settings, workshop, id, item: params.item ?? '', stage: await openStage(house, id, workshop) }
}

type Plain = Extract<Item, { kind: 'plain' }>

/** Looking at an item does not start its clock: a press does, or coming to it from the item before. */
const PlainClock = ({ item, stage }: { readonly item: Plain; readonly stage: Stage }) => {
  const text = useText()
  const begun = useStage(stage).state.begun[item.id]
  const now = useNow(500)
  const timed = item.plain !== 'welcome' && item.plain !== 'closing' && item.minutes > 0
  // What began in time to come began by a clock that has been set since.
  const astray = begun !== undefined && begun > now + 60_000
  const left = begun === undefined || astray ? item.minutes * 60_000 : begun + item.minutes * 60_000 - now
  useNews(timed && left <= 0 ? text('stage.up') : null)
  if (!timed) return null
  return (
    <div className="row run-clock">
      <time className="clock" data-up={left <= 0 || undefined}>
        {left > 0 ? countdown(left) : text('stage.up')}
      </time>
      <Button
        look="plain"
        small
        onClick={() => stage.act({ type: 'begin', item: item.id })}
        icon={begun === undefined || astray ? <Play aria-hidden="true" /> : <RotateCcw aria-hidden="true" />}
      >
        {text(begun === undefined || astray ? 'clock.go' : 'clock.anew')}
      </Button>
      {astray && <span className="notice">{text('clock.astray')}</span>}
    </div>
  )
}

/** A plain item while it runs: welcome, break, a talk, the closing. */
export const Component = () => {
  const { house, settings, workshop, id, item: itemId, stage } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const { data } = useDocument(workshop)
  const [oneScreen, setOneScreen] = useState(false)
  const found = data.items.find((one) => one.id === itemId)
  const item: Plain =
    found?.kind === 'plain' ? found : { kind: 'plain', id: itemId, plain: 'other', title: '', minutes: 0, note: '' }
  const where = { kind: 'plain', item: itemId } as const
  useOnStage(stage, where, [workshop])
  const begun = useStage(stage).state.begun[itemId] !== undefined
  const change = (next: Partial<typeof item>) =>
    workshop.edit({
      ...data,
      items: data.items.map((one) => (one.id === item.id && one.kind === 'plain' ? { ...one, ...next } : one)),
    })
  return (
    <div className="run-page">
      <PageBar
        back={{ to: paths.workshop(id), label: text('nav.run-sheet') }}
        title={item.title}
        documents={[workshop]}
        rehearsal={data.rehearsal}
      >
        <StageButtons stage={stage} oneScreen={() => setOneScreen(true)} />
      </PageBar>
      <main className="run run-plain">
        <div className="stack">
          <PlainClock item={item} stage={stage} />
          <EveningLine house={house} id={id} workshop={workshop} stage={stage} />
          <RunAwake stage={stage} running={begun} />
          <Miniature stage={stage} />
          <ViewKeys house={house} id={id} workshop={workshop} where={where} stage={stage} />
        </div>
        <PrivateSide stage={stage}>
          <section className="stack run-notes" aria-label={text('run.for-you')}>
            <h1>{item.title}</h1>
            <p>{text(`plain.${item.plain}.say`)}</p>
            <NumberField
              label={text('item.minutes', { name: item.title })}
              value={item.minutes}
              range={itemMinutes}
              onChange={(minutes) => change({ minutes })}
            />
            <TextArea
              limit={limits.text}
              label={text('run.notes')}
              value={item.note}
              onChange={(note) => change({ note })}
            />
            <SpeakingTime
              item={item.id}
              settings={settings}
              note={(said) =>
                workshop.edit({
                  ...data,
                  notes: [data.notes.trimEnd(), `${item.title}: ${said}`].filter(Boolean).join('\n'),
                })
              }
            />
            {item.plain === 'closing' && <Link to={workshopWith(id, 'finish')}>{text('finish.title')}</Link>}
          </section>
        </PrivateSide>
      </main>
      <ActionBar>
        <Button look="primary" className="push" onClick={() => stage.act({ type: 'key', key: 'next' })}>
          {onwardLabel(data, where, language, text)}
        </Button>
      </ActionBar>
      {oneScreen && <OneScreen stage={stage} close={() => setOneScreen(false)} />}
    </div>
  )
}
