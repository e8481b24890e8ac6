import { ClipboardPaste, Layers, PenLine, UsersRound } from 'lucide-react'
import { Button } from '../../ui/button'
import type { Context } from '../contract'

export type Tool = 'deck' | 'own' | 'paste' | 'write'

/** The four ways a story comes in. */
export const StoryTools = ({ use, own, t }: { use(tool: Tool): void; own: boolean; t: Context['t'] }) => (
  <div className="stack prep-tools">
    <div className="row">
      <Button icon={<Layers aria-hidden="true" />} onClick={() => use('deck')}>
        {t('prepare.deck')}
      </Button>
      {own && <span className="quiet">{t('prepare.empty.own')}</span>}
      <Button icon={<PenLine aria-hidden="true" />} onClick={() => use('own')}>
        {t('prepare.own')}
      </Button>
      <Button icon={<UsersRound aria-hidden="true" />} onClick={() => use('write')}>
        {t('prepare.together')}
      </Button>
      <Button icon={<ClipboardPaste aria-hidden="true" />} onClick={() => use('paste')}>
        {t('prepare.paste')}
      </Button>
    </div>
  </div>
)
