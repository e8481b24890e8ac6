import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { TextArea, TextField } from '../../ui/field'
import { Menu } from '../../ui/menu'
import type { Context } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Remove } from '../kit/written-row'
import { type Dilemma, type Fact, goods, longest, most, nameOf } from './model'

interface Props {
  readonly dilemma: Dilemma
  readonly number: number
  readonly last: boolean
  change(dilemma: Dilemma): void
  move(by: 1 | -1): void
  remove(): void
  readonly t: Context['t']
}

const Tools = ({ dilemma, number, last, move, remove, t }: Props) => (
  <Menu
    label={t('prepare.more')}
    name={t('prepare.more.of', { dilemma: nameOf(dilemma) || String(number) })}
    icon={<Ellipsis aria-hidden="true" />}
    items={[
      ...(number > 1 ? [{ label: t('prepare.up'), icon: <ArrowUp aria-hidden="true" />, act: () => move(-1) }] : []),
      ...(last ? [] : [{ label: t('prepare.down'), icon: <ArrowDown aria-hidden="true" />, act: () => move(1) }]),
      { label: t('prepare.remove'), icon: <Trash2 aria-hidden="true" />, act: remove },
    ]}
  />
)

/** One of the two goods, and what speaks for it. */
const GoodFields = ({ dilemma, change, t }: Pick<Props, 'dilemma' | 'change' | 't'>) => {
  const field = fieldsOf(dilemma, change)
  return (
    <div className="dilemma-goods">
      {goods.map((good) => (
        <div key={good} className="stack dilemma-good">
          <TextArea
            label={t(`good.${good}`)}
            rows={1}
            problem={dilemma[good].trim() === '' ? t('gap.goods.here') : null}
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

const Facts = ({ dilemma, change, t }: Pick<Props, 'dilemma' | 'change' | 't'>) => {
  const set = (facts: readonly Fact[]) => change({ ...dilemma, facts })
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
export const DilemmaEditor = (props: Props) => {
  const { dilemma, number, change, t } = props
  const field = fieldsOf(dilemma, change)
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
}
