import { type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react'
import { PassTablet, TableSplit } from '../../gather/pass-tablet'
import { useText } from '../../i18n/language'
import type { AnyMethod, Box, Context, KeepPicture, Part, Poll, Table } from '../../methods/contract'
import { useAwake } from '../../ui/awake'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ScreenHeading } from '../../ui/heading'
import type { Saving } from '../../workshop/record/document'
import { BarNews } from '../frame/bar-news'
import { lockTo, useStay } from '../frame/lock'
import { Unlock, type WayOut } from './unlock'
import './group.css'

export interface Ballot {
  open(poll: Poll, of: number): Promise<void>
  cast(poll: Poll, options: readonly string[]): Promise<void>
  skip(poll: Poll): Promise<void>
  close(poll: Poll, show: boolean): Promise<void>
}

interface Props {
  readonly hue: number
  readonly method: AnyMethod
  readonly brief: unknown
  readonly parts: readonly Part[]
  readonly table: Table<unknown>
  /** The table's own, by poll. */
  readonly boxes: Readonly<Record<string, Box>>
  readonly part: string | null
  choose(part: string): void
  /** The question to be answered by the tablet now; null where the table works together. */
  readonly poll: Poll | null
  readonly ballot: Ballot
  play(move: object): void
  readonly keepPicture: KeepPicture
  readonly context: Context
  /** Whether what the table has made is stored: said only where it is not. */
  readonly saving: Saving
  /** Answers of the part were turned when somebody else had the device, and are not seen here yet. */
  readonly covered?: boolean
  /** The room is at something else than the question. */
  readonly late?: boolean
  /** The clock is stopped: the screen may go dark. */
  readonly paused?: boolean
  /** Where the screen lies, and how far it is locked to that. */
  readonly lock: { readonly path: string; readonly reach: 'tab' | 'device' }
  /** What can be done when somebody has unlocked. */
  readonly ways: readonly WayOut[]
  /** What may be done without, while nothing private is going on. @param tried how often somebody has tried to leave */
  leave?(tried: number): ReactNode
}

/** The parts at which the table has something to do. */
const Parts = ({ method, parts, part, choose }: Pick<Props, 'method' | 'parts' | 'part' | 'choose'>) => {
  const text = useText()
  const worked = parts.filter(({ polls }) => method.table || polls.length > 0)
  return (
    <nav aria-label={text('group.parts')} className="group-parts">
      {worked.map(({ id, title }) => (
        <Button key={id} small aria-current={id === part ? 'step' : undefined} onClick={() => choose(id)}>
          {title || text('group.untitled')}
        </Button>
      ))}
    </nav>
  )
}

/** The last of the part's questions that the table has turned. */
const turned = ({ parts, part, boxes }: Pick<Props, 'parts' | 'part' | 'boxes'>) =>
  (parts.find(({ id }) => id === part)?.polls ?? [])
    .flatMap((poll) => {
      const box = boxes[poll.id]
      return box?.state === 'closed' && !poll.later ? [{ poll, box }] : []
    })
    .at(-1)

const Together = ({ method, parts, part, choose, poll, boxes, ...given }: Props) => {
  const { brief, table, play, keepPicture, context } = given
  const text = useText()
  const last = turned({ parts, part, boxes })
  const split = useId()
  const Group = method.table?.Group
  return (
    <div className="stack group-work">
      <ScreenHeading key={`of ${part}`} by={last ? split : undefined}>
        {parts.find(({ id }) => id === part)?.title ?? text('group.choose')}
      </ScreenHeading>
      {last && (
        <div id={split}>
          <TableSplit poll={last.poll} box={last.box} />
        </div>
      )}
      {given.covered && <p className="lead">{text('group.turned')}</p>}
      {poll && boxes[poll.id]?.state === 'withheld' && <p className="lead">{text('pass.withheld')}</p>}
      {Group && part && (
        <Group
          key={part}
          brief={brief}
          table={table}
          part={part}
          play={play}
          keepPicture={keepPicture}
          context={context}
        />
      )}
      <Parts {...{ method, parts, part, choose }} />
    </div>
  )
}

/** The table's own screen: one question at a time, private turns, then what the table writes together. */
export const HandView = (props: Props) => {
  const { table, boxes, poll, ballot, hue, leave, late = false, paused = false, ways, saving } = props
  const text = useText()
  const { path, reach } = props.lock
  const [tried, setTried] = useState(0)
  const attempt = useCallback(() => setTried((times) => times + 1), [])
  useStay(attempt)
  const awake = useAwake(!paused)
  useEffect(() => lockTo(path, reach), [path, reach])
  const [said, setSaid] = useState<{ readonly of: number; readonly people: number } | null>(null)
  const counted = said !== null && said.people === table.people
  const box = poll ? boxes[poll.id] : undefined
  const asking = poll !== null && (box === undefined || box.state === 'open')
  // Until it goes round nobody has it alone.
  const turning = asking && box !== undefined
  return (
    <div className="group-page" style={{ '--hue': hue } as object}>
      <header className="bar" data-asking={asking || undefined}>
        <strong className="bar-name">{table.name}</strong>
        {!asking && leave?.(tried)}
        {(asking || reach === 'device') && <Unlock name={table.name} ways={ways} tried={attempt} />}
        {useContext(BarNews)}
      </header>
      <main className="group-main">
        {saving !== 'saved' && saving !== 'saving' && (
          <p className="notice" role="alert">
            {text(`table.${saving}`)}
          </p>
        )}
        {!turning && (awake === 'refused' || awake === 'none') && <p className="hint">{text('awake.tablet')}</p>}
        {asking ? (
          <PassTablet
            key={poll.id}
            poll={poll}
            box={box ?? null}
            people={counted ? said.of : table.people}
            counted={counted}
            leaving={tried}
            late={late}
            open={(of) => {
              setSaid({ of, people: table.people })
              return ballot.open(poll, of)
            }}
            cast={(options) => ballot.cast(poll, options)}
            skip={() => ballot.skip(poll)}
            close={(show) => ballot.close(poll, show)}
          />
        ) : (
          <Together {...props} />
        )}
      </main>
    </div>
  )
}

/** A quiet way out that asks first: a stray tap, or the way back, must not leave the table's screen. */
export const Leave = ({ tried, act }: { readonly tried: number; act(): void }) => {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const [before, setBefore] = useState(tried)
  if (tried !== before) {
    setBefore(tried)
    setAsking(true)
  }
  return (
    <>
      <Button look="plain" small onClick={() => setAsking(true)}>
        {text('group.leave')}
      </Button>
      {asking && (
        <Dialog
          title={text('group.leave.title')}
          close={text('close')}
          onClose={() => setAsking(false)}
          actions={<Button onClick={act}>{text('group.leave.yes')}</Button>}
        >
          <p>{text('group.leave.text')}</p>
        </Dialog>
      )}
    </>
  )
}
