import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { halves, timeSeparator } from '../../i18n/format'
import { type HouseText, type Language, useLanguage, useText } from '../../i18n/language'
import { dayOf, timeOf } from '../../lib/clock'
import { newId } from '../../lib/ids'
import { itemMinutes, limits, most } from '../../lib/limits'
import { moveItem } from '../../lib/move-item'
import { findManifest, itemName } from '../../methods/registry'
import { late } from '../../ui/deed'
import { TextField } from '../../ui/field'
import { Menu } from '../../ui/menu'
import { NumberField } from '../../ui/number-field'
import { SortableList } from '../../ui/sortable'
import { type Digest, digestsOf } from '../../workshop/evening/digest'
import { dueAt } from '../../workshop/evening/due'
import { type Line, runSheet } from '../../workshop/evening/run-sheet'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Item, Workshop } from '../../workshop/record/records'
import { copyActivity } from '../../workshop/record/shelf-list'
import { paths } from '../frame/paths'
import type { Stage } from '../stage/controller'
import { type EveningHere, useEvening } from '../stage/use-evening'
import { AddItem } from './add-item'
import { FixedTime, ItemCourse, SheetEnd } from './item-course'
import { ReadySheets } from './ready-dialog'

interface Props {
  readonly house: House
  readonly id: string
  readonly document: Document<Workshop>
  readonly stage: Stage
}

type Digests = Readonly<Record<string, Digest>>

/** Minutes, gaps and dates of the method items; read again when an item, the tables or the day change. */
const useDigests = ({ house, id, document }: Omit<Props, 'stage'>): Digests => {
  const { data } = useDocument(document)
  const language = useLanguage()
  const [digests, setDigests] = useState<Digests>({})
  const { items, tables, day } = data
  // biome-ignore lint/correctness/useExhaustiveDependencies: tables, items, day and language are what minutes, dates and names follow from
  useEffect(() => {
    let current = true
    late(digestsOf(house, id).then((found) => current && setDigests(found)))
    return () => {
      current = false
    }
  }, [house, id, items, tables, day, language])
  return digests
}

interface RowProps extends Props {
  readonly line: Line
  readonly index: number
  readonly count: number
  readonly digest: Digest | undefined
  readonly evening: EveningHere
}

/** The plan stands as it was when the evening began: what has changed since is what is expected. */
const plannedFor = ({ item, begins }: Line, { course }: Workshop): number => course?.plan[item.id]?.begins ?? begins

/** What an item is called, also where it has no title of its own. */
const nameOf = (item: Item, index: number, digest: Digest | undefined, text: HouseText, language: Language): string => {
  const name = itemName(item, language) || text('item.number', { number: index + 1 })
  return item.title === '' && digest?.name ? `${name}: ${digest.name}` : name
}

const MethodRow = ({
  id,
  item,
  name,
  digest,
  rehearsal,
}: {
  id: string
  /** Nothing waits for what is only tried. */
  rehearsal: boolean
  name: string
  item: Extract<Item, { kind: 'method' }>
  digest: Digest | undefined
}) => {
  const text = useText()
  const manifest = findManifest(item.method)
  const { now } = dueAt(rehearsal ? [] : (digest?.waiting ?? []), dayOf(new Date()))
  return (
    <>
      <span className="item-name" style={{ '--hue': manifest?.hue ?? 250 } as object}>
        <span className="item-dot" aria-hidden="true" />
        {name}
      </span>
      <span className="item-ways">
        <Link to={paths.prepare(id, item.activity)} aria-label={`${text('item.prepare')}: ${name}`}>
          {text('item.prepare')}
        </Link>
        <Link
          to={paths.run(id, item.activity)}
          aria-label={`${text(digest?.begun ? 'item.continue' : 'item.start')}: ${name}`}
        >
          {text(digest?.begun ? 'item.continue' : 'item.start')}
        </Link>
        <Link to={paths.summary(id, item.activity)} aria-label={`${text('item.summary')}: ${name}`}>
          {text('item.summary')}
        </Link>
        {digest && digest.missing.length > 0 && (
          <span className="tag tag-warn">{text('item.missing', { what: digest.missing[0] ?? '' })}</span>
        )}
        {now[0] && (
          <span className="tag tag-warn">
            {now.length === 1 ? text('due.one', { title: now[0].title }) : text('due.title', { count: now.length })}
          </span>
        )}
      </span>
    </>
  )
}

const PlainRow = ({ item, change }: { item: Extract<Item, { kind: 'plain' }>; change(item: Item): void }) => {
  const text = useText()
  return (
    <span className="item-plain">
      <TextField
        limit={limits.line}
        label={text('item.title')}
        quietLabel
        value={item.title}
        onChange={(title) => change({ ...item, title })}
      />
    </span>
  )
}

const Row = ({ house, id, document, line, index, count, digest, evening }: RowProps) => {
  const text = useText()
  const language = useLanguage()
  const { data } = useDocument(document)
  const { item } = line
  const items = (next: readonly Item[]) => document.edit({ ...data, items: [...next] })
  const change = (next: Item) => items(data.items.map((one) => (one.id === item.id ? next : one)))
  const duplicate = async () => {
    const activity = item.kind === 'method' ? await copyActivity(house, item.activity, id) : null
    const copy: Item =
      item.kind === 'method' ? { ...item, id: newId(), activity: activity ?? '' } : { ...item, id: newId() }
    const { data: now } = document.store.getState()
    if (item.kind === 'plain' || activity) document.edit({ ...now, items: now.items.toSpliced(index + 1, 0, copy) })
  }
  const name = nameOf(item, index, digest, text, language)
  return (
    <>
      <span className="item-time">{timeOf(plannedFor(line, data), timeSeparator())}</span>
      <span className="item-body">
        {item.kind === 'plain' ? (
          <PlainRow item={item} change={change} />
        ) : (
          <MethodRow id={id} item={item} name={name} digest={digest} rehearsal={data.rehearsal} />
        )}
        <FixedTime item={item} name={name} change={change} />
        <ItemCourse item={item} workshop={data} evening={evening} />
      </span>
      <span className="item-minutes">
        {item.kind === 'plain' ? (
          <NumberField
            label={text('item.minutes', { name })}
            quietLabel
            value={item.minutes}
            range={itemMinutes}
            onChange={(minutes) => change({ ...item, minutes })}
          />
        ) : (
          halves(line.minutes)
        )}{' '}
        <span aria-hidden="true">min</span>
      </span>
      <Menu
        label={text('more')}
        name={text('item.more', { name })}
        items={[
          ...(index > 0 ? [{ label: text('item.up'), act: () => items(moveItem(data.items, index, index - 1)) }] : []),
          ...(index < count - 1
            ? [{ label: text('item.down'), act: () => items(moveItem(data.items, index, index + 1)) }]
            : []),
          // What lives is there once.
          ...(count >= most.items || (item.kind === 'method' && findManifest(item.method)?.lives)
            ? []
            : [{ label: text('item.copy'), act: () => duplicate() }]),
          ...(item.at
            ? []
            : [{ label: text('item.fix'), act: () => change({ ...item, at: timeOf(line.begins, ':') }) }]),
          { label: text('item.remove'), act: () => items(data.items.filter((one) => one.id !== item.id)) },
        ]}
      />
    </>
  )
}

/** The drejebog: items with clock times, and whether the evening is long enough. */
export const RunSheetList = (props: Props) => {
  const text = useText()
  const language = useLanguage()
  const { data } = useDocument(props.document)
  const digests = useDigests(props)
  const sheet = runSheet(data, (activity) => digests[activity]?.minutes ?? 0)
  const evening = useEvening({ ...props, workshop: props.document })
  const digestOf = (item: Item) => (item.kind === 'method' ? digests[item.activity] : undefined)
  return (
    <section className="stack">
      {data.items.length === 0 && (
        <>
          <p className="lead">{text('sheet.empty')}</p>
          <ReadySheets house={props.house} id={props.id} document={props.document} />
        </>
      )}
      <SortableList
        label={text('sheet.title')}
        className="run-sheet"
        items={sheet.lines.map((line, index) => ({
          id: line.item.id,
          name: nameOf(line.item, index, digestOf(line.item), text, language),
          body: (
            <Row
              {...props}
              line={line}
              index={index}
              count={sheet.lines.length}
              digest={digestOf(line.item)}
              evening={evening}
            />
          ),
        }))}
        move={(from, to) => props.document.edit({ ...data, items: [...moveItem(data.items, from, to)] })}
        texts={{
          handle: (name) => text('sort.handle', { name }),
          lifted: (name) => text('sort.lifted', { name }),
          over: (name, place, of) => text('sort.over', { name, place, of }),
          dropped: (name, place, of) => text('sort.dropped', { name, place, of }),
          cancelled: (name) => text('sort.cancelled', { name }),
          how: text('sort.how'),
        }}
      />
      <div className="row spread">
        <AddItem {...props} />
        {data.items.length > 0 && <SheetEnd sheet={sheet} workshop={data} evening={evening} />}
      </div>
    </section>
  )
}
