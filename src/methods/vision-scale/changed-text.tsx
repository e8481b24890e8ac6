import { wordChanges } from '../../lib/word-changes'
import type { Context } from '../contract'
import './changed-text.css'

interface Props {
  readonly before: string
  readonly after: string
  readonly context: Context
}

/** A text with what went struck through and what came underlined, word by word. */
export const ChangedText = ({ before, after, context: { t } }: Props) =>
  before === after ? (
    <p className="quiet">{t('changes.none')}</p>
  ) : (
    <p className="changed-text">
      {wordChanges(before, after).map(({ kind, text }, index) => {
        if (kind === 'gone')
          return (
            <del key={index}>
              <span className="hidden-text">{t('changes.gone')}</span>
              {text}
            </del>
          )
        if (kind === 'new')
          return (
            <ins key={index}>
              <span className="hidden-text">{t('changes.new')}</span>
              {text}
            </ins>
          )
        return <span key={index}>{text}</span>
      })}
    </p>
  )
