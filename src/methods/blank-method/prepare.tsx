import { limits } from '../../lib/limits'
import { TextArea } from '../../ui/field'
import type { PrepareProps } from '../contract'
import type { MethodTypes } from './model'

export const Prepare = ({ setup, edit, context: { t } }: PrepareProps<MethodTypes>) => (
  <TextArea
    limit={limits.text}
    at="question"
    label={t('prepare.question')}
    value={setup.question}
    onChange={(question) => edit({ ...setup, question })}
  />
)
