import { limits } from '../../lib/limits'
import { TextArea } from '../../ui/field'
import type { PrepareProps } from '../contract'
import type { Setup } from './model'

export const Prepare = ({ setup, edit, context: { t } }: PrepareProps<Setup, unknown>) => (
  <TextArea
    limit={limits.text}
    label={t('prepare.question')}
    value={setup.question}
    onChange={(question) => edit({ ...setup, question })}
  />
)
