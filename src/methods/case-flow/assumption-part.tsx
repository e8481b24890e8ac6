import { Plus } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/field'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { WordedCheck } from '../kit/worded-check'
import { Remove } from '../kit/written-row'
import { assumptions, type Closed, longest, most } from './model'
import { ownPart } from './own-part'
import type { Hands, PartProps } from './props'

type Props = PartProps<'closed' | 'assumed'>

const ClosedRow = ({ change, context: { t }, closed }: Hands & { readonly closed: Closed }) => {
  const put = (next: Partial<Omit<Closed, 'id'>>) =>
    change((now) => ({ ...now, closed: changed(now.closed, closed.id, next) }))
  return (
    <li className="flow-closed">
      <TextField
        label={t('closed.text')}
        limit={longest.closed}
        value={closed.text}
        onChange={(text) => put({ text })}
      />
      <DayField
        label={t('closed.from')}
        value={closed.from}
        onChange={(from) => from !== '' && put(from > closed.to ? { from, to: from } : { from })}
      />
      <DayField
        label={t('closed.to')}
        value={closed.to}
        problem={closed.to < closed.from ? t('closed.wrong') : null}
        onChange={(to) => to !== '' && put({ to })}
      />
      <Remove
        name={t('closed.remove', { text: closed.text || closed.from })}
        act={() => change((now) => ({ ...now, closed: without(now.closed, closed.id) }))}
      />
    </li>
  )
}

/** What the counting takes for granted: each is named, with its source, and can be switched. */
const Assumed = ({ setup, change, context }: Props) => {
  const { t, today } = context
  const add = () =>
    change((now) => ({ ...now, closed: [...now.closed, { id: newId(), from: today, to: today, text: '' }] }))
  return (
    <Part title={t('prepare.days')} className="stack flow-narrow">
      <p className="quiet">{t('prepare.days.lead')}</p>
      <ul className="flow-closed-all">
        {setup.closed.map((closed) => (
          <ClosedRow key={closed.id} change={change} context={context} closed={closed} />
        ))}
      </ul>
      <div>
        <AddButton
          small
          room={{ has: setup.closed.length, most: most.closed }}
          icon={<Plus aria-hidden="true" />}
          onClick={add}
        >
          {t('closed.add')}
        </AddButton>
      </div>
      <details>
        <summary>{t('assumed.title')}</summary>
        <p className="quiet">{t('assumed.lead')}</p>
        {assumptions.map((one) => (
          <WordedCheck
            key={one}
            name={t(`assumed.${one}`)}
            line={t(`assumed.${one}.source`)}
            checked={setup.assumed[one]}
            onChange={(on) => change((now) => ({ ...now, assumed: { ...now.assumed, [one]: on } }))}
          />
        ))}
        <p className="quiet">{t('assumed.always')}</p>
      </details>
    </Part>
  )
}

export const AssumptionPart = ownPart(['closed', 'assumed'], false, Assumed)
