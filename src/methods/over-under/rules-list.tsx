import { ArrowDown, ArrowUp, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { limits } from '../../lib/limits'
import { moveItem } from '../../lib/move-item'
import { AddButton } from '../../ui/add-button'
import { TextArea } from '../../ui/field'
import { Menu } from '../../ui/menu'
import type { Context } from '../contract'
import { most } from './model'

interface Props {
  readonly rules: readonly string[]
  change(rules: readonly string[]): void
  readonly t: Context['t']
}

/** The rules of the evening, written in place. */
export const RulesList = ({ rules, change, t }: Props) => (
  <div className="stack">
    <div>
      <h3>{t('prepare.rules')}</h3>
      <p className="quiet">{rules.length === 0 ? t('prepare.rules.empty') : t('prepare.rules.lead')}</p>
    </div>
    <ol className="prep-rules">
      {rules.map((rule, index) => (
        <li key={index}>
          <span className="prep-number" aria-hidden="true">
            {index + 1}
          </span>
          <TextArea
            quietLabel
            label={t('prepare.rules.one', { number: index + 1 })}
            rows={1}
            limit={limits.line}
            value={rule}
            onChange={(text) => change(rules.map((one, at) => (at === index ? text : one)))}
          />
          <Menu
            label={t('prepare.more')}
            name={t('prepare.rules.more.of', { number: index + 1 })}
            icon={<Ellipsis aria-hidden="true" />}
            items={[
              {
                label: t('prepare.up'),
                icon: <ArrowUp aria-hidden="true" />,
                act: () => change(moveItem(rules, index, index - 1)),
              },
              {
                label: t('prepare.down'),
                icon: <ArrowDown aria-hidden="true" />,
                act: () => change(moveItem(rules, index, index + 1)),
              },
              {
                label: t('prepare.remove'),
                icon: <Trash2 aria-hidden="true" />,
                act: () => change(rules.filter((_, at) => at !== index)),
              },
            ]}
          />
        </li>
      ))}
    </ol>
    <div>
      <AddButton
        room={{ has: rules.length, most: most.rules }}
        small
        icon={<Plus aria-hidden="true" />}
        onClick={() => change([...rules, ''])}
      >
        {t('prepare.rules.add')}
      </AddButton>
    </div>
  </div>
)
