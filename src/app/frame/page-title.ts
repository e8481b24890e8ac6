import { useEffect, useSyncExternalStore } from 'react'
import { useLocation, useMatches } from 'react-router'
import { type HouseKey, type HouseText, type Language, useLanguage, useText } from '../../i18n/language'
import { findManifest, itemName, methodName } from '../../methods/registry'
import type { Session } from '../../workshop/evening/session'
import type { Tablet } from '../../workshop/files/tablet'
import type { Document } from '../../workshop/record/document'
import type { AnyEvent } from '../../workshop/record/life'
import { pageAt } from './page-at'
import { type Page, paths } from './paths'

/** What the loaders of the pages give that has a name. */
interface Loaded {
  readonly workshop?: unknown
  readonly document?: unknown
  readonly session?: Session
  readonly tablet?: Tablet
  /** What a page is called that is one of several of its kind. */
  readonly title?: HouseKey
}

interface Given extends Loaded {
  readonly event: AnyEvent | null
  readonly ids: Readonly<Record<string, string | undefined>>
  readonly text: HouseText
  readonly language: Language
}

const isDocument = (value: unknown): value is Document<AnyEvent> =>
  typeof value === 'object' && value !== null && 'store' in value
const eventOf = ({ workshop, document, session }: Loaded): Document<AnyEvent> | null =>
  [workshop, document].find(isDocument) ?? session?.event ?? null

/** As it is called in the run sheet, or by its method. */
const nameOfItem = ({ session, event, language }: Given): string => {
  const item = event?.items.find((one) => one.kind === 'method' && one.activity === session?.id)
  return session ? itemName({ title: item?.title ?? '', method: session.manifest.id }, language) : ''
}
const seatName = ({ event, ids }: Given): string => event?.tables.find(({ id }) => id === ids.group)?.name ?? ''
const tabletName = ({ tablet, text }: Given): string => tablet?.table()?.name ?? text('home.tablets')
const tabletOf = ({ tablet }: Given): string => tablet?.record.store.getState().data.title ?? ''
const eventName = ({ event, text }: Given): string =>
  event?.filed ? event.title : event ? event.title || text('workshop.untitled') : ''

/** What each page is, from the nearest to the farthest. */
const names: Readonly<Record<Page, (given: Given) => readonly string[]>> = {
  create: () => [],
  example: () => [],
  method: ({ ids, language }) => [methodName(findManifest(ids.method ?? '')?.id ?? '', language)],
  find: ({ text }) => [text('home.find')],
  sentence: ({ text, title }) => [title ? text(title) : '', text('home.find')],
  track: ({ text, title }) => [title ? text(title) : '', text('home.find')],
  course: ({ text }) => [text('term.title'), text('home.find')],
  workshop: (given) => [given.text('nav.run-sheet'), eventName(given)],
  workshopSummary: (given) => [given.text('summary.title'), eventName(given)],
  workshopPrint: (given) => [given.text('print.tables'), eventName(given)],
  workshopWords: (given) => [given.text('words.title'), eventName(given)],
  plain: (given) => [given.event?.items.find(({ id }) => id === given.ids.item)?.title ?? '', eventName(given)],
  prepare: (given) => [given.text('item.prepare'), nameOfItem(given), eventName(given)],
  run: (given) => [given.text('title.run'), nameOfItem(given), eventName(given)],
  after: (given) => [given.text('after.title'), nameOfItem(given), eventName(given)],
  second: (given) => [given.text('second.title'), nameOfItem(given), eventName(given)],
  count: ({ text }) => [text('second.title')],
  summary: (given) => [given.text('summary.title'), nameOfItem(given), eventName(given)],
  print: (given) => [given.text('print.tables'), nameOfItem(given), eventName(given)],
  group: (given) => [seatName(given), nameOfItem(given), eventName(given)],
  tablet: (given) => [tabletName(given), tabletOf(given)],
  stage: (given) => [given.text('stage.title'), eventName(given)],
  template: ({ text }) => [text('template.title')],
  data: ({ text }) => [text('nav.data')],
  settings: ({ text }) => [text('nav.settings')],
  about: ({ text }) => [text('nav.about')],
}

/** Says in the window's title which page this is, of what: for who finds a window among many, or hears it open. */
export const useTitle = (...parts: readonly string[]): void => {
  const title = [...new Set(parts), 'Samtalerum'].filter((part) => part !== '').join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}

const nothing = () => () => undefined

/** {@link useTitle} for every address that there is, from what its page has loaded. */
export const usePageTitle = (): void => {
  const text = useText()
  const language = useLanguage()
  const { pathname } = useLocation()
  const loaded = (useMatches().at(-1)?.loaderData ?? {}) as Loaded
  const document = eventOf(loaded)
  const event = useSyncExternalStore(
    document?.store.subscribe ?? nothing,
    () => document?.store.getState().data ?? null,
  )
  const at = pageAt(pathname)
  const none = pathname === paths.home ? [] : [text('problem.not-found')]
  useTitle(...(at ? names[at.page]({ ...loaded, event, ids: at.ids, text, language }) : none))
}
