import { TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { longest, type MethodTypes } from './model'
import { addressFault, pageTroubles } from './troubles'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

/** The page that people come to: whom to ask, where it lies, what is still odd about it, and what is to be known of it. */
export const PagePart = ({ setup, edit, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  const troubles = pageTroubles(setup, t)
  return (
    <Part title={t('prepare.page')} className="stack chamber-narrow">
      <p className="quiet">{t('prepare.page.lead')}</p>
      <TextField
        label={t('page.contact')}
        hint={t('page.contact.hint')}
        limit={longest.contact}
        {...field('contact')}
      />
      <TextField
        label={t('page.address')}
        hint={t('page.address.hint')}
        problem={addressFault(setup.address, t)}
        limit={longest.link}
        {...field('address')}
      />
      {troubles.length > 0 && (
        <section className="notice chamber-troubles" aria-label={t('page.troubles')}>
          <h3>{t('page.troubles')}</h3>
          <ul className="bullets">
            {troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary>{t('page.know')}</summary>
        <ul className="bullets chamber-know">
          {['mail', 'boards', 'kept', 'photos', 'recording'].map((word) => (
            <li key={word}>{t(`know.${word}`)}</li>
          ))}
        </ul>
      </details>
    </Part>
  )
}
