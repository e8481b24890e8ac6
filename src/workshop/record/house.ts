import { StorageFault } from '../../storage/fault'
import { forgetSmallOnLeaving } from '../../storage/forget-small'
import { leaveTail, takeInTail } from '../../storage/journal'
import type { Change, Envelope, Shelf } from '../../storage/shelf'
import { createDocument, type Document, type Recipe } from './document'
import { ground, leaveGround } from './ground'
import { houseFormat, isOlder } from './house-format'
import { createLink, type Link } from './link'
import { upgradedShelf } from './upgraded-shelf'

export interface House {
  readonly shelf: Shelf
  readonly link: Link
  readonly documents: Map<string, Document<unknown>>
  /** Gets or loads a document; `blank` is used when nothing is stored, and then stored with the first edit. */
  open<D>(recipe: Recipe<D>, blank?: () => D): Promise<Document<D> | null>
  /** A document that is known not to be stored yet; it is stored with its first edit. */
  fresh<D>(recipe: Recipe<D>, data: D): Document<D>
  /** Forgets a document of this tab, so that the next opening reads what is stored. */
  forget(key: string): void
}

/** A record that lies in storage and cannot be read. It is left where it is. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  constructor(
    readonly key: string,
    readonly reason: 'newer' | 'damaged',
    readonly record: unknown,
  ) {
    super(`cannot read ${key}: ${reason}`)
  }
}

/** Once all has been wiped nothing is put there any more, whoever tries: not until it is known that it was not. */
const unlessWiped = (shelf: Shelf, link: Link): Shelf => ({
  ...shelf,
  commit: async (changes, careful) => {
    if (link.isWiped()) throw new StorageFault('transient')
    await shelf.commit(changes, careful)
  },
})

export const createHouse = (lying: Shelf, link: Link): House => {
  const shelf = unlessWiped(upgradedShelf(lying), link)
  const documents = new Map<string, Document<unknown>>()

  const read = <D>(recipe: Recipe<D>, record: unknown, blank?: () => D): Document<D> | null => {
    if (record === undefined) {
      return blank ? createDocument({ shelf, link }, recipe, { data: blank(), revision: 0 }) : null
    }
    const { data, format, revision, version } = record as Envelope
    if (version > recipe.version || format > houseFormat()) throw new Unreadable(recipe.key, 'newer', record)
    if (isOlder(record)) throw new Unreadable(recipe.key, 'damaged', record)
    try {
      return createDocument({ shelf, link }, recipe, { data: recipe.parse(data, version), revision })
    } catch {
      throw new Unreadable(recipe.key, 'damaged', record)
    }
  }

  return {
    shelf,
    link,
    documents,
    forget: (key) => documents.delete(key),
    fresh: (recipe, data) => {
      const document = createDocument({ shelf, link }, recipe, { data, revision: 0 })
      documents.set(recipe.key, document as unknown as Document<unknown>)
      return document
    },
    open: async <D>(recipe: Recipe<D>, blank?: () => D) => {
      const known = documents.get(recipe.key)
      // The key names the kind, and the kind names the type of its data.
      if (known) return known as unknown as Document<D>
      const record = await shelf.read(recipe.key)
      const opened = (documents.get(recipe.key) as unknown as Document<D>) ?? read(recipe, record, blank)
      if (opened) documents.set(recipe.key, opened as unknown as Document<unknown>)
      return opened
    },
  }
}

let current: Promise<House> | null = null

/** The house of this tab: opened once, with what the last tab left unfinished taken in. */
export const house = (): Promise<House> => {
  current ??= ground().then(async (shelf) => {
    // Memory would take in what the last tab left behind and lose it for good.
    if (shelf.durable) await takeInTail(shelf).catch(() => [])
    const opened = createHouse(shelf, createLink())
    keepInStep(opened)
    return opened
  })
  return current
}

/** For tests: the next `house()` opens anew. */
export const leaveHouse = (): void => {
  leaveGround()
  current = null
}

/** What was being typed in this tab is said to be typed. */
export const endTyping = ({ documents }: House): void => {
  for (const document of documents.values()) document.endTyping()
}

const pendingOf = ({ documents }: House): readonly Change[] =>
  [...documents.values()].flatMap((document) => document.pending())

const keepInStep = (opened: House) => {
  opened.link.hear((message) => {
    if (message.type === 'saved') {
      for (const key of message.keys)
        void opened.documents
          .get(key)
          ?.follow()
          .catch(() => undefined)
    }
    if (message.type === 'cleared' && !opened.link.isWiped()) for (const one of opened.documents.values()) one.restore()
    if (message.type === 'wiped') {
      forgetSmallOnLeaving()
      location.reload()
    }
  })
  if (!globalThis.document) return
  // Leaving a field ends the step of undo that was typed in it. One that is taken away says nothing: the next to be entered does.
  for (const event of ['focusout', 'focusin']) document.addEventListener(event, () => endTyping(opened))
  if (!opened.shelf.durable) return
  const leave = () => {
    if (!opened.link.isWiped()) leaveTail(pendingOf(opened))
  }
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave()
  })
}
