import { Check, TextArea } from '../../ui/field'
import type { RunProps } from '../contract'
import { type Dilemma, longest, type MethodTypes } from './model'
import { NewStone } from './stone-list'

type Props = RunProps<MethodTypes>

/** Which stones lead through this dilemma, and at what price? */
export const Prices = (props: Props & { readonly dilemma: Dilemma }) => {
  const { activity, dilemma, play, context } = props
  const { t } = context
  const { stones } = activity.plenary
  return (
    <div className="stack">
      {stones.length === 0 && <p className="quiet">{t('run.no-stones')}</p>}
      <ul className="stack">
        {stones.map((stone, at) => {
          const lead = stone.leads.find((one) => one.dilemma === dilemma.id)
          return (
            <li key={stone.id} className="slip" data-on={lead !== undefined || undefined}>
              <Check
                label={`${at + 1}. ${stone.text || t('stone.untitled')}`}
                checked={lead !== undefined}
                onChange={(on) => play({ type: 'lead', stone: stone.id, dilemma: dilemma.id, on })}
              />
              {lead && (
                <TextArea
                  label={t('run.price')}
                  rows={1}
                  limit={longest.price}
                  value={lead.price}
                  onChange={(text) => play({ type: 'price', stone: stone.id, dilemma: dilemma.id, text })}
                />
              )}
            </li>
          )
        })}
      </ul>
      <NewStone {...props} label={t('run.add-stone.here')} through={[dilemma.id]} />
    </div>
  )
}
