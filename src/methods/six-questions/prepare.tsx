import { limits } from '../../lib/limits'
import { TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { Cards } from './cards'
import { HowToTake } from './how-to-take'
import { longest, type MethodTypes } from './model'
import './prepare.css'

export const Prepare = (props: PrepareProps<MethodTypes>) => {
  const { setup, edit, context } = props
  const { t } = context
  const field = fieldsOf(setup, edit)
  return (
    <div className="six-prepare">
      <Part title={t('prepare.strategy')} className="stack six-strategy">
        <TextField
          limit={limits.line}
          label={t('prepare.strategy.name')}
          placeholder={t('prepare.strategy.example')}
          {...field('strategy')}
        />
        <TextArea
          label={t('prepare.about')}
          hint={t('prepare.about.hint')}
          limit={longest.about}
          rows={3}
          {...field('about')}
        />
      </Part>
      <Cards {...props} />
      <HowToTake {...props} />
    </div>
  )
}
