import { Button } from '../../ui/button'
import type { PrepareProps } from '../contract'
import { Part } from '../kit/part'
import { longest, type MethodTypes } from './model'

type Props = PrepareProps<MethodTypes>

/** What came from other items: a question can go to the administration at once; the rest waits to be a stone. */
export const Brought = ({ setup, edit, told, play, context: { t } }: Props) => {
  const { brought } = setup
  if (brought.length === 0) return null
  const remove = (id: string) => edit({ ...setup, brought: brought.filter((one) => one.id !== id) })
  const asked = (text: string) => told.plenary.asks.some((ask) => ask.text === text.trim().slice(0, longest.ask))
  return (
    <Part title={t('brought.title')}>
      <p className="quiet">{t('brought.lead')}</p>
      <ul className="stack">
        {brought.map(({ id, kind, text }) => (
          <li key={id} className="dilemma-brought">
            <p>
              <span className="tag">{t(`brought.${kind}`)}</span> {text}
            </p>
            <div className="row">
              {kind === 'question' && !asked(text) && (
                <Button
                  small
                  aria-label={t('brought.ask.of', { text })}
                  onClick={() => play({ type: 'ask', text: text.slice(0, longest.ask) })}
                >
                  {t('brought.ask')}
                </Button>
              )}
              <Button small look="plain" aria-label={t('brought.remove.of', { text })} onClick={() => remove(id)}>
                {t('brought.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}
