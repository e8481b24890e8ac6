import type { Room } from '../../lib/limits'
import type { Context } from '../contract'
import { ManyForm } from '../kit/many-form'
import { longest } from './model'

interface Props {
  readonly label: string
  readonly hint?: string
  add(texts: readonly string[]): void
  readonly room: Room
  readonly context: Context
}

/** One idea a line. */
export const IdeaForm = ({ context: { t }, ...form }: Props) => (
  <ManyForm
    {...form}
    save={t('ideas.add')}
    limit={longest.text}
    said={([text = '', ...more]) =>
      more.length > 0 ? t('ideas.pasted', { count: more.length + 1 }) : t('ideas.came', { text })
    }
  />
)
