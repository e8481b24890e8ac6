import { limits } from '../../lib/limits'
import { TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { Cards } from './cards'
import { HowToTake } from './how-to-take'
import { type Card, longest, type Setup } from './model'
import './prepare.css'

export const Prepare = (props: PrepareProps<Setup, Card>) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <div className="six-prepare">
      <section className="stack six-strategy" aria-labelledby="six-strategy">
        <h2 id="six-strategy">{t('prepare.strategy')}</h2>
        <TextField
          limit={limits.line}
          label={t('prepare.strategy.name')}
          placeholder={t('prepare.strategy.example')}
          value={setup.strategy}
          onChange={(strategy) => edit({ ...setup, strategy })}
        />
        <TextArea
          label={t('prepare.about')}
          hint={t('prepare.about.hint')}
          limit={longest.about}
          rows={3}
          value={setup.about}
          onChange={(about) => edit({ ...setup, about })}
        />
      </section>
      <Cards {...props} />
      <HowToTake {...props} />
    </div>
  )
}
