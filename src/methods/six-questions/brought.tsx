import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import type { PrepareProps } from '../contract'
import { type Brought, besideCard, type Card, type MethodTypes, nameOf } from './model'
import { asCard, layBeside, looseBrought, putAside } from './receive'
import './brought.css'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

const LooseOne = ({ one, setup, edit, context: { t } }: Props & { readonly one: Brought }) => (
  <li className="six-brought">
    <p>
      <span className="tag">{t(`brought.${one.kind}`)}</span> {one.text}
    </p>
    <Menu
      look="normal"
      label={t('brought.use')}
      name={t('brought.use.of', { text: one.text })}
      items={[
        ...(one.kind === 'question'
          ? []
          : setup.cards.map((card) => ({
              label: t('brought.beside', { card: nameOf(card) || t('card.untitled') }),
              act: () => edit(layBeside(setup, one, card.id)),
            }))),
        {
          label: t(one.kind === 'question' ? 'brought.as-card' : 'brought.new-card'),
          act: () => edit(asCard(setup, one)),
        },
        { label: t('brought.remove'), act: () => edit(putAside(setup, one)) },
      ]}
    />
  </li>
)

/** What came from other items and is not in use yet. */
export const LooseBrought = (props: Props) => {
  const { t } = props.context
  const loose = looseBrought(props.setup)
  if (loose.length === 0) return null
  return (
    <section className="stack" aria-labelledby="six-brought">
      <h3 id="six-brought">{t('brought.title')}</h3>
      <p className="quiet">{t('brought.lead')}</p>
      <ul className="stack">
        {loose.map((one) => (
          <LooseOne key={`${one.origin.activity} ${one.origin.offer}`} {...props} one={one} />
        ))}
      </ul>
    </section>
  )
}

/** What lies beside one card. */
export const Beside = ({ card, setup, edit, context: { t } }: Props & { readonly card: Card }) => {
  const beside = besideCard(setup, card.id)
  if (beside.length === 0) return null
  return (
    <div className="six-beside">
      <p className="label">{t('brought.on-card')}</p>
      <ul className="stack">
        {beside.map((one) => (
          <li key={`${one.origin.activity} ${one.origin.offer}`} className="six-brought">
            <p>{one.text}</p>
            <Button
              small
              look="plain"
              aria-label={t('brought.take-away.of', { text: one.text })}
              onClick={() => edit(layBeside(setup, one, null))}
            >
              {t('brought.take-away')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
