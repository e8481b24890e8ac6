import { longDay } from '../../i18n/format'
import { methodText, useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { Button } from '../../ui/button'
import { WordedChoice } from '../../ui/worded-choice'
import { rehearse } from '../../workshop/evening/example'
import { chooseNext, nextSitting, openNext } from '../../workshop/evening/next-sitting'
import type { Session } from '../../workshop/evening/session'
import { useActivity } from '../../workshop/evening/use'

interface Props {
  readonly session: Session
  /** Where it is only tried, the next sitting comes with made-up answers as the first did. */
  readonly rehearsal: boolean
}

/** What people meet for next, where it can be more than one thing; after one that has begun, the next is made ready here. */
export const NextSitting = ({ session, rehearsal }: Props) => {
  const text = useText()
  const { round } = useActivity(session)
  const next = nextSitting(session)
  if (!next) return null
  const t = methodText(session.manifest.id)
  const open = async () => {
    openNext(session, dayOf(new Date()))
    if (rehearsal) await rehearse(session)
  }
  return (
    <section className="card stack next-sitting" aria-label={text('sitting.next')}>
      <WordedChoice
        label={text('sitting.next')}
        options={next.all.map((value) => ({
          value,
          name: t(`sitting.${value}`),
          line: t(`sitting.${value}.line`),
          mark: value === next.proposed ? text('sitting.proposed') : undefined,
        }))}
        value={next.chosen}
        onChange={(sitting) => chooseNext(session, sitting)}
      />
      {round.begun && (
        <div className="row spread">
          <p className="hint">
            {text('sitting.begun', { sitting: t(`sitting.${round.sitting}`), day: longDay(round.day) })}
          </p>
          <Button onClick={open}>{text('sitting.hold')}</Button>
        </div>
      )}
    </section>
  )
}
