import { useRef, useState } from 'react'
import { newId } from '../../lib/ids'
import { moveItem } from '../../lib/move-item'
import { Check, TextArea, TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { changed, listed, without } from '../kit/lists'
import { Part } from '../kit/part'
import { castOf } from './cast'
import { type LineActs, LineRow } from './line-row'
import { type Item, type Line, longest, type MethodTypes, most, type Setup } from './model'
import { isTurned, played } from './played'
import { RowMenu } from './row-menu'
import { Add, Fold } from './rows'

type Props = PrepareProps<MethodTypes>

interface ItemProps {
  readonly setup: Setup
  readonly item: Item
  change(item: Item): void
  readonly t: Props['context']['t']
}

/** So few lines are shown at once. */
const few = 12

/** An empty line at a place, said by whoever spoke last but one: nobody answers themselves. */
const withLine = ({ parts }: Setup, lines: readonly Line[], at: number): readonly Line[] => {
  const before = lines.slice(0, at).filter(({ kind }) => kind === 'said')
  const last = before.at(-1)?.by
  const by = before.findLast((line) => line.by !== last)?.by ?? parts.find(({ id }) => id !== last)?.id ?? null
  return [...lines.slice(0, at), { id: newId(), kind: 'said', by, at: null, text: '' }, ...lines.slice(at)]
}

const Lines = ({ setup, item, change, t }: ItemProps) => {
  const { lines } = item
  const set = (next: readonly Line[]) => change({ ...item, lines: next })
  const latest = useRef({ setup, lines, set })
  latest.current = { setup, lines, set }
  const [acts] = useState<LineActs>(() => {
    const now = () => latest.current
    return {
      change: ({ id, ...next }) => now().set(changed(now().lines, id, next)),
      move: (at, by) => now().set(moveItem(now().lines, at, at + by)),
      remove: (line) => now().set(without(now().lines, line)),
      after: (at) => now().set(withLine(now().setup, now().lines, at + 1)),
    }
  })
  const { parts, cards, votes } = setup
  const full = lines.length >= most.lines
  return (
    <>
      <ol className="role-lines">
        {lines.map((line, at) => (
          <LineRow key={line.id} {...{ parts, cards, votes, line, at, full, acts, t }} last={at === lines.length - 1} />
        ))}
      </ol>
      <Add has={lines.length} most={most.lines} name={t('line.add')} add={() => acts.after(lines.length - 1)} />
    </>
  )
}

/** The other items that the lines speak of: left out, they are missed. */
const Refers = ({ setup, item, change, t }: ItemProps) => {
  const others = setup.items.filter(({ id }) => id !== item.id)
  return (
    others.length > 0 && (
      <fieldset className="role-stands">
        <legend className="label">{t('item.refers')}</legend>
        {others.map(({ id, title }) => (
          <Check
            key={id}
            label={title || t('item.untitled')}
            checked={item.refers.includes(id)}
            onChange={(on) => change({ ...item, refers: listed(item.refers, id, on) })}
          />
        ))}
      </fieldset>
    )
  )
}

/** The script, item by item. What is taken out stays here, and can be put back. */
export const ItemsPart = ({ setup, edit, context: { t } }: Props) => {
  const { items } = setup
  const { absent } = castOf(setup)
  // As many as are played by those who come.
  const linesIn = (item: Item) => played({ items: [{ ...item, out: false }] }, absent)[0]?.lines.length ?? 0
  const set = (next: readonly Item[]) => edit({ ...setup, items: next })
  return (
    <Part title={t('prepare.items')} className="stack">
      <p className="quiet">{t('prepare.items.lead')}</p>
      {isTurned(played(setup, absent)) && <p className="quiet">{t('items.turned')}</p>}
      <ol className="role-items">
        {items.map((item, at) => {
          const change = ({ id, ...next }: Item) => set(changed(items, id, next))
          const field = fieldsOf(item, change)
          return (
            <li key={item.id} className="role-item-card" data-out={item.out || undefined}>
              <div className="role-item-head">
                <TextField label={t('item.title')} limit={longest.title} {...field('title')} />
                <RowMenu
                  name={t('item.menu', { title: item.title })}
                  first={at === 0}
                  last={at === items.length - 1}
                  move={(by) => set(moveItem(items, at, at + by))}
                  remove={() => set(without(items, item.id))}
                  t={t}
                />
              </div>
              <Check label={t('item.out')} {...ticksOf(item, change)('out')} />
              <Fold title={t('item.lines', { count: linesIn(item) })} begins={item.lines.length <= few}>
                {() => (
                  <>
                    <TextArea label={t('item.paper')} rows={3} limit={longest.paper} {...field('paper')} />
                    <Refers setup={setup} item={item} change={change} t={t} />
                    <Lines setup={setup} item={item} change={change} t={t} />
                  </>
                )}
              </Fold>
            </li>
          )
        })}
      </ol>
      <Add
        has={items.length}
        most={most.items}
        name={t('item.add')}
        add={() => set([...items, { id: newId(), title: '', paper: '', out: false, refers: [], lines: [] }])}
      />
    </Part>
  )
}
