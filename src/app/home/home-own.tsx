import { useCallback, useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { daysAgo, shortDay } from '../../i18n/format'
import { useLanguage, useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { say } from '../../ui/toast'
import { addExample, emptyWorkshop } from '../../workshop/evening/example'
import { listStanding, type StandingOne } from '../../workshop/evening/standing'
import { useDocument } from '../../workshop/evening/use'
import { bin } from '../../workshop/files/bin'
import { type Tidied, tidy } from '../../workshop/files/expiry'
import { listTablets } from '../../workshop/files/tablet'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Settings } from '../../workshop/record/settings'
import { addWorkshop, copyWorkshop, type Listed, listWorkshops } from '../../workshop/record/shelf-list'
import { useKeeping } from '../frame/keeping'
import { enter } from '../frame/loading'
import { paths, workshopWith } from '../frame/paths'
import { saveBackup, saveWorkshop } from '../frame/save-copy'
import { HomePassing } from './home-passing'
import { HomeStanding } from './home-standing'

interface Inside {
  readonly house: House
  readonly settings: Document<Settings>
}

const NextTime = ({ next }: { readonly next: Listed }) => {
  const text = useText()
  return (
    <section className="card next-time stack">
      <h2>{text('home.next')}</h2>
      <p className="lead-strong">{next.title || text('workshop.untitled')}</p>
      <p>{[next.day && shortDay(next.day), next.start].filter(Boolean).join(' ')}</p>
      <div>
        <Link className="button" to={paths.workshop(next.id)}>
          {text('home.open')}
        </Link>
      </div>
    </section>
  )
}

const WorkshopRow = ({ house, one, refresh }: { house: House; one: Listed; refresh(): Promise<void> }) => {
  const text = useText()
  const title = one.title || text('workshop.untitled')
  const copy = async () => {
    await copyWorkshop(house, one.id, text('home.copy-of', { title }))
    await refresh()
  }
  const remove = async () => {
    await bin(house, one.id)
    say(text('home.binned', { title }))
    await refresh()
  }
  return (
    <li>
      <span>
        <Link to={paths.workshop(one.id)}>{title}</Link>{' '}
        {one.finished !== '' && <span className="tag">{text('home.finished')}</span>}
        {one.rehearsal && <span className="tag tag-warn">{text('rehearsal.mark')}</span>}
        <br />
        <small className="quiet">
          {[one.day && shortDay(one.day), text('home.items', { count: one.items })].filter(Boolean).join(' · ')}
        </small>
      </span>
      <Menu
        label={text('more')}
        name={text('item.more', { name: title })}
        items={[
          { label: text('data.save-file'), act: () => saveWorkshop(house, one.id, title) },
          { label: text('home.copy'), act: () => copy() },
          { label: text('item.remove'), act: () => remove() },
        ]}
      />
    </li>
  )
}

const Foot = ({ house, settings, any }: Inside & { readonly any: boolean }) => {
  const text = useText()
  const { offline } = useKeeping()
  const { backup } = useDocument(settings).data
  const copied = backup ? daysAgo(backup) : text('data.never')
  return (
    <div className="row home-foot">
      <span>{text(house.shelf.durable ? 'home.only-here' : 'save.memory')}</span>
      <output>{text(`offline.${offline}`)}</output>
      {any && (
        <>
          <span>{text('data.last-copy', { when: copied })}</span>
          <Button small onClick={() => saveBackup(house, settings)}>
            {text('data.save-backup')}
          </Button>
        </>
      )}
    </div>
  )
}

const Own = ({ house, settings }: Inside) => {
  const text = useText()
  useLanguage()
  const navigate = useNavigate()
  const [list, setList] = useState<readonly Listed[] | null>(null)
  const [standing, setStanding] = useState<readonly StandingOne[]>([])
  const [tidied, setTidied] = useState<Tidied | null>(null)
  const [tablets, setTablets] = useState<Awaited<ReturnType<typeof listTablets>>>([])
  const refresh = useCallback(async () => {
    setTablets(await listTablets(house))
    setStanding(await listStanding(house))
    setList((await listWorkshops(house)).filter((one) => !one.standing))
  }, [house])
  const look = useCallback(async () => {
    setTidied(await tidy(house))
    await refresh()
  }, [house, refresh])
  useEffect(() => {
    // What could not be cleared away now waits for the next visit; the list does not.
    void look().catch(refresh)
    return house.link.hear((message) => {
      if (message.type === 'saved' && message.keys.some((key) => /^(workshop|activity)\//.test(key))) void refresh()
    })
  }, [house, refresh, look])
  if (!list) return null
  const today = dayOf(new Date())
  const next = list
    .filter(({ day, finished, readable, rehearsal }) => readable && !rehearsal && day >= today && finished === '')
    .at(-1)
  const create = async () => navigate(workshopWith(await addWorkshop(house, emptyWorkshop()), 'new'))
  const example = async () => navigate(paths.workshop(await addExample(house)))
  return (
    <div className="stack">
      {!house.shelf.durable && (
        <p className="notice" role="alert">
          {text('save.memory.text')}
        </p>
      )}
      {tidied && <HomePassing house={house} tidied={tidied} again={look} />}
      <div className="workshops">
        {next && <NextTime next={next} />}
        <section className="card stack">
          <div className="row spread">
            <h2>{text(list.length > 0 ? 'home.yours' : 'home.begin')}</h2>
            <Button look="primary" onClick={() => create()}>
              {text('home.new')}
            </Button>
          </div>
          {list.length === 0 && <p>{text('home.begin.text')}</p>}
          <ul className="stack workshop-list">
            {list.map((one) => (
              <WorkshopRow key={one.id} house={house} one={one} refresh={refresh} />
            ))}
          </ul>
          <div>
            <Button onClick={() => example()}>{text('home.example')}</Button>
          </div>
        </section>
      </div>
      {standing.length > 0 && <HomeStanding house={house} all={standing} refresh={refresh} />}
      {tablets.length > 0 && (
        <section className="card stack">
          <h2>{text('home.tablets')}</h2>
          <ul className="stack workshop-list">
            {tablets.map(({ activity, title }) => (
              <li key={activity}>
                <Link to={paths.tablet(activity)}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Foot house={house} settings={settings} any={list.length + standing.length > 0} />
    </div>
  )
}

/** One's own workshops, what comes next, and how safe it all is. */
export const HomeOwn = () => {
  const [inside, setInside] = useState<Inside | null>(null)
  useEffect(() => {
    void enter().then(setInside)
  }, [])
  return inside && <Own {...inside} />
}
