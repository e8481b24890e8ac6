import { useText } from '../../i18n/language'
import { useNews } from '../../ui/announcer'
import { Button } from '../../ui/button'
import type { Stage } from './controller'
import { useStage } from './use-stage'

/** So far, in ms, nobody sleeps through an evening: what is said of it has no minutes. */
const far = 12 * 60 * 60_000

/** The time of day jumped ahead while the clock ran: the clock went on as it stood, and only who was there knows what passed. */
export const ClockAsked = ({ stage }: { readonly stage: Stage }) => {
  const text = useText()
  const { kept } = useStage(stage)
  const minutes = Math.max(1, Math.round(kept / 60_000))
  const isFar = kept > far
  const said = isFar ? text('clock.jumped-far') : text('clock.jumped', { minutes })
  useNews(kept > 0 ? said : null)
  if (kept <= 0) return null
  return (
    <span className="held-line">
      <strong>{said}</strong>
      <Button small onClick={() => stage.act({ type: 'passed', passed: true })}>
        {isFar ? text('clock.passed-far') : text('clock.passed', { minutes })}
      </Button>
      <Button small onClick={() => stage.act({ type: 'passed', passed: false })}>
        {text('clock.not-passed')}
      </Button>
    </span>
  )
}
