import { Link } from 'react-router'
import { daysAgo, shortDay } from '../../i18n/format'
import { useLanguage, useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import type { Day } from '../../methods/contract'
import { methodName } from '../../methods/registry'
import { Menu } from '../../ui/menu'
import { say } from '../../ui/toast'
import { dueAt } from '../../workshop/evening/due'
import type { LivingOne } from '../../workshop/evening/lives'
import { nextDay } from '../../workshop/evening/soon'
import { bin } from '../../workshop/files/bin'
import type { House } from '../../workshop/record/house'
import { paths } from '../frame/paths'
import { saveEdition } from '../frame/save-copy'
import { DueList } from './due-list'

interface Props {
  readonly house: House
  readonly all: readonly LivingOne[]
  /** The days of the run sheets to come, by what stands in them. */
  readonly held: ReadonlyMap<string, readonly Day[]>
  refresh(): Promise<void>
}

const Row = ({ house, one, held, refresh }: Omit<Props, 'all'> & { readonly one: LivingOne }) => {
  const text = useText()
  const language = useLanguage()
  const today = dayOf(new Date())
  const method = methodName(one.method, language)
  const name = one.name || text('life.untitled', { method })
  const day = nextDay([...one.meets, ...(held.get(one.id) ?? [])], today)
  const meets = [one.next, day && shortDay(day)].filter(Boolean).join(', ')
  const remove = async () => {
    await bin(house, one.id)
    say(text('home.binned', { title: name }))
    await refresh()
  }
  const keep = async () => {
    await saveEdition(house, one.id, name)
    await refresh()
  }
  return (
    <li>
      <div>
        <Link to={paths.prepare(one.id, one.id)}>{name}</Link>{' '}
        {one.rehearsal && <span className="tag tag-warn">{text('rehearsal.mark')}</span>}
        <br />
        {one.name && (
          <>
            <small>{method}</small>
            <br />
          </>
        )}
        {meets && (
          <>
            <small>{text('life.next', { sitting: meets })}</small>
            <br />
          </>
        )}
        <small className="quiet">
          {one.untouched ? '' : one.kept ? text('life.kept', { when: daysAgo(one.kept) }) : text('life.never-kept')}
          {one.kept && one.changed ? ` · ${text('life.changed')}` : ''}
        </small>
        <DueList {...dueAt(one.waiting, today)} today={today} />
      </div>
      <Menu
        label={text('more')}
        name={text('item.more', { name })}
        items={[
          { label: text('life.keep'), act: () => keep() },
          { label: text('item.remove'), act: () => remove() },
        ]}
      />
    </li>
  )
}

/** What lives, with what must begin now and whether its file in the case folder is the newest. */
export const HomeLives = ({ house, all, held, refresh }: Props) => {
  const text = useText()
  return (
    <section className="card stack" aria-label={text('life.list')}>
      <h2>{text('life.list')}</h2>
      <ul className="stack workshop-list">
        {all.map((one) => (
          <Row key={one.id} house={house} one={one} held={held} refresh={refresh} />
        ))}
      </ul>
    </section>
  )
}
