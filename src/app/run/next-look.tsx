import { Eye } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { sessionsOf } from '../../workshop/evening/digest'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'
import type { Stage } from '../stage/controller'
import { type Next, nextScene } from '../stage/next-scene'
import { StageView } from '../stage/stage-view'
import { GongButton } from './gong-button'

interface Props {
  readonly house: House
  readonly id: string
  readonly workshop: Document<Workshop>
  readonly where: Parameters<typeof nextScene>[2]
}

/** *Se det næste*: a look at the next view, here and not on the projector. */
const NextLook = ({ house, id, workshop, where }: Props) => {
  const text = useText()
  const [next, setNext] = useState<Next | null>(null)
  const look = async () => setNext(nextScene(workshop.store.getState().data, id, where, await sessionsOf(house, id)))
  return (
    <>
      <Button look="plain" small icon={<Eye aria-hidden="true" />} onClick={look}>
        {text('next.look')}
      </Button>
      {next && (
        <Dialog wide title={text('next.title')} close={text('close')} onClose={() => setNext(null)}>
          {next.kind === 'scene' ? (
            <div className="miniature stage-frame" inert>
              <StageView scene={next.scene} />
            </div>
          ) : (
            <p className="lead">{text(`next.${next.kind}`)}</p>
          )}
        </Dialog>
      )}
    </>
  )
}

/** What lies under the miniature: a look ahead, and the gong. */
export const ViewKeys = ({ stage, ...props }: Props & { readonly stage: Stage }) => (
  <div className="row">
    <NextLook {...props} />
    <GongButton stage={stage} />
  </div>
)
