import { Maximize, Monitor, Pause } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../i18n/language'
import { Announcer } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Menu } from '../../ui/menu'
import { unhurried } from '../../workshop/evening/unhurried'
import type { Stage } from '../stage/controller'
import { isMirrored } from '../stage/screens'
import { StageView } from '../stage/stage-view'
import { useStage } from '../stage/use-stage'
import { StageLook, usePauses } from './stage-look'

interface ButtonProps {
  readonly stage: Stage
  oneScreen(): void
}

type Trouble = 'one-display' | 'blocked' | null

/** Why there is no window for the projector yet, and what can be done. */
const OpeningDialog = ({ trouble, retry, oneScreen, onClose }: OpeningProps) => {
  const text = useText()
  return (
    <Dialog
      title={text(`stage.${trouble}`)}
      close={text('close')}
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              onClose()
              oneScreen()
            }}
          >
            {text('stage.one-screen')}
          </Button>
          <Button look="primary" onClick={retry}>
            {text(trouble === 'blocked' ? 'stage.try-again' : 'stage.open-anyway')}
          </Button>
        </>
      }
    >
      <p>{text(trouble === 'blocked' ? 'stage.blocked.text' : 'stage.mirrored.text')}</p>
    </Dialog>
  )
}
interface OpeningProps {
  readonly trouble: NonNullable<Trouble>
  retry(): unknown
  oneScreen(): void
  onClose(): void
}

/** *Vis på storskærm*, *Frys billedet*, *Sæt storskærmen på pause*, dark, and the promise of what happens to the answers. */
export const StageButtons = ({ stage, oneScreen }: ButtonProps) => {
  const text = useText()
  const { state, connected, screen } = useStage(stage)
  const [trouble, setTrouble] = useState<Trouble>(null)
  const pauses = usePauses(stage)
  const [looks, setLooks] = useState(false)
  const open = async () => setTrouble((await stage.open()) === 'blocked' ? 'blocked' : null)
  return (
    <>
      {connected ? (
        <>
          <span className="on-air">{text('stage.on')}</span>
          {!screen.full && (
            <Button small icon={<Maximize aria-hidden="true" />} onClick={open}>
              {text('stage.fill')}
            </Button>
          )}
        </>
      ) : (
        <Button
          small
          icon={<Monitor aria-hidden="true" />}
          onClick={() => (isMirrored() ? setTrouble('one-display') : open())}
        >
          {text('stage.show')}
        </Button>
      )}
      <Button
        small
        aria-pressed={state.hold?.kind === 'freeze'}
        disabled={state.hold?.kind === 'pause'}
        icon={<Pause aria-hidden="true" />}
        onClick={() => stage.act(state.hold ? { type: 'release' } : { type: 'hold', kind: 'freeze' })}
      >
        {text('stage.hold')}
      </Button>
      <Menu
        label={text('more')}
        icon={<Monitor aria-hidden="true" />}
        items={[
          state.hold?.kind === 'pause'
            ? { label: text('stage.release'), act: () => stage.act({ type: 'release' }) }
            : { label: text('stage.to-pause'), act: () => stage.act({ type: 'hold', kind: 'pause' }) },
          ...pauses,
          {
            label: text(state.blank ? 'stage.light' : 'stage.dark'),
            act: () => stage.act({ type: state.blank ? 'light' : 'darken' }),
          },
          {
            label: text(state.promise ? 'promise.end' : 'promise.button'),
            act: () => stage.act({ type: 'promise', on: !state.promise }),
          },
          { label: text('look.title'), act: () => setLooks(true) },
          { label: text('stage.one-screen'), act: oneScreen },
        ]}
      />
      {looks && <StageLook stage={stage} onClose={() => setLooks(false)} />}
      {trouble && (
        <OpeningDialog trouble={trouble} retry={open} oneScreen={oneScreen} onClose={() => setTrouble(null)} />
      )}
    </>
  )
}

export const Miniature = unhurried(({ stage }: { readonly stage: Stage }) => {
  const text = useText()
  const { scene, connected } = useStage(stage)
  return (
    <figure className="stack mini">
      <figcaption className="small quiet">{text(connected ? 'stage.miniature' : 'stage.miniature.off')}</figcaption>
      <div className="miniature stage-frame" inert>
        {scene && <StageView scene={scene} />}
      </div>
    </figure>
  )
})

/** The stage takes the window: for a room with one screen. The keys steer; a quiet button or Escape leads back. */
export const OneScreen = ({ stage, close }: { readonly stage: Stage; close(): void }) => {
  const text = useText()
  const { scene } = useStage(stage)
  const ref = useRef<HTMLDialogElement>(null)
  const latest = useRef(close)
  latest.current = close
  useLayoutEffect(() => {
    const dialog = ref.current
    let full = false
    // The browser keeps Escape for itself while it fills the screen: leaving that is leaving this.
    const changed = () => {
      if (full && !document.fullscreenElement) latest.current()
      full = document.fullscreenElement !== null
    }
    if (dialog && !dialog.open) dialog.showModal()
    document.addEventListener('fullscreenchange', changed)
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
    return () => {
      document.removeEventListener('fullscreenchange', changed)
      dialog?.close()
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className="one-screen"
      aria-label={text('stage.title')}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div className="stage-frame one-screen-stage">{scene && <StageView scene={scene} />}</div>
      <Button small className="one-screen-back" onClick={close}>
        {text('stage.back')}
      </Button>
      <Announcer />
    </dialog>
  )
}
