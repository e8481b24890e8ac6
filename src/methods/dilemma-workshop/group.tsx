import { AddForm } from '../../ui/add-form'
import { Check } from '../../ui/field'
import type { GroupProps } from '../contract'
import { WrittenRow } from '../kit/written-row'
import { type Dilemma, type Good, goods, longest, type MethodTypes, most, nameOf, stonePart } from './model'
import './group.css'

type Props = GroupProps<MethodTypes>

const OneGood = ({ table, dilemma, good, play, context: { t } }: Props & { dilemma: Dilemma; good: Good }) => {
  const all = table.work?.said ?? []
  const reasons = good === 'one' ? dilemma.forOne : dilemma.forOther
  return (
    <section className="stack dilemma-side">
      <h2>{dilemma[good]}</h2>
      {reasons.trim() !== '' && <p className="quiet">{reasons}</p>}
      <ul className="stack">
        {all
          .filter((one) => one.dilemma === dilemma.id && one.good === good)
          .map(({ id, text }) => (
            <li key={id} className="written-row">
              <WrittenRow
                label={t('group.note')}
                quietLabel
                area
                limit={longest.said}
                text={text}
                reword={(next) => play({ type: 'rewordSaid', said: id, text: next })}
                removeName={t('group.remove', { text })}
                remove={() => play({ type: 'removeSaid', said: id })}
              />
            </li>
          ))}
      </ul>
      <AddForm
        className="written-row"
        label={t('group.say')}
        save={t('add')}
        limit={longest.said}
        room={{ has: all.length, most: most.said }}
        add={(text) => play({ type: 'say', dilemma: dilemma.id, good, text })}
      />
    </section>
  )
}

/** Both goods, spoken up by everybody in turn: whose they are is asked nowhere. */
const BothGoods = (props: Props & { readonly dilemma: Dilemma }) => (
  <div className="stack dilemma-group">
    <p className="dilemma-lead">{props.context.t('group.goods')}</p>
    <div className="dilemma-goods">
      {goods.map((good) => (
        <OneGood key={good} {...props} good={good} />
      ))}
    </div>
  </div>
)

const Stones = ({ brief, table, play, context: { t } }: Props) => {
  const stones = table.work?.stones ?? []
  return (
    <div className="stack dilemma-group">
      <p className="dilemma-lead">{t('group.stones')}</p>
      <ul className="stack">
        {stones.map(({ id, text, through }) => (
          <li key={id} className="dilemma-laid">
            <div className="written-row">
              <WrittenRow
                label={t('group.stone')}
                quietLabel
                area
                limit={longest.stone}
                text={text}
                reword={(next) => play({ type: 'rewordLaid', stone: id, text: next })}
                removeName={t('group.remove', { text })}
                remove={() => play({ type: 'removeLaid', stone: id })}
              />
            </div>
            <fieldset className="dilemma-through">
              <legend className="label">{t('group.through')}</legend>
              {brief.dilemmas.map((dilemma, at) => (
                <Check
                  key={dilemma.id}
                  label={`${at + 1}. ${nameOf(dilemma) || t('dilemma.untitled')}`}
                  checked={through.includes(dilemma.id)}
                  onChange={(on) => play({ type: 'aim', stone: id, dilemma: dilemma.id, on })}
                />
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <AddForm
        className="written-row"
        label={t('group.lay')}
        save={t('add')}
        limit={longest.stone}
        room={{ has: stones.length, most: most.laid }}
        add={(text) => play({ type: 'lay', text, through: [] })}
      />
      <p className="quiet">{t('group.lay.hint')}</p>
    </div>
  )
}

/** What a table, or three across parties, makes: both goods of a dilemma, and principles that could carry. */
export const Group = (props: Props) => {
  const dilemma = props.brief.dilemmas.find(({ id }) => id === props.part)
  if (dilemma) return <BothGoods {...props} dilemma={dilemma} />
  return props.part === stonePart ? <Stones {...props} /> : null
}
