import { useEffect, useState } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { setLanguage, useText } from '../../i18n/language'
import { useAwake } from '../../ui/awake'
import { late } from '../../ui/deed'
import { isScene, type Scene } from '../../workshop/evening/scene'
import { useDocument } from '../../workshop/evening/use'
import { enter, useLoaded } from '../frame/loading'
import type { Act } from './acts'
import { clickerKey, isSlideShowKey } from './clicker'
import { greeting } from './presence'
import { isOnItsScreen, useFullScreen, useMirrored } from './screens'
import { StageView } from './stage-view'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house, settings } = await enter()
  return { link: house.link, settings, workshop: params.workshop ?? '' }
}

/** Something is before the room: no pause without an end, no stopped clock. */
const isShown = (scene: Scene): boolean =>
  !(scene.kind === 'pause' && scene.until === undefined) && !scene.blank && scene.timer?.state !== 'paused'

/** The pointer and the hint are gone from the projector after this rest, in ms. */
const pointerRests = 6000

const Hint = () => {
  const text = useText()
  const mirrored = useMirrored()
  const how = isOnItsScreen() ? 'stage.on-its-screen' : 'stage.drag-over'
  return <p className="stage-hint">{text(mirrored ? 'stage.mirrored' : how)}</p>
}

/** The projector window. It has no data of its own: it draws what the control window sends, and forwards its keys. */
export const Component = () => {
  const { link, settings, workshop } = useLoaded<typeof loader>()
  const { letterKeys } = useDocument(settings).data
  const text = useText()
  const [scene, setScene] = useState<Scene | null>(null)
  const [full, setFull] = useState(() => document.fullscreenElement !== null)
  const [pointer, setPointer] = useState(true)
  const awake = useAwake(scene !== null && isShown(scene))
  useFullScreen()

  useEffect(() => {
    const how = { full, awake: awake === 'on' || awake === 'off' }
    const hello = () => link.tell({ type: 'hello', workshop, ...how })
    const stop = link.hear((message) => {
      if (message.type !== 'scene' || message.workshop !== workshop || !isScene(message.scene)) return
      const next = message.scene
      setScene((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next))
    })
    hello()
    const timer = setInterval(hello, greeting)
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [link, workshop, full, awake])

  const language = scene?.language
  useEffect(() => {
    if (language) late(setLanguage(language))
  }, [language])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isSlideShowKey(event)) return event.preventDefault()
      const key = clickerKey(event, letterKeys)
      if (!key) return
      event.preventDefault()
      // A key that is held is one press.
      if (!event.repeat) link.tell({ type: 'ask', workshop, act: { type: 'key', key } satisfies Act })
    }
    const changed = () => setFull(document.fullscreenElement !== null)
    let timer = setTimeout(() => setPointer(false), pointerRests)
    const moved = () => {
      setPointer(true)
      clearTimeout(timer)
      timer = setTimeout(() => setPointer(false), pointerRests)
    }
    addEventListener('keydown', press)
    addEventListener('mousemove', moved)
    document.addEventListener('fullscreenchange', changed)
    document.title = text('stage.title')
    return () => {
      removeEventListener('keydown', press)
      removeEventListener('mousemove', moved)
      document.removeEventListener('fullscreenchange', changed)
      clearTimeout(timer)
    }
  }, [link, workshop, text, letterKeys])

  return (
    <main
      className="stage-window stage-frame"
      data-pointer={pointer || undefined}
      onDoubleClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
    >
      {scene ? (
        <StageView scene={scene} />
      ) : (
        <div className="stage">
          <span />
          <div className="stage-plain">
            <h1>{text('stage.waiting')}</h1>
          </div>
        </div>
      )}
      {!full && pointer && <Hint />}
    </main>
  )
}
