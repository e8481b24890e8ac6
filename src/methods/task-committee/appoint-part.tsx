import { Handshake } from 'lucide-react'
import { Button } from '../../ui/button'
import type { PrepareProps } from '../contract'
import { DeskSheet } from './desk-sheet'
import type { MethodTypes, Result } from './model'
import { ResultEditor } from './result-editor'

/** First everybody's agreement; where there is none, the desk sheet. What the council chose in the end is the only thing kept. */
export const AppointPart = (props: PrepareProps<MethodTypes>) => {
  const { setup, edit, context } = props
  const { t, today } = context
  const keep = (result: Result) => edit({ ...setup, result })
  const agreed: Result = {
    way: 'agreed',
    day: today,
    together: true,
    seats: 0,
    citizens: 0,
    groups: [],
    lot: '',
    note: '',
  }
  return (
    <>
      <p className="hint committee-narrow">{t('law.appoint')}</p>
      {setup.result === null && (
        <div className="stack committee-narrow">
          <p>{t('appoint.agreed.lead')}</p>
          <div>
            <Button icon={<Handshake aria-hidden="true" />} onClick={() => keep(agreed)}>
              {t('appoint.agreed')}
            </Button>
          </div>
        </div>
      )}
      {setup.result !== null && <ResultEditor {...props} result={setup.result} />}
      <DeskSheet context={context} today={today} has={setup.result !== null} keep={keep} />
    </>
  )
}
