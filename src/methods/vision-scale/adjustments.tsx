import { memo } from 'react'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Choice, TextArea } from '../../ui/field'
import { useDrawn } from '../../ui/long-list'
import type { RunProps, Translate } from '../contract'
import { AddAdjustment } from './add-adjustment'
import { type Adjustment, type MethodTypes, type Settled, type Version, verdicts } from './model'
import { untaken } from './moves'

type Props = RunProps<MethodTypes> & { readonly version: Version }
type Hands = Pick<Props, 'play'> & { readonly t: Translate }

const Waiting = memo(({ id, text, number, play, t }: Hands & Pick<Adjustment, 'id' | 'text' | 'number'>) => (
  <li className="slip adjustment">
    <p>{number === null ? text : t('adjustment.at', { number, text })}</p>
    <div className="row">
      {(['accepted', 'later', 'declined'] as const).map((verdict) => (
        <Button
          key={verdict}
          small
          aria-label={`${t(`verdict.${verdict}.do`)}: ${text}`}
          onClick={() => play({ type: 'fetch', from: id, verdict })}
        >
          {t(`verdict.${verdict}.do`)}
        </Button>
      ))}
    </div>
  </li>
))

const FromTables = ({ activity, play, context: { t } }: Props) => {
  const waiting = untaken(activity)
  const drawn = useDrawn(waiting.length)
  if (waiting.length === 0) return null
  return (
    <section className="stack">
      <h3>{t('run.from-tables')}</h3>
      <ul className="stack long-list">
        {waiting.slice(0, drawn).map(({ id, text, number }) => (
          <Waiting key={id} id={id} text={text} number={number} play={play} t={t} />
        ))}
      </ul>
    </section>
  )
}

const Row = memo(({ one, play, t }: Hands & { readonly one: Settled }) => (
  <li className="slip adjustment" data-verdict={one.verdict}>
    <TextArea
      limit={limits.text}
      label={one.number === null ? t('adjustment.text') : t('adjustment.text-at', { number: one.number })}
      value={one.text}
      onChange={(text) => play({ type: 'reword', adjustment: one.id, text })}
    />
    <Choice
      label={t('run.verdict')}
      quietLabel
      value={one.verdict}
      options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      onChange={(verdict) => play({ type: 'settle', adjustment: one.id, verdict })}
    />
    <div>
      <Button
        small
        look="plain"
        aria-label={t('adjustment.remove', { text: one.text })}
        onClick={() => play({ type: 'withdraw', adjustment: one.id })}
      >
        {t('version.remove')}
      </Button>
    </div>
  </li>
))

/** What the room would adjust: each accepted, kept for later, or declined. What waits from earlier rounds stands too. */
export const Adjustments = (props: Props) => {
  const { activity, version, context } = props
  const { t } = context
  const all = activity.plenary.adjustments
  const own = all.filter((one) => one.version === version.id)
  const earlier = all.filter(
    (one) => one.version !== version.id && (one.verdict === 'later' || one.verdict === 'waiting'),
  )
  return (
    <div className="stack">
      <FromTables {...props} />
      <section className="stack">
        <h3>{t('run.adjustments')}</h3>
        {own.length === 0 && <p className="quiet">{t('run.adjustments.none')}</p>}
        <ul className="stack">
          {own.map((one) => (
            <Row key={one.id} one={one} play={props.play} t={t} />
          ))}
        </ul>
        <AddAdjustment has={all.length} version={version.id} play={props.play} context={context} />
      </section>
      {earlier.length > 0 && (
        <details>
          <summary>{t('run.earlier', { count: earlier.length })}</summary>
          <ul className="stack">
            {earlier.map((one) => (
              <Row key={one.id} one={one} play={props.play} t={t} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
