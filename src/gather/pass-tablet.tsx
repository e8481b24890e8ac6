import { useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/language'
import { seatPeople, whole } from '../lib/limits'
import type { Box, Poll } from '../methods/contract'
import { Button } from '../ui/button'
import { NumberField } from '../ui/number-field'
import { OptionKeys } from './option-keys'
import { ScaleKeys, ScaleSplit } from './scale-keys'
import './gather.css'

/** Below this many answers the table is asked before they are shown. */
const few = 5

/** A second tap within this time belongs to the tap before it, in ms. */
const doubleTap = 600

interface Props {
  readonly poll: Poll
  readonly box: Box | null
  /** Answers given and turns skipped. */
  readonly turns: number
  readonly people: number
  open(of: number): Promise<void>
  /** As many options as the question gives marks, at most. */
  cast(options: readonly string[]): Promise<void>
  skip(): Promise<void>
  close(show: boolean): Promise<void>
}

/** Lets a press through only when it cannot belong to the screen before. */
const useDeliberate = (): ((act: () => void) => void) => {
  const since = useRef(Date.now())
  useEffect(() => {
    since.current = Date.now()
  }, [])
  return (act) => {
    if (Date.now() - since.current >= doubleTap) act()
  }
}

/** "Hvor mange er I ved bordet?", asked once before the tablet goes round. */
const HowMany = ({ people, open }: Pick<Props, 'people' | 'open'>) => {
  const text = useText()
  const [of, setOf] = useState(Math.max(1, people))
  return (
    <div className="hand-screen">
      <h1>{text('pass.how-many')}</h1>
      <p>{text('pass.how-many.text')}</p>
      <NumberField label={text('pass.people')} value={of} range={whole(1, seatPeople.max)} onChange={setOf} />
      <Button look="primary" className="hand-key" onClick={() => void open(of)}>
        {text('pass.begin')}
      </Button>
    </div>
  )
}

const HandOver = ({ first, ready }: { readonly first: boolean; ready(): void }) => {
  const text = useText()
  const deliberate = useDeliberate()
  return (
    <div className="hand-screen hand-over">
      <h1>{text(first ? 'pass.your-turn' : 'pass.thanks')}</h1>
      <p>{text(first ? 'pass.alone' : 'pass.next')}</p>
      <Button look="primary" className="hand-key" onClick={() => deliberate(ready)}>
        {text('pass.ready')}
      </Button>
    </div>
  )
}

interface TurnProps {
  readonly poll: Poll
  cast(options: readonly string[]): void
  skip(): void
}

/** One person's private turn: a tap chooses and can be changed; nothing is cast before the tablet is passed on. */
const Turn = ({ poll, cast, skip }: TurnProps) => {
  const text = useText()
  const Keys = poll.layout === 'scale' ? ScaleKeys : OptionKeys
  const [chosen, setChosen] = useState<readonly string[]>([])
  const deliberate = useDeliberate()
  return (
    <div className="hand-screen hand-turn">
      <p className="hand-lead">{poll.lead}</p>
      <h1>{poll.title}</h1>
      <p className="hand-text">{poll.text}</p>
      <Keys poll={poll} chosen={chosen} choose={(options) => deliberate(() => setChosen(options))} />
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

const AllIn = ({ given, close }: { readonly given: number; close(show: boolean): Promise<void> }) => {
  const text = useText()
  const deliberate = useDeliberate()
  return (
    <div className="hand-screen">
      <h1>{text('pass.all-in')}</h1>
      <p>{text(given < few ? 'pass.few' : 'pass.turn-text')}</p>
      <div className="row">
        <Button look="primary" className="hand-key" onClick={() => deliberate(() => void close(true))}>
          {text('pass.turn')}
        </Button>
        {given < few && (
          <Button className="hand-key" onClick={() => deliberate(() => void close(false))}>
            {text('pass.keep')}
          </Button>
        )}
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

/**
 * The tablet goes round the table. The screen between two people is always the same, with no count of how others
 * answered and no way back; a reload shows it too, so an answer that was not yet cast is forgotten.
 */
export const PassTablet = ({ poll, box, turns, people, open, cast, skip, close }: Props) => {
  const text = useText()
  const [inTurn, setInTurn] = useState(false)
  const [failed, setFailed] = useState(false)
  if (!box || (box.state === 'open' && box.of === 0)) return <HowMany people={people} open={open} />
  if (box.state === 'withheld') return <p className="hand-screen lead">{text('pass.kept')}</p>
  if (box.state === 'closed') return <TableSplit poll={poll} box={box} />
  const pass = (act: () => Promise<void>) => {
    setInTurn(false)
    setFailed(false)
    act().catch(() => setFailed(true))
  }
  if (inTurn) return <Turn poll={poll} cast={(options) => pass(() => cast(options))} skip={() => pass(skip)} />
  // Those who skipped have had the tablet too.
  const of = box.of + turns - box.given
  if (turns >= of) return <AllIn given={box.given} close={close} />
  return (
    <>
      {failed && (
        <p className="notice" role="alert">
          {text('pass.failed')}
        </p>
      )}
      <HandOver first={turns === 0} ready={() => setInTurn(true)} />
      <p className="hand-count">{text('pass.answered', { given: turns, of })}</p>
    </>
  )
}
