import { useEffect, useState } from 'react'
import { timeOfDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { countdown, dayOf } from '../../lib/clock'
import { type AnyMethod, contextFor, findManifest, loadMethod } from '../../methods/registry'
import { late } from '../../ui/deed'
import { plainLook } from '../../workshop/evening/look'
import type { Scene } from '../../workshop/evening/scene'
import { timeLeft, turnOf } from '../../workshop/evening/time-left'
import { useNow } from '../../workshop/evening/use'
import { useViewPictures } from '../frame/pictures'
import { useLargest } from './use-largest'
import './stage.css'

const useMethod = (id: string | null): AnyMethod | null => {
  const [method, setMethod] = useState<AnyMethod | null>(null)
  useEffect(() => {
    let current = true
    if (id) late(loadMethod(id).then((found) => current && setMethod(() => found)))
    return () => {
      current = false
    }
  }, [id])
  return method
}

/** A pause with its end in large, where somebody has said it. */
const Pause = ({ until }: { readonly until: number | undefined }) => {
  const text = useText()
  return (
    <div className="stage-plain">
      <h1>{text(until === undefined ? 'stage.pause' : 'stage.break')}</h1>
      {until !== undefined && <p className="stage-until">{text('stage.break.until', { time: timeOfDay(until) })}</p>}
    </div>
  )
}

const Body = ({ scene }: { readonly scene: Scene }) => {
  const text = useText()
  const method = useMethod(scene.kind === 'activity' ? scene.method : null)
  const picture = useViewPictures(scene.kind === 'activity' ? scene.view : null)
  switch (scene.kind) {
    case 'activity': {
      if (!method) return null
      const { Stage } = method.screens
      return <Stage view={scene.view} context={contextFor(scene.method, scene.language, dayOf(new Date()), picture)} />
    }
    case 'welcome':
      return (
        <div className="stage-plain">
          <h1>{scene.title}</h1>
          <ol className="stage-programme">
            {scene.programme.map(({ time, title }) => (
              <li key={`${time} ${title}`}>
                <time>{time}</time> {title}
              </li>
            ))}
          </ol>
          <p>{scene.purpose || text('stage.nothing-decided')}</p>
        </div>
      )
    case 'break':
      return (
        <div className="stage-plain">
          <h1>{text('stage.break')}</h1>
          {scene.until && <p className="stage-until">{text('stage.break.until', { time: scene.until })}</p>}
        </div>
      )
    case 'promise':
      return (
        <div className="stage-plain">
          <h1>{text('promise.title')}</h1>
          <ul className="stage-points">
            {(['promise.1', 'promise.2', 'promise.3', 'promise.4'] as const).map((key) => (
              <li key={key}>{text(key)}</li>
            ))}
          </ul>
        </div>
      )
    case 'pause':
      return <Pause until={scene.until} />
    case 'plain':
      return (
        <div className="stage-plain">
          <h1>{scene.title}</h1>
          <p>{scene.text}</p>
        </div>
      )
    case 'closing':
      return (
        <div className="stage-plain">
          <h1>{text('stage.closing')}</h1>
          {scene.agreed.length > 0 && (
            <ul className="stage-agreed-list" data-many={scene.agreed.length > 6 || undefined}>
              {scene.agreed.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
          <ul className="stage-points">
            {scene.next.map((one) => (
              <li key={one.text}>
                {one.text}
                {one.role && <strong> · {one.role}</strong>}
              </li>
            ))}
          </ul>
        </div>
      )
  }
}

const Line = ({ part }: { readonly part: number }) => (
  <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width={part * 100} height="1" fill="currentColor" />
  </svg>
)

const Clock = ({ scene }: { readonly scene: Scene }) => {
  const text = useText()
  // The tick only asks for a new look: the time itself is read when it is drawn, or a clock just started would lag.
  useNow(scene.timer?.state === 'running' ? 500 : 60_000)
  const now = Date.now()
  const left = timeLeft(scene.timer, now)
  if (left === null) return scene.still && <div className="stage-clock stage-still">{text('stage.still')}</div>
  const turn = left > 0 ? turnOf(scene.timer, scene.length, scene.turns ?? 1, now) : null
  const [whole, leftNow] = turn ? [scene.length / turn.of, turn.left] : [scene.length, left]
  return (
    <div className="stage-clock" data-up={left <= 0 || undefined}>
      <Line part={whole > 0 ? Math.min(1, Math.max(0, leftNow / whole)) : 0} />
      <span>
        {turn && <span className="stage-turn">{text('clock.turn', { number: turn.number, of: turn.of })}</span>}
        {/* How long ago the time went is nothing for the room. */}
        {leftNow > 0 ? <time>{countdown(leftNow)}</time> : text('stage.up')}
      </span>
    </div>
  )
}

/** The room view: one thing in the middle, and the clock. The very same on the projector and in the miniature. */
export const StageView = ({ scene }: { readonly scene: Scene }) => {
  const text = useText()
  const hue = scene.kind === 'activity' ? (findManifest(scene.method)?.hue ?? 250) : 250
  const { theme, size } = scene.look ?? plainLook
  const stage = useLargest(size, scene)
  if (scene.blank) return <div className="stage stage-dark" />
  return (
    <div ref={stage} className="stage" data-theme={theme} style={{ '--hue': hue } as object}>
      <header className="stage-head">
        <span>{scene.kind === 'welcome' ? '' : scene.title}</span>
        {scene.rehearsal && <strong>{text('rehearsal.mark')}</strong>}
      </header>
      <div className="stage-body">
        <Body scene={scene} />
      </div>
      <Clock scene={scene} />
    </div>
  )
}
