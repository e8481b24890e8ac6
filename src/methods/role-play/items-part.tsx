import { Plus } from 'lucide-react'
import { newId } from '../../lib/ids'
import { moveItem } from '../../lib/move-item'
import { AddButton } from '../../ui/add-button'
import { Check, TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { Fold } from './fold'
import { LineRow } from './line-row'
import { type Item, type Line, longest, type MethodTypes, most } from './model'
import { RowMenu } from './row-menu'

type Props = PrepareProps<MethodTypes>

/** So few lines are shown at once. */
const few = 12

const Lines = ({
  setup,
  item,
  set,
  t,
}: {
  setup: Props['setup']
  item: Item
  set(lines: readonly Line[]): void
  t: Props['context']['t']
}) => {
  const after = (at: number) =>
    set([
      ...item.lines.slice(0, at),
      { id: newId(), kind: 'said', by: item.lines[at - 1]?.by ?? setup.parts[0]?.id ?? null, at: null, text: '' },
      ...item.lines.slice(at),
    ])
  return (
    <>
      <ol className="role-lines">
        {item.lines.map((line, at) => (
          <LineRow
            key={line.id}
            setup={setup}
            line={line}
            number={at + 1}
            change={({ id, ...next }) => set(changed(item.lines, id, next))}
            menu={
              <RowMenu
                name={t('line.menu', { number: at + 1 })}
                first={at === 0}
                last={at === item.lines.length - 1}
                move={(by) => set(moveItem(item.lines, at, at + by))}
                remove={() => set(without(item.lines, line.id))}
                more={item.lines.length < most.lines ? [{ label: t('line.after'), act: () => after(at + 1) }] : []}
                t={t}
              />
            }
            t={t}
          />
        ))}
      </ol>
      <div>
        <AddButton
          small
          room={{ has: item.lines.length, most: most.lines }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => after(item.lines.length)}
        >
          {t('line.add')}
        </AddButton>
      </div>
    </>
  )
}

const ItemCard = ({
  setup,
  item,
  at,
  set,
  t,
}: {
  setup: Props['setup']
  item: Item
  at: number
  set(items: readonly Item[]): void
  t: Props['context']['t']
}) => {
  const change = ({ id, ...next }: Item) => set(changed(setup.items, id, next))
  const field = fieldsOf(item, change)
  return (
    <li className="role-item-card" data-out={item.out || undefined}>
      <div className="role-item-head">
        <TextField label={t('item.title')} limit={longest.title} {...field('title')} />
        <RowMenu
          name={t('item.menu', { title: item.title })}
          first={at === 0}
          last={at === setup.items.length - 1}
          move={(by) => set(moveItem(setup.items, at, at + by))}
          remove={() => set(without(setup.items, item.id))}
          more={[]}
          t={t}
        />
      </div>
      <Check label={t('item.out')} {...ticksOf(item, change)('out')} />
      <Fold title={t('item.lines', { count: item.lines.length })} begins={item.lines.length <= few}>
        {() => (
          <>
            <TextArea label={t('item.paper')} rows={3} limit={longest.paper} {...field('paper')} />
            <Lines setup={setup} item={item} set={field('lines').onChange} t={t} />
          </>
        )}
      </Fold>
    </li>
  )
}

/** The script, item by item. What is taken out stays here, and can be put back. */
export const ItemsPart = ({ setup, edit, context: { t } }: Props) => {
  const set = (items: readonly Item[]) => edit({ ...setup, items })
  return (
    <Part title={t('prepare.items')} className="stack">
      <p className="quiet">{t('prepare.items.lead')}</p>
      <ol className="role-items">
        {setup.items.map((item, at) => (
          <ItemCard key={item.id} setup={setup} item={item} at={at} set={set} t={t} />
        ))}
      </ol>
      <div>
        <AddButton
          room={{ has: setup.items.length, most: most.items }}
          icon={<Plus aria-hidden="true" />}
          onClick={() =>
            set([...setup.items, { id: newId(), title: '', paper: '', out: false, refers: [], lines: [] }])
          }
        >
          {t('item.add')}
        </AddButton>
      </div>
    </Part>
  )
}
