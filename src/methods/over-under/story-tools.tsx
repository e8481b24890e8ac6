import { ClipboardPaste, Layers, PenLine, UsersRound } from 'lucide-react'
import { Button } from '../../ui/button'
import type { Context } from '../contract'

export type Tool = 'deck' | 'own' | 'paste' | 'write'

interface Props {
  use(tool: Tool): void
  readonly t: Context['t']
}

export const DeckButton = ({ use, t }: Props) => (
  <Button icon={<Layers aria-hidden="true" />} onClick={() => use('deck')}>
    {t('prepare.deck')}
  </Button>
)

/** The ways in for stories of one's own. */
export const OwnButtons = ({ use, t }: Props) => (
  <>
    <Button icon={<PenLine aria-hidden="true" />} onClick={() => use('own')}>
      {t('prepare.own')}
    </Button>
    <Button icon={<UsersRound aria-hidden="true" />} onClick={() => use('write')}>
      {t('prepare.together')}
    </Button>
    <Button icon={<ClipboardPaste aria-hidden="true" />} onClick={() => use('paste')}>
      {t('prepare.paste')}
    </Button>
  </>
)
