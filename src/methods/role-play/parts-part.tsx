import { newId } from '../../lib/ids'
import { moveItem } from '../../lib/move-item'
import { Check, TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { SelectField } from '../kit/select-field'
import { longest, type MethodTypes, most, type Part, seats, suitable } from './model'
import { RowMenu } from './row-menu'
import { Fold, isFew, Rows } from './rows'

type Props = PrepareProps<MethodTypes>

const PartFields = ({ setup, part, change, t }: Pick<Props, 'setup'> & PartProps) => {
  const field = fieldsOf(part, change)
  const lists = setup.lists.map(({ id, name }) => ({ value: id, label: name }))
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
          options={[{ value: '', label: t('list.none') }, ...lists]}
          onChange={(list) => change({ ...part, list: list || null })}
        />
        <SelectField
          label={t('part.suits')}
          options={suitable.map((value) => ({ value, label: t(`suits.${value}`) }))}
          {...field('suits')}
        />
      </div>
      <TextField label={t('part.office')} hint={t('part.office.hint')} limit={longest.name} {...field('office')} />
      <Check label={t('part.spare')} {...ticksOf(part, change)('spare')} />
      <Check label={t('part.early')} {...ticksOf(part, change)('early')} />
      {(['who', 'want', 'how', 'secret'] as const).map((key) => (
        <TextArea key={key} label={t(`own.${key}`)} rows={2} limit={longest.part} {...field(key)} />
      ))}
    </>
  )
}
interface PartProps {
  readonly part: Part
  change(part: Part): void
  readonly t: Props['context']['t']
}

/** The groups of the made-up council, by the names of its places. */
export const ListNames = ({ setup, edit, context: { t } }: Props) =>
  setup.lists.length > 0 && (
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
  )

const empty = { title: '', list: null, seat: 'council', suits: 'fresh', spare: true, early: false } as const
const unwritten = { office: '', who: '', want: '', how: '', secret: '' }

/** The parts, in the order they are filled; what is private to each stands here and on its own sheet, and nowhere else. */
export const PartsPart = ({ setup, edit, context: { t } }: Props) => {
  const { parts } = setup
  const set = (next: typeof parts) => edit({ ...setup, parts: next })
  return (
    <Rows
      title={t('prepare.parts')}
      lead={t('prepare.parts.lead')}
      all={t('parts.all', { count: parts.length })}
      list={parts}
      most={most.parts}
      name={t('part.add')}
      add={() => set([...parts, { ...empty, ...unwritten, id: newId() }])}
    >
      {(part, at) => {
        const change = ({ id, ...next }: Part) => set(changed(parts, id, next))
        return (
          <>
            <div className="role-item-head">
              <TextField label={t('part.title')} limit={longest.name} {...fieldsOf(part, change)('title')} />
              <RowMenu
                name={t('part.menu', { title: part.title })}
                first={at === 0}
                last={at === parts.length - 1}
                move={(by) => set(moveItem(parts, at, at + by))}
                remove={() => set(without(parts, part.id))}
                t={t}
              />
            </div>
            <Fold title={t('part.sheet')} begins={isFew(parts)}>
              {() => <PartFields setup={setup} part={part} change={change} t={t} />}
            </Fold>
          </>
        )
      }}
    </Rows>
  )
}
