import { Monitor, Pause } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Menu } from '../../ui/menu'
import type { Scene } from '../../workshop/evening/scene'
import { StageView } from '../stage/stage-view'
import type { StageControl } from '../stage/use-stage'

const mirrored = () => 'isExtended' in screen && screen.isExtended === false

/** *Vis på storskærm*, *Hold storskærmen*, dark, and the promise of what happens to the answers. */
export const StageButtons = ({ stage, oneScreen }: { readonly stage: StageControl; oneScreen(): void }) => {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const open = () => {
    if (mirrored()) setAsking(true)
    else stage.open()
  }
  return (
    <>
      {stage.connected ? (
        <span className="on-air">{text('stage.on')}</span>
      ) : (
        <Button small icon={<Monitor aria-hidden="true" />} onClick={open}>
          {text('stage.show')}
        </Button>
      )}
      <Button
        small
        aria-pressed={stage.held}
        icon={<Pause aria-hidden="true" />}
        onClick={() => stage.hold(!stage.held)}
      >
        {text('stage.hold')}
      </Button>
      <Menu
        label={text('more')}
        icon={<Monitor aria-hidden="true" />}
        items={[
          { label: text(stage.blank ? 'stage.light' : 'stage.dark'), act: () => stage.darken(!stage.blank) },
          {
            label: text(stage.promise ? 'promise.end' : 'promise.button'),
            act: () => stage.showPromise(!stage.promise),
          },
          { label: text('stage.one-screen'), act: oneScreen },
        ]}
      />
      {asking && (
        <Dialog
          title={text('stage.one-display')}
          close={text('close')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                onClick={() => {
                  setAsking(false)
                  oneScreen()
                }}
              >
                {text('stage.one-screen')}
              </Button>
              <Button
                look="primary"
                onClick={() => {
                  setAsking(false)
                  stage.open()
                }}
              >
                {text('stage.open-anyway')}
              </Button>
            </>
          }
        >
          <p>{text('stage.mirrored.text')}</p>
        </Dialog>
      )}
    </>
  )
}

export const Miniature = ({ scene, connected }: { readonly scene: Scene; readonly connected: boolean }) => {
  const text = useText()
  return (
    <figure className="stack mini">
      <figcaption className="small quiet">{text(connected ? 'stage.miniature' : 'stage.miniature.off')}</figcaption>
      <div className="miniature stage-frame" inert>
        <StageView scene={scene} />
      </div>
    </figure>
  )
}

/** The stage takes the window: for a room with one screen. The keys steer; a quiet button leads back. */
export const OneScreen = ({ scene, close }: { readonly scene: Scene; close(): void }) => {
  const text = useText()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void ref.current?.requestFullscreen?.().catch(() => undefined)
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  return (
    <div ref={ref} className="one-screen">
      <div className="stage-frame one-screen-stage">
        <StageView scene={scene} />
      </div>
      <Button small className="one-screen-back" onClick={close}>
        {text('stage.back')}
      </Button>
    </div>
  )
}
