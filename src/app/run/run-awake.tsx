import { useText } from '../../i18n/language'
import { useAwake } from '../../ui/awake'
import type { Stage } from '../stage/controller'
import { useStage } from '../stage/use-stage'

/** The screen stays on while an item runs, and not in a pause; where the browser will not, it is said, of the projector too. */
export const RunAwake = ({ stage, running }: { readonly stage: Stage; readonly running: boolean }) => {
  const text = useText()
  const { state, connected, screen } = useStage(stage)
  const isPaused = state.hold?.kind === 'pause' && state.hold.until === undefined
  const awake = useAwake(running && !isPaused)
  return (
    <>
      {(awake === 'refused' || awake === 'none') && <p className="hint">{text('awake.refused')}</p>}
      {connected && !screen.awake && <p className="hint">{text('awake.stage')}</p>}
    </>
  )
}
