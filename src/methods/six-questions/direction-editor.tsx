import { useState } from 'react'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import type { RunProps } from '../contract'
import { sentencesOn } from './audience'
import { type Card, directionBefore, directionOn, longest, type MethodTypes } from './model'

type Props = RunProps<MethodTypes> & { readonly card: Card }

const Sentences = ({ activity, card, context: { t }, use }: Props & { use(text: string): void }) => {
  const sentences = sentencesOn(activity, card.id).filter(({ text }) => text !== '')
  if (sentences.length === 0) return <p className="quiet">{t('run.no-sentences')}</p>
  return (
    <ul className="stack six-said">
      {sentences.map(({ table, text }) => (
        <li key={table} className="slip">
          <p>
            <strong>{table}</strong> {text}
          </p>
          <Button small aria-label={t('run.use.of', { text })} onClick={() => use(text)}>
            {t('run.use')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/**
 * The sentence that the room ends with, over those of the tables. It is written in peace and goes on stage when it is done:
 * a sentence that grows letter by letter is read as if it were decided.
 */
export const DirectionEditor = (props: Props) => {
  const { activity, card, play, context } = props
  const { t, dayName } = context
  const direction = directionOn(activity, card.id)
  const before = directionBefore(activity, card.id)
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? direction?.text ?? ''
  const done = text.trim() === '' || text.trim() === direction?.text
  return (
    <div className="stack">
      {before && (
        <p className="six-aloud">
          <strong>{t('stage.then', { day: dayName(before.day) })}</strong> {before.text}
        </p>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          play({ type: 'direct', card: card.id, text })
          setDraft(null)
        }}
      >
        <TextArea
          label={t('direction.label')}
          hint={t('sentence.count', { count: text.length, of: longest.direction })}
          limit={longest.direction}
          value={text}
          onChange={setDraft}
        />
        <div className="row">
          <Button type="submit" disabled={done}>
            {t(direction ? 'run.reword' : 'run.direct')}
          </Button>
          {direction && (
            <Button
              look="plain"
              onClick={() => {
                play({ type: 'withdraw', card: card.id })
                setDraft(null)
              }}
            >
              {t('run.withdraw')}
            </Button>
          )}
        </div>
      </form>
      <Sentences {...props} use={setDraft} />
    </div>
  )
}
