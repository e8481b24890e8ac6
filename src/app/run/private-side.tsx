import { type ReactNode, useState } from 'react'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import type { Stage } from '../stage/controller'
import { useMirrored } from '../stage/screens'
import { useStage } from '../stage/use-stage'

/** Whether this tab has seen the projector with a picture of its own: on any page, for all that follow. */
let wasApart = false

/**
 * What is for the facilitator alone. When the projector, which had a picture of its own, begins to show what the laptop
 * shows, it is covered before anybody has read it.
 */
export const PrivateSide = ({ stage, children }: { readonly stage: Stage; readonly children: ReactNode }) => {
  const text = useText()
  const { connected } = useStage(stage)
  const mirrored = useMirrored()
  const [anyway, setAnyway] = useState(false)
  if (!mirrored) {
    wasApart = true
    if (anyway) setAnyway(false)
  }
  if (!connected || !mirrored || !wasApart || anyway) return children
  return (
    <section className="stack run-notes" aria-label={text('run.for-you')}>
      <h2 className="label">{text('run.for-you')}</h2>
      <p className="notice" role="alert">
        {text('stage.now-mirrored')}
      </p>
      <div>
        <Button onClick={() => setAnyway(true)}>{text('stage.notes-anyway')}</Button>
      </div>
    </section>
  )
}
