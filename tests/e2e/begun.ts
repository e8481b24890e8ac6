import type { BrowserContext, Page } from '@playwright/test'
import { facilitator, game, waitUntilSaved } from './evening.ts'

type Own = ReturnType<typeof facilitator>
/** What somebody does by hand, from a page that has not been anywhere yet. */
export type Walk = (own: Own) => Promise<void>

interface Left {
  /** All that lay in the browser, as the app itself had stored it. */
  readonly state: Awaited<ReturnType<BrowserContext['storageState']>>
  readonly address: string
}

/** What each walk of this worker has left. */
const left = new Map<Walk, Left>()

/**
 * Where a walk ends. The first test of a worker walks it; for those that follow, what it left is laid into the browser before
 * the page has been anywhere, and the page opens where that walk ended.
 */
export async function startAfter(page: Page, walk: Walk): Promise<Own> {
  const own = facilitator(page)
  const found = left.get(walk)
  if (found) {
    await page.context().setStorageState(found.state)
    await page.goto(found.address)
  } else {
    await walk(own)
    await waitUntilSaved(page)
    left.set(walk, { state: await page.context().storageState({ indexedDB: true }), address: page.url() })
  }
  return own
}

/** A workshop of two tables with the game in it, on its preparation page. */
export const preparing: Walk = async (own) => {
  await own.page.goto('/')
  await own.createWorkshop('Aften', [5, 5])
  await own.addItem(game)
  await own.prepare()
}

/** The same with five stories. */
export const fiveTaken: Walk = async (own) => {
  await startAfter(own.page, preparing)
  await own.takeFive()
}

/** As far as *Bestem selv* of the first story; everybody answers with cards. */
export const firstStory: Walk = async (own) => {
  await startAfter(own.page, fiveTaken)
  await own.start()
  await own.next('Læs højt')
  await own.next('Bestem selv')
}
