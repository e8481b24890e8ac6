import { type ReactNode, useState } from 'react'
import { useText } from '../../i18n/language'
import { place } from '../../lib/place'
import { Button } from '../../ui/button'
import type { Stage } from '../stage/controller'
import { useMirrored } from '../stage/screens'
import { useStage } from '../stage/use-stage'

const key = `${place}:apart`
/** Whether this tab has seen the projector with a picture of its own: on any page, for all that follow, and after a reload. */
let wasApart = false
const hasBeenApart = (): boolean => {
  try {
    return wasApart || sessionStorage.getItem(key) !== null
  } catch {
    return wasApart
  }
}
const noteApart = (): void => {
  if (wasApart) return
  wasApart = true
  try {
    sessionStorage.setItem(key, '')
  } catch {
    // The tab remembers until it is loaded again.
  }
}

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
    noteApart()
    if (anyway) setAnyway(false)
  }
  if (!connected || !mirrored || !hasBeenApart() || anyway) return children
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
