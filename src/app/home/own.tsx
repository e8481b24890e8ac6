import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Link, useLoaderData, useLocation, useNavigate } from 'react-router'
import { clockTime, shortDay } from '../../i18n/format'
import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import type { Listed } from '../../workshop/record/listed'
import { useKeeping } from '../frame/keeping'
import { paths } from '../frame/paths'
import type { OwnPart } from './home-rest'
import { type Beginning, takePress } from './kept-press'
import { leaveOwnHeight } from './own-height'
import type { OwnList } from './own-list'

/** So many workshops are drawn at once; the rest when they are asked for. */
const shown = 40

type Rest = typeof import('./home-rest')
const loadRest = (): Promise<Rest> => import('./home-rest')

/** What comes after the first screen: the menus of the list, what lives, what will be deleted, the last copy. */
const useRest = (first: readonly Listed[] | null): { readonly rest: Rest; readonly kept: OwnPart } | null => {
  const [now, setNow] = useState<{ readonly rest: Rest; readonly kept: OwnPart } | null>(null)
  const list = useRef(first)
  useEffect(() => {
    let [here, stop] = [true, () => {}]
    const follow = async () => {
      const rest = await loadRest()
      const end = await rest.follow(list.current, (kept) => here && setNow({ rest, kept }))
      if (here) stop = end
      else end()
    }
    late(follow())
    return () => {
      here = false
      stop()
      leaveOwnHeight()
    }
  }, [])
  return now
}

/** *Ny workshop* and *Prøv et eksempel*; what was pressed in the shell is pressed here, when there is something to press. */
const useBeginnings = () => {
  const navigate = useNavigate()
  const { key } = useLocation()
  const create = useRef<HTMLButtonElement>(null)
  const example = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time home is come to
  useEffect(() => {
    const pressed = takePress()
    if (pressed) (pressed === 'create' ? create : example).current?.click()
  }, [key])
  const begin = async (what: Beginning) => navigate(await (await loadRest()).begin(what))
  return { create, example, begin }
}

const NextTime = ({ next }: { readonly next: Listed }) => {
  const text = useText()
  return (
    <section className="card next-time stack">
      <h2>{text('home.next')}</h2>
      <p className="lead-strong">{next.title || text('workshop.untitled')}</p>
      <p>{[next.day && shortDay(next.day), next.start && clockTime(next.start)].filter(Boolean).join(' ')}</p>
      <div>
        <Link className="button" to={paths.workshop(next.id)}>
          {text('home.open')}
        </Link>
      </div>
    </section>
  )
}

const Row = ({ one, children }: { readonly one: Listed; readonly children: ReactNode }) => {
  const text = useText()
  return (
    <div>
      <Link to={paths.workshop(one.id)}>{one.title || text('workshop.untitled')}</Link>{' '}
      {one.finished !== '' && <span className="tag">{text('home.finished')}</span>}{' '}
      {one.rehearsal && <span className="tag tag-warn">{text('rehearsal.mark')}</span>}
      <br />
      <small className="quiet">
        {[one.day && shortDay(one.day), text('home.items', { count: one.items })].filter(Boolean).join(' · ')}
      </small>
      {children}
    </div>
  )
}

const Foot = ({ durable }: { readonly durable: boolean }) => {
  const text = useText()
  const { offline } = useKeeping()
  return (
    <>
      <span>{text(durable ? 'home.only-here' : 'save.memory')}</span>
      <output>{text(`offline.${offline}`)}</output>
    </>
  )
}

/** One's own workshops, what comes next, and how safe it all is. The list stands from the first moment; the rest follows. */
export const Own = () => {
  const text = useText()
  const first = useLoaderData() as OwnList | null
  const now = useRest(first?.list ?? null)
  const { create, example, begin } = useBeginnings()
  const [all, setAll] = useState(false)
  const list = now?.kept.list ?? first?.list ?? []
  const durable = now?.kept.house.shelf.durable ?? first?.durable ?? true
  const today = dayOf(new Date())
  const next = list
    .filter(({ day, finished, readable, rehearsal }) => readable && !rehearsal && day >= today && finished === '')
    .at(-1)
  return (
    <div className="stack">
      {!durable && (
        <p className="notice" role="alert">
          {text('save.memory.text')}
        </p>
      )}
      {now && <now.rest.Passing {...now.kept} />}
      <div className="workshops">
        {next && <NextTime next={next} />}
        <section className="card stack">
          <div className="row spread">
            <h2>{text(list.length > 0 ? 'home.yours' : 'home.begin')}</h2>
            <Button ref={create} look="primary" onClick={() => begin('create')}>
              {text('home.new')}
            </Button>
          </div>
          {list.length === 0 && <p>{text('home.begin.text')}</p>}
          <ul className="stack workshop-list">
            {(all ? list : list.slice(0, shown)).map((one) => (
              <li key={one.id}>
                <Row one={one}>{now && <now.rest.RowDue {...now.kept} one={one} />}</Row>
                {now && <now.rest.RowMenu {...now.kept} one={one} />}
              </li>
            ))}
          </ul>
          <div className="row">
            {!all && list.length > shown && (
              <Button onClick={() => setAll(true)}>{text('home.all', { count: list.length })}</Button>
            )}
            <Button ref={example} onClick={() => begin('example')}>
              {text('home.example')}
            </Button>
          </div>
        </section>
      </div>
      {now && <now.rest.Lasting {...now.kept} />}
      <div className="row home-foot">
        <Foot durable={durable} />
        {now && <now.rest.LastCopy {...now.kept} />}
      </div>
    </div>
  )
}
