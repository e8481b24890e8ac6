import { useState } from 'react'
import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Check, TextArea } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { say } from '../../ui/toast'
import { fieldsOf, ticksOf } from '../kit/fields'
import { newTerm, nextTerm } from './new-term'
import type { PlanProps as Props } from './props'
import { capacities } from './ranges'

const shareOf = (setup: Props['setup'], edit: Props['edit']) =>
  ticksOf(setup.share, (share) => edit({ ...setup, share }))

/** The review, and what goes into the case file. */
const ReviewPart = ({ setup, edit, context: { t } }: Props) => (
  <details className="card">
    <summary>
      <strong>{t('review.title')}</strong>
    </summary>
    <div className="stack">
      <Check label={t('review.ask')} {...ticksOf(setup, edit)('ask')} />
      <Check label={t('share.phase')} {...shareOf(setup, edit)('phase')} />
      <NumberField
        label={t('capacity')}
        hint={t('capacity.hint')}
        value={setup.capacity}
        range={capacities}
        onChange={(capacity) => edit({ ...setup, capacity })}
      />
    </div>
  </details>
)

const NewTerm = ({ setup, edit, context }: Props) => {
  const { t } = context
  const [asked, setAsked] = useState(false)
  const next = nextTerm(setup.term)
  if (next.from === setup.term.from) return null
  const years = { from: next.from.slice(0, 4), to: next.to.slice(0, 4) }
  const begin = () => {
    edit(newTerm(setup, newId()))
    setAsked(false)
    say(t('new-term.said', years))
  }
  return (
    <div className="stack">
      <p className="hint">{t('new-term.hint')}</p>
      <Button onClick={() => setAsked(true)}>{t('new-term.begin', years)}</Button>
      {asked && (
        <Dialog
          title={t('new-term.begin', years)}
          close={t('paste.close')}
          onClose={() => setAsked(false)}
          actions={
            <Button look="primary" onClick={begin}>
              {t('new-term.yes')}
            </Button>
          }
        >
          <p>{t('new-term.text')}</p>
        </Dialog>
      )}
    </div>
  )
}

/** The review, the handover, and the term that comes after. */
export const EndPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <>
      <ReviewPart {...props} />
      <details className="card">
        <summary>
          <strong>{t(`handover.title.${setup.kind}`)}</strong>
        </summary>
        <div className="stack">
          <TextArea
            limit={limits.text}
            label={t('handover.text')}
            hint={t('handover.hint')}
            rows={4}
            {...fieldsOf(setup, edit)('handover')}
          />
          <Check label={t('share.handover')} {...shareOf(setup, edit)('handover')} />
          <NewTerm {...props} />
        </div>
      </details>
    </>
  )
}
