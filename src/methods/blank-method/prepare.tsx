import { TextArea } from '../../ui/field'
import type { PrepareProps } from '../contract'
import type { Setup } from './model'

export const Prepare = ({ setup, edit, context: { t } }: PrepareProps<Setup, unknown>) => (
  <TextArea
    label={t('prepare.question')}
    value={setup.question}
    onChange={(question) => edit({ ...setup, question })}
  />
)
