import { limits } from '../../lib/limits'
import { AddForm } from '../../ui/add-form'
import type { GroupProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { expectationsPerTable, type MethodTypes, most, type Side, sides } from './model'
import './group.css'

type Props = GroupProps<MethodTypes>

const AddReason = ({ side, story, table, play, context: { t } }: Props & { side: Side; story: string }) => (
  <AddForm
    limit={limits.line}
    room={{ has: table.work?.reasons.length ?? 0, most: most.said }}
    className="written-row"
    label={t(`reasons.add.${side}`)}
    save={t('reasons.save')}
    add={(text) => play({ type: 'addReason', story, side, text })}
  />
)

const Reasons = (props: Props & { story: string }) => {
  const { table, story, play, context } = props
  const { t } = context
  const reasons = (table.work?.reasons ?? []).filter((reason) => reason.story === story)
  return (
    <div className="stack">
      <p className="quiet">{t('reasons.prompt')}</p>
      <div className="reason-sides">
        {sides.map((side) => (
          <section key={side} className="stack reason-side" data-side={side}>
            <h3>
              {t(`side.${side}`)} <small>{t(`side.${side}.meaning`)}</small>
            </h3>
            <ul className="stack">
              {reasons
                .filter((reason) => reason.side === side)
                .map((reason) => (
                  <li key={reason.id} className="written-row">
                    <WrittenRow
                      limit={limits.line}
                      label={t('reasons.edit')}
                      quietLabel
                      small
                      text={reason.text}
                      reword={(text) => play({ type: 'rewordReason', reason: reason.id, text })}
                      removeName={t('reasons.remove', { text: reason.text })}
                      remove={() => play({ type: 'removeReason', reason: reason.id })}
                    />
                  </li>
                ))}
            </ul>
            <AddReason {...props} side={side} />
          </section>
        ))}
      </div>
    </div>
  )
}

const Expectations = ({ table, play, context: { t } }: Props) => {
  const expectations = table.work?.expectations ?? []
  const full = expectations.length >= expectationsPerTable
  return (
    <div className="stack">
      <p className="lead">{t('expect.ask')}</p>
      <p className="hint">{full ? t('expect.full') : t('expect.hint')}</p>
      {expectations.map((expectation, index) => (
        <div key={expectation.id} className="written-row">
          <WrittenRow
            limit={limits.text}
            label={t('expect.label', { number: index + 1 })}
            area
            small
            text={expectation.text}
            reword={(text) => play({ type: 'rewordExpectation', expectation: expectation.id, text })}
            removeName={t('expect.remove', { text: expectation.text })}
            remove={() => play({ type: 'removeExpectation', expectation: expectation.id })}
          />
        </div>
      ))}
      {!full && (
        <AddForm
          limit={limits.text}
          room={{ has: expectations.length, most: expectationsPerTable }}
          className="stack"
          area
          label={t('expect.label', { number: expectations.length + 1 })}
          placeholder={t('expect.add')}
          save={t('reasons.save')}
          add={(text) => play({ type: 'expect', text })}
        />
      )}
    </div>
  )
}

/** What one table makes: reasons for both sides of a story, and two expectations at the end. */
export const Group = (props: Props) => {
  const { part, brief } = props
  if (part === 'expect') return <Expectations {...props} />
  const story = brief.stories.find(({ id }) => id === part)
  return story ? <Reasons {...props} story={story.id} /> : null
}
