import { CircleAlert, CircleDashed, Check as Tick } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { daysAgo } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { type Awake, tryAwake } from '../../ui/awake'
import { Button } from '../../ui/button'
import { gong } from '../../ui/gong'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Settings } from '../../workshop/record/settings'
import { useKeeping } from '../frame/keeping'
import { saveBackup } from '../frame/save-copy'
import type { Stage } from '../stage/controller'
import { useMirrored } from '../stage/screens'
import { useStage } from '../stage/use-stage'

type How = 'good' | 'bad' | 'untried'
const signs: Readonly<Record<How, ReactNode>> = {
  good: <Tick aria-hidden="true" />,
  bad: <CircleAlert aria-hidden="true" />,
  untried: <CircleDashed aria-hidden="true" />,
}

/** One thing that is tried, and how it went. What is tried by itself has no button. */
const Try = ({ how, said, children }: { readonly how: How; readonly said: string; readonly children?: ReactNode }) => (
  <li className="try" data-how={how}>
    {signs[how]}
    <span role="status">{said}</span>
    {children}
  </li>
)

const TryStage = ({ stage }: { readonly stage: Stage }) => {
  const text = useText()
  const { connected, screen } = useStage(stage)
  const mirrored = useMirrored()
  const [blocked, setBlocked] = useState(false)
  const open = async () => setBlocked((await stage.open()) === 'blocked')
  const state = blocked ? 'blocked' : mirrored ? 'mirrored' : !connected ? 'untried' : screen.full ? 'on' : 'small'
  return (
    <Try how={state === 'on' ? 'good' : state === 'untried' ? 'untried' : 'bad'} said={text(`try.stage.${state}`)}>
      <Button small onClick={open}>
        {text(connected ? 'stage.fill' : 'try.stage')}
      </Button>
    </Try>
  )
}

const TryGong = () => {
  const text = useText()
  const [heard, setHeard] = useState<How | 'asked'>('untried')
  return (
    <Try how={heard === 'asked' ? 'untried' : heard} said={text(`try.sound.${heard}`)}>
      {heard === 'asked' && (
        <>
          <Button small onClick={() => setHeard('good')}>
            {text('try.sound.yes')}
          </Button>
          <Button small onClick={() => setHeard('bad')}>
            {text('try.sound.no')}
          </Button>
        </>
      )}
      <Button
        small
        onClick={() => {
          gong()
          setHeard('asked')
        }}
      >
        {text('doors.gong')}
      </Button>
    </Try>
  )
}

const TryAwake = () => {
  const text = useText()
  const [awake, setAwake] = useState<Awake>('off')
  return (
    <Try how={awake === 'off' ? 'untried' : awake === 'on' ? 'good' : 'bad'} said={text(`try.awake.${awake}`)}>
      <Button small onClick={async () => setAwake(await tryAwake())}>
        {text('try.awake')}
      </Button>
    </Try>
  )
}

const TryCopy = ({ house, settings }: { readonly house: House; readonly settings: Document<Settings> }) => {
  const text = useText()
  const { backup } = useDocument(settings).data
  const isFresh = backup !== '' && dayOf(new Date(backup)) === dayOf(new Date())
  const said = backup === '' ? text('try.copy.none') : text('try.copy', { when: daysAgo(backup) })
  return (
    <Try how={isFresh ? 'good' : 'bad'} said={said}>
      <Button small onClick={() => saveBackup(house, settings)}>
        {text('data.save-backup')}
      </Button>
    </Try>
  )
}

/** What can be tried is tried, and not asked about: the projector, the sound, a screen that stays on, no network, a copy. */
export const DoorsTries = (props: {
  readonly house: House
  readonly settings: Document<Settings>
  readonly stage: Stage
}) => {
  const text = useText()
  const { offline } = useKeeping()
  const { durable } = props.house.shelf
  return (
    <ul className="tries">
      <TryStage stage={props.stage} />
      <TryGong />
      <TryAwake />
      <Try
        how={offline === 'ready' && durable ? 'good' : offline === 'unknown' ? 'untried' : 'bad'}
        said={text(durable ? `offline.${offline}` : 'save.memory.text')}
      />
      <TryCopy {...props} />
    </ul>
  )
}
