import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { TextArea, TextField } from '../../ui/field'
import { Menu } from '../../ui/menu'
import type { Context } from '../contract'
import { fieldsOf } from '../kit/fields'
import { type Card, longest, nameOf } from './model'

interface Props {
  readonly card: Card
  readonly number: number
  readonly last: boolean
  change(card: Card): void
  move(by: 1 | -1): void
  remove(): void
  readonly t: Context['t']
  /** What lies beside the card. */
  readonly children: ReactNode
}

const Tools = ({ card, number, last, move, remove, t }: Omit<Props, 'children'>) => (
  <Menu
    label={t('prepare.more')}
    name={t('prepare.more.of', { card: nameOf(card) || String(number) })}
    icon={<Ellipsis aria-hidden="true" />}
    items={[
      ...(number > 1 ? [{ label: t('prepare.up'), icon: <ArrowUp aria-hidden="true" />, act: () => move(-1) }] : []),
      ...(last ? [] : [{ label: t('prepare.down'), icon: <ArrowDown aria-hidden="true" />, act: () => move(1) }]),
      { label: t('prepare.remove'), icon: <Trash2 aria-hidden="true" />, act: remove },
    ]}
  />
)

/** A postcard to write on: its front, its back, and why it is asked. */
export const CardEditor = (props: Props) => {
  const { card, number, change, t, children } = props
  const missing = card.question.trim() === ''
  const field = fieldsOf(card, change)
  return (
    <li className="six-postcard" data-at={card.id}>
      <div className="six-postcard-head">
        <span className="six-number" aria-hidden="true">
          {number}
        </span>
        <span className="tag">{t(`origin.${card.origin}`)}</span>
        <Tools {...props} />
      </div>
      <div className="six-front">
        <TextField label={t('card.theme')} limit={longest.theme} {...field('theme')} />
        <TextArea
          label={t('card.question')}
          problem={missing ? t('gap.question') : null}
          limit={longest.question}
          {...field('question')}
        />
      </div>
      <div className="six-back">
        <TextArea label={t('card.opens')} rows={1} limit={longest.question} {...field('opens')} />
        <TextArea label={t('card.chooses')} rows={1} limit={longest.question} {...field('chooses')} />
      </div>
      <div className="six-why">
        <TextArea
          label={`${t('because.lead')} …`}
          hint={card.because.trim() === '' ? t('because.hint') : ''}
          rows={1}
          limit={longest.because}
          {...field('because')}
        />
      </div>
      {children}
    </li>
  )
}
