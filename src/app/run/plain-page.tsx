import { useRef, useState } from 'react'
import { Link, type LoaderFunctionArgs, useNavigate } from 'react-router'
import { useLanguage, useText } from '../../i18n/language'
import { itemMinutes, limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { gong } from '../../ui/gong'
import { NumberField } from '../../ui/number-field'
import { digestsOf, sessionsOf } from '../../workshop/evening/digest'
import { slip } from '../../workshop/evening/playing'
import { useDocument } from '../../workshop/evening/use'
import { agreedTexts } from '../../workshop/files/papers'
import type { Item } from '../../workshop/record/records'
import { enter, loadWorkshop, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths, workshopWith } from '../frame/paths'
import { plainScene } from '../stage/plain-scene'
import { useClicker } from '../stage/use-clicker'
import { useStage } from '../stage/use-stage'
import { nextItem } from './next-item'
import { Miniature, OneScreen, StageButtons } from './run-stage'
import './run.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house, settings } = await enter()
  const id = params.workshop ?? ''
  const workshop = await loadWorkshop(id)
  return {
    house,
    settings,
    workshop,
    id,
    item: params.item ?? '',
    digests: await digestsOf(house, id),
    agreed: agreedTexts(await sessionsOf(house, id)),
  }
}

/** A plain item while it runs: welcome, break, a talk, the closing. */
export const Component = () => {
  const { house, settings, workshop, id, item: itemId, digests, agreed } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const { data } = useDocument(workshop)
  const [oneScreen, setOneScreen] = useState(false)
  const [begun] = useState(() => Date.now())
  const found = data.items.find((one) => one.id === itemId)
  const item: Extract<Item, { kind: 'plain' }> =
    found?.kind === 'plain' ? found : { kind: 'plain', id: itemId, plain: 'other', title: '', minutes: 0, note: '' }
  const stage = useStage(house, id, plainScene(data, item, language, digests, agreed, begun))
  const onward = nextItem(data, id, itemId, language)
  const lastPress = useRef(0)
  useClicker(
    (key) => {
      const now = Date.now()
      const slipped = now - lastPress.current < slip
      lastPress.current = now
      if (key === 'next' && !slipped) void navigate(onward.to)
      if (key === 'back' && !slipped) void navigate(-1)
      if (key === 'dark') stage.darken(!stage.blank)
      if (key === 'gong') gong()
    },
    house.link,
    id,
    useDocument(settings).data.letterKeys,
  )
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
        <Miniature scene={stage.scene} connected={stage.connected} />
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
          {item.plain === 'closing' && <Link to={workshopWith(id, 'finish')}>{text('finish.title')}</Link>}
        </section>
      </main>
      <div className="action-bar">
        <Button look="primary" className="push" onClick={() => navigate(onward.to)}>
          {onward.label(text)}
        </Button>
      </div>
      {oneScreen && <OneScreen scene={stage.scene} close={() => setOneScreen(false)} />}
    </div>
  )
}
