import { Pause, Play, Plus } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../../i18n/language'
import { countdown } from '../../lib/clock'
import { Button } from '../../ui/button'
import { gong } from '../../ui/gong'
import { addMinutes, hasBegun, pauseTimer, stepNow, turnNow } from '../../workshop/evening/presses'
import type { Session } from '../../workshop/evening/session'
import { isAstray, timeLeft } from '../../workshop/evening/time-left'
import { useNow, usePart } from '../../workshop/evening/use'
import { roundNow } from '../../workshop/record/records'

/** How long it is told by how much the time is over, in ms: then it is over, and no more. */
const longAgo = 10 * 60_000

/** The end of the time is rung when it comes, and not by who looks much later: after a sleep, or a clock that was set. In ms. */
const gongLate = 90_000

/** The gong: at the end of the time, and at each change of turn. Going back, or a minute more, is no change of turn. */
const useGong = (left: number | null, step: string | undefined, turn: number) => {
  const rang = useRef(true)
  const heard = useRef({ step, turn })
  useEffect(() => {
    if (left === null) return
    if (heard.current.step === step && turn > heard.current.turn && left > 0) gong()
    heard.current = { step, turn }
    if (left > 0) rang.current = false
    else if (!rang.current) {
      rang.current = true
      if (left > -gongLate) gong()
    }
  }, [left, step, turn])
}

interface Props {
  readonly session: Session
  /** How the evening stands. */
  readonly children?: ReactNode
}

/** The clock informs: it never ends a step. It can be paused and given a minute more, also when the time is up. *Start* starts it too: until then it has no keys. */
export const RunClock = ({ session, children }: Props) => {
  const text = useText()
  const { timer } = usePart(session.record, roundNow)
  useNow(timer?.state === 'running' ? 250 : 5000)
  const now = Date.now()
  const left = timeLeft(timer, now)
  const astray = isAstray(timer, now)
  const runs = timer?.state === 'running' && !astray
  const turn = turnNow(session, now)
  useGong(left, stepNow(session)?.id, turn?.number ?? 1)
  return (
    <span className="row run-clock">
      <time className="clock" data-up={(left !== null && left <= 0) || undefined} title={text('clock.label')}>
        {left === null ? '–' : left < -longAgo ? text('stage.up') : countdown(turn?.left ?? left)}
      </time>
      {turn && <span className="small">{text('clock.turn', { number: turn.number, of: turn.of })}</span>}
      {hasBegun(session) && (
        <>
          <Button
            look="plain"
            small
            onClick={() => pauseTimer(session)}
            icon={runs ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
          >
            {text(runs ? 'clock.pause' : 'clock.go')}
          </Button>
          <Button look="plain" small onClick={() => addMinutes(session, 1)} icon={<Plus aria-hidden="true" />}>
            {text('clock.more')}
          </Button>
        </>
      )}
      {astray && <span className="notice">{text('clock.astray')}</span>}
      {children}
    </span>
  )
}
