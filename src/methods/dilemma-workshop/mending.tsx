import { AddForm } from '../../ui/add-form'
import { Choice, TextField } from '../../ui/field'
import type { RunProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { agreedText, carrying } from './audience'
import { gapsIn } from './ford'
import { type EndKind, endKinds, longest, type MethodTypes, marks, most, nameOf } from './model'
import { Hints } from './stone-list'

type Props = RunProps<MethodTypes>

/** Gaps are named, here as in the drawing. */
export const Gaps = ({ activity, context: { t } }: Props) => {
  const gaps = gapsIn(activity.setup.dilemmas, activity.plenary.stones)
  if (gaps.length === 0 || activity.plenary.stones.length === 0) return null
  return (
    <p className="notice">
      {t('run.gaps', { dilemmas: gaps.map((one) => nameOf(one) || t('dilemma.untitled')).join(', ') })}
    </p>
  )
}

/** What the room says of each stone together. Nobody is counted. */
export const Marks = (props: Props) => {
  const { activity, play, context } = props
  const { t } = context
  const none = 'none' as const
  return (
    <div className="stack">
      <Gaps {...props} />
      {activity.plenary.stones.length === 0 && <p className="quiet">{t('run.no-stones')}</p>}
      <ol className="stack">
        {activity.plenary.stones.map((stone) => (
          <li key={stone.id} className="slip dilemma-mark" data-mark={stone.mark ?? undefined}>
            <Choice
              label={stone.text || t('stone.untitled')}
              value={stone.mark ?? none}
              options={[...marks, none].map((value) => ({ value, label: t(`mark.${value}`) }))}
              onChange={(mark) => play({ type: 'mark', stone: stone.id, mark: mark === none ? null : mark })}
            />
            {(stone.mark === 'if' || stone.mark === 'loose' || stone.condition !== '') && (
              <TextField
                label={t('run.condition')}
                limit={longest.price}
                value={stone.condition}
                onChange={(text) => play({ type: 'condition', stone: stone.id, text })}
              />
            )}
            <Hints {...props} stone={stone} />
          </li>
        ))}
      </ol>
    </div>
  )
}

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
