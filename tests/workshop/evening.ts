import { leaveTail } from '../../src/storage/journal'
import type { Document, Recipe } from '../../src/workshop/record/document'
import { type BadDisk, breakDisk } from '../storage/bad-disk'
import { newPlace } from '../storage/records'
import { openWindow, type Window } from './room'

export interface Page {
  readonly title: string
  readonly rules: readonly string[]
  /** Each change since the page was blank, undo and redo too: what is built on what. Not undone itself. */
  readonly trail: readonly number[]
}

/**
 * An evening at a computer on which everything goes wrong: two windows, a disk that fails, plugs that are pulled.
 * It notes each page of which the room was told "Gemt".
 */
export const beginEvening = async () => {
  const place = newPlace()
  const disk: BadDisk & { left: number; error: string } = Object.assign(
    breakDisk(() => {
      disk.left -= 1
      return disk.left >= 0
    }),
    { left: 0, error: 'UnknownError' },
  )
  /** The page as it was after each change. */
  const after = new Map<number, Omit<Page, 'trail'>>()
  const acknowledged: (readonly number[])[] = []
  let changes = 0

  const step = <P extends Omit<Page, 'trail'>>(page: P, trail: readonly number[]): P & Page => {
    changes += 1
    after.set(changes, { title: page.title, rules: page.rules })
    return { ...page, trail: [...trail, changes] }
  }
  const recipe: Recipe<Page> = {
    key: `activity/${place.length}${place.split('-').at(-1)?.slice(0, -1)}`,
    kind: 'activity',
    id: 'a',
    version: 1,
    parse: (data) => data as Page,
    undoable: {
      take: ({ title, rules }) => ({ title, rules }),
      put: (page, part) => step({ ...page, ...(part as Omit<Page, 'trail'>) }, page.trail),
    },
  }

  const listen = ({ store }: Document<Page>) =>
    store.subscribe(({ saving, data }) => {
      if (saving === 'saved') acknowledged.push(data.trail)
    })
  const open = async () => {
    disk.left = 0
    const window = await openWindow<Page>(place, recipe, () => ({ title: '', rules: [], trail: [] }))
    listen(window.document)
    return window
  }
  const windows: Window<Page>[] = [await open(), await open()]
  const at = (window: number) => (windows[window] as Window<Page>).document

  const change = (window: number, how: 'edit' | 'set', next: (page: Page) => Partial<Page>) => {
    const { data } = at(window).store.getState()
    at(window)[how](step({ ...data, ...next(data) }, data.trail))
  }

  return {
    disk,
    at,
    change,
    acknowledged,
    /** The plug is pulled; what a closing page can still leave behind is left when `tail` is. Then the window is opened anew. */
    crash: async (window: number, tail: boolean) => {
      if (tail) leaveTail(at(window).pending())
      windows[window]?.pull()
      windows[window] = await open()
    },
    /** What lies there after all plugs were pulled. */
    reopened: async () => {
      for (const window of windows) window.pull()
      const { data } = (await open()).document.store.getState()
      return { data, made: after.get(data.trail.at(-1) ?? 0) ?? { title: '', rules: [] } }
    },
    end: () => disk.mend(),
  }
}

export type Evening = Awaited<ReturnType<typeof beginEvening>>
