import { Sparkles } from 'lucide-react'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { isUntouched, loadExample, withExample } from './deck'
import { longest, type MethodTypes } from './model'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>

/** Whose way it is, and an example to begin from. */
export const WayPart = ({ setup, edit, context: { t, language, today } }: Props) => {
  const field = fieldsOf(setup, edit)
  const takeExample = async () => {
    edit(withExample(setup, await loadExample(language), today), true)
    say(t('prepare.said.example'))
  }
  return (
    <Part title={t('prepare.way')} className="stack flow-narrow">
      {isUntouched(setup) && (
        <div className="stack">
          <p className="quiet">{t('prepare.lead')}</p>
          <div>
            <Button icon={<Sparkles aria-hidden="true" />} onClick={takeExample}>
              {t('prepare.example')}
            </Button>
          </div>
        </div>
      )}
      <TextField
        label={t('way.title')}
        placeholder={t('way.title.example')}
        limit={longest.title}
        {...field('title')}
      />
    </Part>
  )
}
