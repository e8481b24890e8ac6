import { useNavigate } from 'react-router'
import { longDay } from '../../i18n/format'
import { methodText, useLanguage, useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { methodName } from '../../methods/registry'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import { WordedChoice } from '../../ui/worded-choice'
import { rehearse } from '../../workshop/evening/example'
import { besideSitting, chooseNext, nextSitting, openNext } from '../../workshop/evening/next-sitting'
import type { Session } from '../../workshop/evening/session'
import { useTold } from '../../workshop/evening/use'
import type { House } from '../../workshop/record/house'
import { paths } from '../frame/paths'

interface Props {
  readonly session: Session
  /** Where it is only tried, the next sitting comes with made-up answers as the first did. */
  readonly rehearsal: boolean
  /** Where it stands in no run sheet, one can be made of it. */
  readonly alone: House | null
}

/** *Læg mødet i en drejebog*: with the methods that go well with it. */
const ToSheet = ({ house, session }: { readonly house: House; readonly session: Session }) => {
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const beside = besideSitting(session)
  const lay = async () => {
    const { laySitting } = await import('../../workshop/evening/lay-sitting')
    const { name, next } = session.method
    const { setup } = session.record.store.getState().data
    const what = methodText(session.manifest.id)(`sitting.${next?.of(setup)}`)
    const id = await laySitting(house, session, [what, name?.(setup)].filter(Boolean).join(': '))
    await navigate(paths.workshop(id))
    say(text('sitting.sheet.said'))
  }
  const methods = new Intl.ListFormat(language).format(beside.map((id) => methodName(id, language)))
  return (
    <div className="row spread">
      <p className="hint">{text(beside.length > 0 ? 'sitting.sheet.with' : 'sitting.sheet.text', { methods })}</p>
      <Button onClick={lay}>{text('sitting.sheet')}</Button>
    </div>
  )
}

/** What people meet for next, where it can be more than one thing; after one that has begun, the next is made ready here. */
export const NextSitting = ({ session, rehearsal, alone }: Props) => {
  const text = useText()
  const { round } = useTold(session)
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
      {alone && <ToSheet house={alone} session={session} />}
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
