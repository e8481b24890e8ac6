import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import type { Play, Translate } from '../contract'
import { longest, type Turned, type TurningMove } from './model'

interface Props {
  readonly one: Turned
  readonly play: Play<TurningMove>
  /** Null where it is a table's, and not the room's to throw away. */
  readonly drop: (() => void) | null
  readonly t: Translate
}

/** What an idea was turned into, to be worded better or taken away again. */
export const TurnedIdea = ({ one, play, drop, t }: Props): ReactNode => (
  <li className="insight">
    <span className="tag">{t(`kind.${one.kind}`)}</span>
    <TextArea
      label={t('turn.edit')}
      quietLabel
      rows={1}
      limit={longest.line}
      value={one.text}
      onChange={(text) => play({ type: 'rewordTurned', turned: one.id, text: text.replace(/\n+/g, ' ') })}
    />
    {drop && (
      <Button small look="plain" onClick={drop}>
        {t('turn.drop')}
        <span className="hidden-text">: {one.text}</span>
      </Button>
    )}
  </li>
)
