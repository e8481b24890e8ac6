import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { TextArea, TextField } from '../../ui/field'
import { Menu } from '../../ui/menu'
import type { Context, Id } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Remove } from '../kit/written-row'
import { type Dilemma, type Fact, goods, longest, most, nameOf } from './model'

/** What can be done to any of them. */
export interface Hands {
  change(dilemma: Dilemma): void
  move(id: Id, by: 1 | -1): void
  remove(dilemma: Dilemma): void
}

interface Props {
  readonly dilemma: Dilemma
  readonly number: number
  readonly last: boolean
  readonly hands: Hands
  readonly t: Context['t']
}

const Tools = ({ dilemma, number, last, hands, t }: Props) => (
  <Menu
    label={t('prepare.more')}
    name={t('prepare.more.of', { dilemma: nameOf(dilemma) || String(number) })}
    icon={<Ellipsis aria-hidden="true" />}
    items={[
      ...(number > 1
        ? [{ label: t('prepare.up'), icon: <ArrowUp aria-hidden="true" />, act: () => hands.move(dilemma.id, -1) }]
        : []),
      ...(last
        ? []
        : [{ label: t('prepare.down'), icon: <ArrowDown aria-hidden="true" />, act: () => hands.move(dilemma.id, 1) }]),
      { label: t('prepare.remove'), icon: <Trash2 aria-hidden="true" />, act: () => hands.remove(dilemma) },
    ]}
  />
)

/** Nobody is told off for what they have not begun to write. */
const isBegun = ({ title, one, other, forOne, forOther }: Dilemma): boolean =>
  [title, one, other, forOne, forOther].some((text) => text.trim() !== '')

/** One of the two goods, and what speaks for it. */
const GoodFields = ({ dilemma, hands, t }: Props) => {
  const field = fieldsOf(dilemma, hands.change)
  return (
    <div className="dilemma-goods" data-at={dilemma.id}>
      {goods.map((good) => (
        <div key={good} className="stack dilemma-good">
          <TextArea
            label={t(`good.${good}`)}
            rows={1}
            problem={isBegun(dilemma) && dilemma[good].trim() === '' ? t('gap.goods.here') : null}
            limit={longest.good}
            {...field(good)}
          />
          <TextArea
            label={t('good.for')}
            rows={2}
            limit={longest.for}
            {...field(good === 'one' ? 'forOne' : 'forOther')}
          />
        </div>
      ))}
    </div>
  )
}

const FactRow = ({
  fact,
  change,
  remove,
  t,
}: {
  fact: Fact
  change(fact: Fact): void
  remove(): void
  t: Props['t']
}) => {
  const field = fieldsOf(fact, change)
  return (
    <li className="dilemma-fact">
      <TextArea label={t('fact.text')} rows={1} limit={longest.fact} {...field('text')} />
      <TextField
        label={t('fact.source')}
        problem={fact.text.trim() !== '' && fact.source.trim() === '' ? t('fact.source.missing') : null}
        limit={longest.source}
        {...field('source')}
      />
      <TextField label={t('fact.when')} limit={longest.who} {...field('when')} />
      <Remove name={t('fact.remove', { text: fact.text })} act={remove} />
    </li>
  )
}

const Facts = ({ dilemma, hands, t }: Props) => {
  const set = (facts: readonly Fact[]) => hands.change({ ...dilemma, facts })
  return (
    <div className="stack">
      {dilemma.facts.length > 0 && <h4>{t('fact.title')}</h4>}
      <ul className="stack">
        {dilemma.facts.map((fact) => (
          <FactRow
            key={fact.id}
            fact={fact}
            change={({ id, ...next }) => set(changed(dilemma.facts, id, next))}
            remove={() => set(without(dilemma.facts, fact.id))}
            t={t}
          />
        ))}
      </ul>
      <div>
        <AddButton
          small
          room={{ has: dilemma.facts.length, most: most.facts }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => set([...dilemma.facts, { id: newId(), text: '', source: '', when: '' }])}
        >
          {t('fact.add')}
        </AddButton>
      </div>
    </div>
  )
}

/** A dilemma to write on: two goods side by side, as they collide. */
export const DilemmaEditor = memo((props: Props) => {
  const { dilemma, number, hands, t } = props
  const field = fieldsOf(dilemma, hands.change)
  return (
    <li className="dilemma-card">
      <div className="dilemma-head">
        <span className="dilemma-number" aria-hidden="true">
          {number}
        </span>
        <TextField label={t('dilemma.title')} limit={longest.title} {...field('title')} />
        <Tools {...props} />
      </div>
      <GoodFields {...props} />
      <Facts {...props} />
    </li>
  )
})
