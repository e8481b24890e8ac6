import { wordChanges } from '../../lib/word-changes'
import type { Context, Palette } from '../contract'
import './changed-text.css'

interface Props {
  readonly before: string
  readonly after: string
  readonly palette: Palette
  readonly context: Context
}

/** A text with what went struck through and what came underlined, word by word. */
export const ChangedText = ({ before, after, palette, context: { t } }: Props) =>
  before === after ? (
    <p className="quiet">{t('changes.none')}</p>
  ) : (
    <p className="changed-text" style={{ color: palette.ink }}>
      {wordChanges(before, after).map(({ kind, text }, index) => {
        if (kind === 'gone')
          return (
            <del key={index} style={{ color: palette.ink }}>
              <span className="hidden-text">{t('changes.gone')}</span>
              {text}
            </del>
          )
        if (kind === 'new')
          return (
            <ins key={index} style={{ color: palette.ink, background: palette.soft }}>
              <span className="hidden-text">{t('changes.new')}</span>
              {text}
            </ins>
          )
        return <span key={index}>{text}</span>
      })}
    </p>
  )
