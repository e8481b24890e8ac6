import { Pause, Play, Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/language'
import { countdown, dayOf } from '../../lib/clock'
import { Button } from '../../ui/button'
import { gong } from '../../ui/gong'
import { Menu } from '../../ui/menu'
import type { Digest } from '../../workshop/evening/digest'
import { addMinutes, pauseTimer, stepNow, timeLeft, turnNow } from '../../workshop/evening/playing'
import { behind, runSheet } from '../../workshop/evening/run-sheet'
import type { Session } from '../../workshop/evening/session'
import { useDocument, useNow } from '../../workshop/evening/use'
import type { Workshop } from '../../workshop/record/records'
import { roundNow } from '../../workshop/record/records'

/** Minutes behind the run sheet, on the day itself; null on other days and in a rehearsal. */
const minutesBehind = (
  session: Session,
  workshop: Workshop,
  digests: Digests,
  left: number,
  now: number,
): number | null => {
  if (workshop.rehearsal || workshop.day !== dayOf(new Date(now))) return null
  const steps = session.steps()
  const place = steps.findIndex(({ id }) => id === stepNow(session)?.id)
  const sum = (list: typeof steps) => list.reduce((minutes, step) => minutes + step.minutes, 0)
  const line = runSheet(workshop, (activity) =>
    activity === session.id ? sum(steps) : (digests[activity]?.minutes ?? 0),
  ).lines.find(({ item }) => item.kind === 'method' && item.activity === session.id)
  const at = new Date(now)
  return line ? behind(line, sum(steps.slice(0, place + 1)), left / 60_000, at.getHours() * 60 + at.getMinutes()) : null
}

/** How long it is told by how much the time is over, in ms: then it is over, and no more. */
const longAgo = 10 * 60_000

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
      gong()
    }
  }, [left, step, turn])
}

type Digests = Readonly<Record<string, Digest>>

interface Props {
  readonly session: Session
  readonly workshop: Workshop
  /** Minutes of the other items, which the clock times follow from. */
  readonly digests: Digests
}

/** The clock informs: it never ends a step. It can be paused and given a minute more, also when the time is up. */
export const RunClock = ({ session, workshop, digests }: Props) => {
  const text = useText()
  const { timer } = roundNow(useDocument(session.record).data)
  useNow(timer?.state === 'running' ? 250 : 5000)
  const now = Date.now()
  const left = timeLeft(timer, now)
  const turn = turnNow(session, now)
  useGong(left, stepNow(session)?.id, turn?.number ?? 1)
  const late = minutesBehind(session, workshop, digests, Math.max(0, left ?? 0), now)
  return (
    <span className="row run-clock">
      <time className="clock" data-up={(left !== null && left <= 0) || undefined} title={text('clock.label')}>
        {left === null ? '–' : left < -longAgo ? text('stage.up') : countdown(turn?.left ?? left)}
      </time>
      {turn && <span className="small">{text('clock.turn', { number: turn.number, of: turn.of })}</span>}
      <Button
        look="plain"
        small
        onClick={() => pauseTimer(session)}
        icon={timer?.state === 'running' ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      >
        {text(timer?.state === 'running' ? 'clock.pause' : 'clock.go')}
      </Button>
      <Button look="plain" small onClick={() => addMinutes(session, 1)} icon={<Plus aria-hidden="true" />}>
        {text('clock.more')}
      </Button>
      {late !== null && late >= 3 && <Remedies session={session} workshop={workshop} late={late} />}
    </span>
  )
}

/** "8 min. bagud", with the cheap remedies: a shorter break, and a word on what can be left out. */
const Remedies = ({ session, workshop, late }: { session: Session; workshop: Workshop; late: number }) => {
  const text = useText()
  const document = session.workshop
  const breaks = workshop.items.filter((item) => item.kind === 'plain' && item.plain === 'break' && item.minutes > 10)
  return (
    <Menu
      look="normal"
      label={text('clock.behind', { minutes: late })}
      items={[
        ...breaks.map((item) => ({
          label: text('clock.shorter-break', { title: item.title }),
          act: () =>
            document?.edit({
              ...workshop,
              items: workshop.items.map((one) =>
                one.id === item.id && one.kind === 'plain' ? { ...one, minutes: Math.max(5, one.minutes - 10) } : one,
              ),
            }),
        })),
        { label: text('clock.skip-hint'), act: () => undefined },
      ]}
    />
  )
}
