import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '../i18n/language'
import { seatPeople, whole } from '../lib/limits'
import { useNews } from '../ui/announcer'
import { Button } from '../ui/button'
import { ScreenHeading } from '../ui/heading'
import { NumberField } from '../ui/number-field'

/** With so few turns there are certainly few answers; with more there may be, for nobody knows who was skipped. */
const few = 5

/** A second tap within this time belongs to the tap before it, in ms. */
const doubleTap = 600

/** Lets a press through only when it cannot belong to the screen before. */
export const useDeliberate = (): ((act: () => void) => void) => {
  const since = useRef(performance.now())
  useEffect(() => {
    since.current = performance.now()
  }, [])
  return (act) => {
    if (performance.now() - since.current >= doubleTap) act()
  }
}

interface HowManyProps {
  readonly people: number
  /** Those who have had the tablet already; null before it goes round. */
  readonly least: number | null
  /** The table does not see how the answers fell. */
  readonly later: boolean
  open(of: number): void
}

/** "Hvor mange er I ved bordet?", asked before the tablet goes round, and again where it was wrong or somebody comes or goes. */
export const HowMany = ({ people, least, later, open }: HowManyProps) => {
  const text = useText()
  const id = useId()
  const [of, setOf] = useState(Math.max(1, people))
  return (
    <div className="hand-screen">
      <ScreenHeading by={id}>{text('pass.how-many')}</ScreenHeading>
      <p id={id}>
        {least === null
          ? text(later ? 'pass.how-many.later' : 'pass.how-many.text')
          : text('pass.how-many.again', { count: least })}
      </p>
      <NumberField
        label={text('pass.people')}
        value={of}
        range={whole(Math.max(1, least ?? 0), seatPeople.max)}
        onChange={setOf}
      />
      <Button look="primary" className="hand-key" onClick={() => open(of)}>
        {text(least === null ? 'pass.begin' : 'pass.go-on')}
      </Button>
    </div>
  )
}

const notes = { forgotten: 'pass.forgotten', stayed: 'pass.stayed' } as const
/** Why the tablet is between two people again. */
export type Note = keyof typeof notes

interface HandOverProps {
  readonly given: number
  readonly of: number
  readonly late: boolean
  readonly later: boolean
  readonly note: Note | null
  ready(): void
  recount(): void
}

export const HandOver = ({ given, of, late, later, note, ready, recount }: HandOverProps) => {
  const text = useText()
  const id = useId()
  const deliberate = useDeliberate()
  const first = given === 0
  useNews(note && text(notes[note]))
  return (
    <div className="hand-screen hand-over">
      <ScreenHeading by={id}>{text(first ? 'pass.your-turn' : 'pass.thanks')}</ScreenHeading>
      <div id={id} className="stack">
        {note && <p className="notice">{text(notes[note])}</p>}
        <p>{text(first ? (later ? 'pass.alone.later' : 'pass.alone') : 'pass.next')}</p>
        {late && <p className="notice">{text('pass.late')}</p>}
        <p className="hand-count">{text('pass.answered', { given, of })}</p>
      </div>
      <Button look="primary" className="hand-key" onClick={() => deliberate(ready)}>
        {text('pass.ready')}
      </Button>
      <Button look="plain" onClick={() => deliberate(recount)}>
        {text('pass.recount')}
      </Button>
    </div>
  )
}

interface AllInProps {
  readonly turns: number
  readonly later: boolean
  close(show: boolean): void
  recount(): void
}

export const AllIn = ({ turns, later, close, recount }: AllInProps) => {
  const text = useText()
  const id = useId()
  const deliberate = useDeliberate()
  return (
    <div className="hand-screen">
      <ScreenHeading by={id}>{text('pass.all-in')}</ScreenHeading>
      <p id={id}>{text(later ? 'pass.all-in.later' : turns < few ? 'pass.few' : 'pass.maybe-few')}</p>
      <div className="row">
        <Button look="primary" className="hand-key" onClick={() => deliberate(() => close(true))}>
          {text(later ? 'pass.lay' : 'pass.turn')}
        </Button>
        <Button className="hand-key" onClick={() => deliberate(() => close(false))}>
          {text(later ? 'pass.drop' : 'pass.keep')}
        </Button>
      </div>
      <Button look="plain" onClick={() => deliberate(recount)}>
        {text('pass.recount')}
      </Button>
    </div>
  )
}
