import { Plus } from 'lucide-react'
import { newId } from '../../lib/ids'
import { moveItem } from '../../lib/move-item'
import { AddButton } from '../../ui/add-button'
import { Check, TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Part as Section } from '../kit/part'
import { SelectField } from '../kit/select-field'
import { Fold, isShort } from './fold'
import { longest, type MethodTypes, most, type Part, seats, suitable } from './model'
import { RowMenu } from './row-menu'

type Props = PrepareProps<MethodTypes>

/** So few parts are shown at once. */
const few = 4

interface CardProps {
  readonly setup: Props['setup']
  readonly part: Part
  readonly at: number
  set(parts: readonly Part[]): void
  readonly t: Props['context']['t']
}

const PartFields = ({ setup, part, set, t }: CardProps) => {
  const change = ({ id, ...next }: Part) => set(changed(setup.parts, id, next))
  const field = fieldsOf(part, change)
  return (
    <>
      <div className="role-part-kind">
        <SelectField
          label={t('part.seat')}
          options={seats.map((value) => ({ value, label: t(`seat.${value}`) }))}
          {...field('seat')}
        />
        <SelectField
          label={t('part.list')}
          value={part.list ?? ''}
          options={[
            { value: '', label: t('list.none') },
            ...setup.lists.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(list) => change({ ...part, list: list === '' ? null : list })}
        />
        <SelectField
          label={t('part.suits')}
          options={suitable.map((value) => ({ value, label: t(`suits.${value}`) }))}
          {...field('suits')}
        />
      </div>
      <Check label={t('part.spare')} {...ticksOf(part, change)('spare')} />
      {(['who', 'want', 'how', 'secret'] as const).map((key) => (
        <TextArea key={key} label={t(`own.${key}`)} rows={2} limit={longest.part} {...field(key)} />
      ))}
    </>
  )
}

const PartCard = (props: CardProps) => {
  const { setup, part, at, set, t } = props
  const field = fieldsOf(part, ({ id, ...next }) => set(changed(setup.parts, id, next)))
  return (
    <li className="role-item-card">
      <div className="role-item-head">
        <TextField label={t('part.title')} limit={longest.name} {...field('title')} />
        <RowMenu
          name={t('part.menu', { title: part.title })}
          first={at === 0}
          last={at === setup.parts.length - 1}
          move={(by) => set(moveItem(setup.parts, at, at + by))}
          remove={() => set(without(setup.parts, part.id))}
          more={[]}
          t={t}
        />
      </div>
      <Fold title={t('part.sheet')} begins={setup.parts.length <= few}>
        {() => <PartFields {...props} />}
      </Fold>
    </li>
  )
}

/** The parts, in the order they are filled; what is private to each stands here and on its own sheet, and nowhere else. */
export const PartsPart = ({ setup, edit, context: { t } }: Props) => {
  const set = (parts: readonly Part[]) => edit({ ...setup, parts })
  const empty = { title: '', list: null, seat: 'council', suits: 'fresh', spare: true } as const
  return (
    <Section title={t('prepare.parts')} className="stack">
      <p className="quiet">{t('prepare.parts.lead')}</p>
      <Fold title={t('parts.all', { count: setup.parts.length })} begins={isShort(setup.parts, few)}>
        {() => (
          <ol className="role-items">
            {setup.parts.map((part, at) => (
              <PartCard key={part.id} setup={setup} part={part} at={at} set={set} t={t} />
            ))}
          </ol>
        )}
      </Fold>
      {setup.lists.length > 0 && (
        <div className="role-part-kind">
          {setup.lists.map((list, at) => (
            <TextField
              key={list.id}
              label={t('list.name', { number: at + 1 })}
              limit={longest.name}
              value={list.name}
              onChange={(name) => edit({ ...setup, lists: changed(setup.lists, list.id, { name }) })}
            />
          ))}
        </div>
      )}
      <div>
        <AddButton
          small
          room={{ has: setup.parts.length, most: most.parts }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => set([...setup.parts, { ...empty, id: newId(), who: '', want: '', how: '', secret: '' }])}
        >
          {t('part.add')}
        </AddButton>
      </div>
    </Section>
  )
}
