import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '../i18n/language'
import type { Box, Poll } from '../methods/contract'
import { Button } from '../ui/button'
import { patience } from '../ui/deed'
import { ScreenHeading } from '../ui/heading'
import { OptionKeys } from './option-keys'
import { AllIn, HandOver, HowMany, type Note, useDeliberate } from './pass-screens'
import { ScaleKeys, ScaleSplit } from './scale-keys'
import { useLeft } from './use-left'
import './gather.css'

interface Props {
  readonly poll: Poll
  readonly box: Box | null
  readonly people: number
  /** They have said how many they are at the question before, and nothing has changed since: it is not asked again. */
  readonly counted?: boolean
  /** How often somebody has tried to leave the page: each time, what was chosen is forgotten. */
  readonly leaving?: number
  /** The room is at something else by now. */
  readonly late?: boolean
  open(of: number): Promise<void>
  /** As many options as the question gives marks, at most. */
  cast(options: readonly string[]): Promise<void>
  skip(): Promise<void>
  close(show: boolean): Promise<void>
}

interface TurnProps {
  readonly poll: Poll
  readonly late: boolean
  cast(options: readonly string[]): void
  skip(): void
  /** It is over without an answer. @param chosen whether something was marked */
  forget(chosen: boolean): void
}

/**
 * One person's private turn: a tap chooses and can be changed; nothing is cast before the tablet is passed on. It is over
 * when the page is left in any way, for the next to look at it may be somebody else.
 */
const Turn = ({ poll, late, cast, skip, forget }: TurnProps) => {
  const text = useText()
  const id = useId()
  const Keys = poll.layout === 'scale' ? ScaleKeys : OptionKeys
  const [chosen, setChosen] = useState<readonly string[]>([])
  const deliberate = useDeliberate()
  useLeft(() => forget(chosen.length > 0))
  return (
    <div className="hand-screen hand-turn">
      <p className="hand-lead" id={`${id}-lead`}>
        {poll.lead}
      </p>
      <ScreenHeading by={`${id}-lead ${id}-text`}>{poll.title}</ScreenHeading>
      <p className="hand-text" id={`${id}-text`}>
        {poll.text}
      </p>
      <Keys poll={poll} chosen={chosen} choose={(options) => deliberate(() => setChosen(options))} />
      <p role="status">{late && text('pass.late-turn')}</p>
      <div className="row spread hand-end">
        <Button look="plain" onClick={() => deliberate(skip)}>
          {text('pass.skip')}
        </Button>
        <Button
          look="primary"
          className="hand-key"
          disabled={chosen.length === 0}
          onClick={() => deliberate(() => cast(chosen))}
        >
          {text('pass.on')}
        </Button>
      </div>
    </div>
  )
}

/** The table's own split, on the table's own tablet. */
export const TableSplit = (props: { readonly poll: Poll; readonly box: Extract<Box, { state: 'closed' }> }) =>
  props.poll.layout === 'scale' ? <ScaleSplit {...props} /> : <OptionSplit {...props} />

const OptionSplit = ({ poll, box }: Parameters<typeof TableSplit>[0]) => (
  <dl className="hand-split">
    {poll.options.map(({ id, label, meaning }) => (
      <div key={id}>
        <dt>
          <strong>{label}</strong> {meaning}
        </dt>
        <dd>{box.counts[id] ?? 0}</dd>
      </div>
    ))}
  </dl>
)

/** All have had it, and the answers are turned, put aside or dropped. */
const Over = ({ poll, box }: { readonly poll: Poll; readonly box: Exclude<Box, { state: 'open' }> }) => {
  const text = useText()
  const { later } = poll
  if (box.state === 'closed' && !later) return <TableSplit poll={poll} box={box} />
  const said = later ? (box.state === 'closed' ? 'pass.laid' : 'pass.dropped') : 'pass.withheld'
  return <p className="hand-screen lead">{text(said)}</p>
}

const troubles = { answer: 'pass.failed', rest: 'pass.not-kept', gone: 'pass.gone', slow: 'pass.slow' } as const

const Trouble = ({ failed }: { readonly failed: keyof typeof troubles | null }) => {
  const text = useText()
  return (
    failed && (
      <p className="notice" role="alert">
        {text(troubles[failed])}
      </p>
    )
  )
}

/** The browser has taken away what lay here, the answers before it too. */
const isGone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'stale'

/** What is stored behind a screen that has gone on already, and what came of it. */
const useKeeping = () => {
  const [failed, setFailed] = useState<keyof typeof troubles | null>(null)
  const keep = (act: () => Promise<void>, what: 'answer' | 'rest') => {
    // A disk that never answers has not said that it is kept.
    const slow = setTimeout(() => setFailed('slow'), patience)
    act()
      .then(
        () => setFailed((now) => (now === 'slow' ? null : now)),
        (error) => setFailed(isGone(error) ? 'gone' : what),
      )
      .finally(() => clearTimeout(slow))
  }
  return { failed, keep, forgive: () => setFailed(null) }
}

/** Where the tablet is: between two people, in a turn, or asked anew how many they are. */
type Screen = 'between' | 'turn' | 'count'

/**
 * The tablet goes round the table. The screen between two people is always the same, with no count of how others
 * answered and no way back; a reload shows it too, so an answer that was not yet cast is forgotten.
 */
export const PassTablet = (props: Props) => {
  const { poll, box, people, counted = false, leaving = 0, late = false, open, cast, skip, close } = props
  const later = poll.later === true
  const [screen, setScreen] = useState<Screen>('between')
  const [note, setNote] = useState<Note | null>(null)
  const { failed, keep, forgive } = useKeeping()
  const tried = useRef(leaving)
  useEffect(() => {
    if (tried.current === leaving) return
    tried.current = leaving
    setNote(screen === 'turn' ? 'forgotten' : 'stayed')
    setScreen('between')
  }, [leaving, screen])
  const go = (to: Screen) => {
    setNote(null)
    forgive()
    setScreen(to)
  }
  const pass = (act: () => Promise<void>, what: 'answer' | 'rest') => {
    go('between')
    keep(act, what)
  }
  const count = (of: number) => pass(() => open(of), 'rest')
  const untold = !box || (box.state === 'open' && box.of === 0)
  if (untold && (!counted || screen === 'count'))
    return (
      <>
        <Trouble failed={failed} />
        <HowMany people={people} least={null} later={later} open={count} />
      </>
    )
  if (box?.state === 'withheld' || box?.state === 'closed') return <Over poll={poll} box={box} />
  if (screen === 'turn')
    return (
      <Turn
        poll={poll}
        late={late}
        cast={(options) => pass(() => cast(options), 'answer')}
        skip={() => pass(skip, 'answer')}
        forget={(chosen) => {
          go('between')
          if (chosen) setNote('forgotten')
        }}
      />
    )
  // Those who skipped have had the tablet too.
  const { turns, of } = untold ? { turns: 0, of: people } : box
  const begin = () => {
    go('turn')
    if (untold) keep(() => open(of), 'rest')
  }
  if (screen === 'count') return <HowMany people={of} least={turns} later={later} open={count} />
  return (
    <>
      <Trouble failed={failed} />
      {turns >= of ? (
        <AllIn
          turns={turns}
          later={later}
          close={(shown) => pass(() => close(shown), 'rest')}
          recount={() => go('count')}
        />
      ) : (
        // A new count is a new screen to who hears it.
        <HandOver
          key={turns}
          given={turns}
          of={of}
          late={late}
          later={later}
          note={note}
          ready={begin}
          recount={() => go('count')}
        />
      )}
    </>
  )
}
