import { limits } from '../../lib/limits'
import { TextArea } from '../../ui/field'
import type { RunProps } from '../contract'
import type { MethodTypes } from './model'

export const Run = ({ activity, play, context: { t } }: RunProps<MethodTypes>) => (
  <TextArea
    limit={limits.text}
    label={t('run.answer')}
    value={activity.plenary.answer}
    onChange={(text) => play({ type: 'answer', text })}
  />
)
