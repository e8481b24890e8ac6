import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Choice } from '../../ui/field'
import type { MenuItem } from '../../ui/menu'
import { plainLook, sizes, themes } from '../../workshop/evening/look'
import type { Stage } from '../stage/controller'
import { StageView } from '../stage/stage-view'
import { useStage } from '../stage/use-stage'

/** Minutes that a pause is offered for, with the time it ends on the projector. */
const pauses = [5, 10, 15] as const

/** "Pause til kl. 19.15", for each length: the room sees when it begins again. */
export const usePauses = (stage: Stage): readonly MenuItem[] => {
  const text = useText()
  const until = (minutes: number) => Math.ceil((Date.now() + minutes * 60_000) / 60_000) * 60_000
  return pauses.map((minutes) => ({
    label: text('stage.pause-for', { minutes }),
    act: () => stage.act({ type: 'hold', kind: 'pause', until: until(minutes) }),
  }))
}

/** How the projector looks, apart from the laptop: light or dark, and how large its text is. */
export const StageLook = ({ stage, onClose }: { readonly stage: Stage; onClose(): void }) => {
  const text = useText()
  const { state, scene } = useStage(stage)
  const look = state.look ?? plainLook
  return (
    <Dialog
      title={text('look.title')}
      close={text('close')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {text('details.done')}
        </Button>
      }
    >
      <div className="stack">
        <Choice
          label={text('look.theme')}
          value={look.theme}
          options={themes.map((value) => ({ value, label: text(`look.theme.${value}`) }))}
          onChange={(theme) => stage.act({ type: 'look', look: { ...look, theme } })}
        />
        <Choice
          label={text('look.size')}
          value={`${look.size}`}
          options={sizes.map((value) => ({ value: `${value}` as const, label: text(`look.size.${value}`) }))}
          onChange={(size) =>
            stage.act({ type: 'look', look: { ...look, size: sizes.find((one) => `${one}` === size) ?? 100 } })
          }
        />
        <div className="miniature stage-frame" inert>
          {scene && <StageView scene={scene} />}
        </div>
      </div>
    </Dialog>
  )
}
