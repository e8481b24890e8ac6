import { useMemo, useState } from 'react'
import { type Column, columns, type Sort, sorted } from './item-list'
import { ItemRow } from './item-row'
import type { Item } from './model'
import type { PlanProps as Props } from './props'

/** A heading that sorts; once more turns the order round. */
const Heading = ({
  column,
  sort,
  press,
  t,
}: {
  column: Column
  sort: Sort
  press(): void
  t: Props['context']['t']
}) => {
  const on = sort.by === column
  return (
    <th scope="col" aria-sort={on ? (sort.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="stairs-sort" onClick={press}>
        {t(`item.${column}`)}
        <span aria-hidden="true">{on ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}

/** The rows keep their order while they are edited; a press on a heading sorts them. */
export const ItemTable = (props: Props & { readonly items: readonly Item[] }) => {
  const { setup, context, items } = props
  const { t } = context
  const [sort, setSort] = useState<Sort>({ by: 'month', down: false })
  const ids = setup.items.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row must not leave while it is being edited
  const order = useMemo(() => sorted(setup, sort, context), [sort, ids])
  const rows = [...items].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return (
    <div className="scroll-x">
      <table className="stairs-table">
        <thead>
          <tr>
            <th scope="col">{t('item.done')}</th>
            {columns.map((column) => (
              <Heading
                key={column}
                column={column}
                sort={sort}
                t={t}
                press={() => setSort({ by: column, down: sort.by === column && !sort.down })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <ItemRow key={item.id} {...props} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
