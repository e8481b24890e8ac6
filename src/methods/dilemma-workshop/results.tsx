import { AddForm } from '../../ui/add-form'
import type { RunProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { agreedText, carrying } from './audience'
import { type EndKind, endKinds, longest, type MethodTypes, most } from './model'
import { Gaps } from './stone-list'

type Props = RunProps<MethodTypes>

const Ends = ({ activity, play, context: { t }, kind }: Props & { readonly kind: EndKind }) => (
  <section className="stack">
    <h3>{t(`result.${kind}`)}</h3>
    <ul className="stack">
      {activity.plenary.ends
        .filter((end) => end.kind === kind)
        .map((end) => (
          <li key={end.id} className="written-row">
            <WrittenRow
              label={t('run.end')}
              quietLabel
              area
              limit={longest.end}
              text={end.text}
              reword={(text) => play({ type: 'rewordEnd', end: end.id, text })}
              removeName={t('run.end.remove', { text: end.text })}
              remove={() => play({ type: 'removeEnd', end: end.id })}
            />
          </li>
        ))}
    </ul>
    <AddForm
      className="written-row"
      label={t(`run.add.${kind}`)}
      save={t('add')}
      limit={longest.end}
      room={{ has: activity.plenary.ends.length, most: most.ends }}
      add={(text) => play({ type: 'end', kind, text })}
    />
  </section>
)

/** Three lists, and all three are results: what carries, where the room still disagrees, what the meeting must decide. */
export const Results = (props: Props) => {
  const { activity, context } = props
  const { t } = context
  const agree = carrying(activity)
  return (
    <div className="stack dilemma-results">
      <section className="stack">
        <h3>{t('result.agree')}</h3>
        {agree.length === 0 && <p className="quiet">{t('run.none-carries')}</p>}
        <ul className="bullets">
          {agree.map((stone) => (
            <li key={stone.id}>{agreedText(stone, t)}</li>
          ))}
        </ul>
      </section>
      <Gaps {...props} />
      {endKinds.map((kind) => (
        <Ends key={kind} {...props} kind={kind} />
      ))}
    </div>
  )
}
