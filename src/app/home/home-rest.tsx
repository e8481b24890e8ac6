import { useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useText } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import type { Day } from '../../methods/contract'
import { askToKeep } from '../../storage/open-shelf'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { Menu } from '../../ui/menu'
import { say } from '../../ui/toast'
import { dueAt, type Waiting } from '../../workshop/evening/due'
import { addExample, emptyWorkshop } from '../../workshop/evening/example'
import { type LivingOne, listLives } from '../../workshop/evening/lives'
import { heldSoon, waitingSoon } from '../../workshop/evening/soon'
import { useDocument } from '../../workshop/evening/use'
import { bin } from '../../workshop/files/bin'
import { type Tidied, tidy } from '../../workshop/files/expiry'
import { listTablets } from '../../workshop/files/tablet'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import { type Listed, listedIn, type WorkshopRecords } from '../../workshop/record/listed'
import type { Settings } from '../../workshop/record/settings'
import { addWorkshop, copyWorkshop } from '../../workshop/record/shelf-list'
import { copyAge } from '../frame/copy-age'
import { enter } from '../frame/loading'
import { paths, workshopWith } from '../frame/paths'
import { copyTemplateLink, saveBackup, saveTemplate, saveWorkshop } from '../frame/save-copy'
import { DueList } from './due-list'
import { HomeLives } from './home-lives'
import { HomePassing } from './home-passing'
import type { Beginning } from './kept-press'
import { noteOwnHeight } from './own-height'

// What home needs beyond the first screen: one file, fetched when the first screen can be used.

/** One's own part of home, as it is kept up to date. */
export interface OwnPart {
  readonly house: House
  readonly settings: Document<Settings>
  readonly list: readonly Listed[]
  readonly lives: readonly LivingOne[]
  /** What waits to be begun, by the workshop it is for. */
  readonly soon: ReadonlyMap<string, readonly Waiting[]>
  /** The days of the run sheets to come, by what stands in them. */
  readonly held: ReadonlyMap<string, readonly Day[]>
  readonly tablets: Awaited<ReturnType<typeof listTablets>>
  readonly tidied: Tidied | null
  /** Reads the lists anew. */
  refresh(): Promise<void>
  /** Looks again for what is to be deleted by date. */
  look(): Promise<void>
}

/** Makes what was asked for, and gives its address. */
export const begin = async (what: Beginning): Promise<string> => {
  const { house } = await enter()
  // The first thing worth keeping: whether the browser will is said under *Jeres data*.
  if (what === 'create') void askToKeep()
  return what === 'create'
    ? workshopWith(await addWorkshop(house, emptyWorkshop()), 'new')
    : paths.workshop(await addExample(house))
}

/**
 * Tells how one's own part stands: at once, after the sweep, and whenever something is saved. What the first screen has read
 * can be used before anything is read anew. @returns a function that ends it
 */
export const follow = async (first: readonly Listed[] | null, tell: (now: OwnPart) => void): Promise<() => void> => {
  const { house, settings } = await enter()
  let tidied: Tidied | null = null
  let lists: Pick<OwnPart, 'list' | 'lives' | 'soon' | 'held' | 'tablets'> = {
    list: first ?? [],
    lives: [],
    soon: new Map(),
    held: new Map(),
    tablets: [],
  }
  const show = () =>
    tell({ ...lists, house, settings, tidied, refresh: async () => void (await refresh()), look: () => sweep() })
  const refresh = async () => {
    const workshops = await house.shelf.list('workshop/')
    const list = listedIn(workshops)
    const [lives, soon, tablets] = await Promise.all([
      listLives(house),
      waitingSoon(house, workshops, dayOf(new Date())),
      listTablets(house),
    ])
    lists = { list, lives, soon, held: heldSoon(workshops, lives, dayOf(new Date())), tablets }
    show()
    return workshops
  }
  const sweep = async (workshops?: WorkshopRecords) => {
    // What could not be cleared away now waits for the next visit; the list does not.
    tidied = await tidy(house, undefined, workshops).catch(() => tidied)
    if (tidied && tidied.gone.length > 0) await refresh()
    else show()
  }
  if (first) show()
  late(sweep(await refresh()))
  return house.link.hear((message) => {
    if (message.type === 'saved' && message.keys.some((key) => /^(workshop|activity|life)\//.test(key))) late(refresh())
  })
}

/** What is soon deleted by date, or was deleted now. */
export const Passing = ({ house, tidied, look }: OwnPart) =>
  tidied && <HomePassing house={house} tidied={tidied} again={look} />

/** What must begin now, for a workshop that comes. */
export const RowDue = ({ soon, one }: OwnPart & { readonly one: Listed }) => {
  const today = dayOf(new Date())
  return <DueList {...dueAt(soon.get(one.id) ?? [], today)} today={today} />
}

/** What can be done with a workshop in the list. */
export const RowMenu = ({ house, one, refresh }: OwnPart & { readonly one: Listed }) => {
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
    <Menu
      label={text('more')}
      name={text('item.more', { name: title })}
      items={[
        { label: text('data.save-file'), act: () => saveWorkshop(house, one.id, title) },
        { label: text('home.copy'), act: () => copy() },
        { label: text('template.save'), act: () => saveTemplate(house, one.id, title) },
        { label: text('template.link'), act: () => copyTemplateLink(house, one.id) },
        { label: text('item.remove'), act: () => remove() },
      ]}
    />
  )
}

/** What lives, and the tables whose tablet this device is. */
export const Lasting = ({ house, lives, held, tablets, refresh }: OwnPart) => {
  const text = useText()
  return (
    <>
      {lives.length > 0 && <HomeLives house={house} all={lives} held={held} refresh={refresh} />}
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
    </>
  )
}

/** When everything was last copied, and the button that does it. It is the last to stand: now home has the height that it has. */
export const LastCopy = ({ house, settings, list, lives, soon, tidied }: OwnPart) => {
  const text = useText()
  const here = useRef<HTMLSpanElement>(null)
  const { data } = useDocument(settings)
  const any = list.length + lives.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever what stands there is another
  useLayoutEffect(() => {
    const own = here.current?.closest('.home-own')?.firstElementChild
    noteOwnHeight(any && own instanceof HTMLElement ? own.offsetHeight : null)
  }, [any, list, lives, soon, tidied])
  if (!any) return null
  return (
    <>
      <span ref={here}>{copyAge(data, text)}</span>
      <Button small onClick={() => saveBackup(house, settings)}>
        {text('data.save-backup')}
      </Button>
    </>
  )
}
