import { useState } from 'react'
import { AddForm } from '../../ui/add-form'
import type { Context, Id, Play } from '../contract'
import { SelectField } from '../kit/select-field'
import { WrittenRow } from '../kit/written-row'
import { stepName } from './audience'
import { longest, type Mark, type MarkKind, most, type Plenary, type PlenaryMove, type Setup } from './model'

interface Props {
  readonly kind: MarkKind
  readonly setup: Setup
  readonly plenary: Plenary
  readonly play: Play<PlenaryMove>
  readonly context: Context
}

interface PlaceProps extends Pick<Props, 'setup' | 'context'> {
  readonly label: string
  readonly quiet?: boolean
  readonly step: Id | null
  choose(step: Id | null): void
}
/** The step that a note lies on, or the whole way. */
const Place = ({ label, quiet = false, setup, context: { t }, step, choose }: PlaceProps) => (
  <SelectField
    label={label}
    quietLabel={quiet}
    value={setup.steps.some(({ id }) => id === step) ? (step ?? '') : ''}
    options={[
      { value: '', label: t('mark.whole') },
      ...setup.steps.map((one, at) => ({ value: one.id, label: `${at + 1}. ${stepName(one, t)}` })),
    ]}
    onChange={(id) => choose(id === '' ? null : id)}
  />
)

const Row = ({ mark, setup, play, context }: Omit<Props, 'kind'> & { readonly mark: Mark }) => {
  const { t } = context
  return (
    <li className="flow-mark">
      <Place
        quiet
        label={t('mark.place.of', { text: mark.text })}
        setup={setup}
        context={context}
        step={mark.step}
        choose={(step) => play({ type: 'placeMark', mark: mark.id, step })}
      />
      <WrittenRow
        label={t('mark.text')}
        quietLabel
        limit={longest.mark}
        text={mark.text}
        reword={(text) => play({ type: 'rewordMark', mark: mark.id, text })}
        removeName={t('mark.remove', { text: mark.text })}
        remove={() => play({ type: 'removeMark', mark: mark.id })}
      />
    </li>
  )
}

/** Notes of one kind on the one drawing, each on its step. */
export const Marks = (props: Props) => {
  const { kind, setup, plenary, play, context } = props
  const { t } = context
  const [at, choose] = useState<Id | null>(null)
  const marks = plenary.marks.filter((mark) => mark.kind === kind)
  const on = setup.steps.some(({ id }) => id === at) ? at : null
  return (
    <section className="stack" aria-label={t(`mark.${kind}`)}>
      <h3>{t(`mark.${kind}`)}</h3>
      <ul className="flow-lanes">
        {marks.map((mark) => (
          <Row key={mark.id} {...props} mark={mark} />
        ))}
      </ul>
      {setup.steps.length > 0 && (
        <Place label={t('mark.place')} setup={setup} context={context} step={on} choose={choose} />
      )}
      <AddForm
        className="written-row"
        label={t(`mark.${kind}.add`)}
        save={t('add')}
        limit={longest.mark}
        room={{ has: plenary.marks.length, most: most.marks }}
        add={(text) => play({ type: 'mark', kind, step: on, text })}
      />
    </section>
  )
}
