import { ClipboardPaste, Layers, PenLine, UsersRound } from 'lucide-react'
import type { Room } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import type { Context } from '../contract'

export type Tool = 'deck' | 'own' | 'paste' | 'write'

interface Props {
  use(tool: Tool): void
  readonly t: Context['t']
  readonly room: Room
}

export const DeckButton = ({ use, t, room }: Props) => (
  <Button disabled={room.has >= room.most} icon={<Layers aria-hidden="true" />} onClick={() => use('deck')}>
    {t('prepare.deck')}
  </Button>
)

/** The ways in for stories of one's own. */
export const OwnButtons = ({ use, t, room }: Props) => (
  <>
    <Button disabled={room.has >= room.most} icon={<PenLine aria-hidden="true" />} onClick={() => use('own')}>
      {t('prepare.own')}
    </Button>
    <Button disabled={room.has >= room.most} icon={<UsersRound aria-hidden="true" />} onClick={() => use('write')}>
      {t('prepare.together')}
    </Button>
    <AddButton room={room} icon={<ClipboardPaste aria-hidden="true" />} onClick={() => use('paste')}>
      {t('prepare.paste')}
    </AddButton>
  </>
)
