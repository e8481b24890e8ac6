import { loadTexts, text } from '../i18n/language'
import { library } from '../methods/registry'
import { say } from '../ui/toast'
import { flushWith, keepOffline } from './frame/keeping'
import { enter } from './frame/loading'

/** What is likely to be wanted next, the likeliest first: what a workshop is prepared with, the typeface, the methods' guides. */
const ahead: readonly (() => Promise<unknown>)[] = [
  () => import('./sheet/workshop-page'),
  () => import('@fontsource-variable/schibsted-grotesk/wght.css'),
  ...library.map(
    ({ id, texts }) =>
      () =>
        loadTexts(id, texts),
  ),
]

/**
 * What the first screen can do without, one thing at a time, each begun in a quiet moment. Last the whole app is kept on the
 * device: from then on nothing is fetched any more.
 */
export const afterFirstScreen = async (quiet: () => Promise<void>): Promise<void> => {
  const { house, settings } = await enter()
  flushWith(() => Promise.all([...house.documents.values()].map((document) => document.settled())))
  // First: what is changed before it listens is in no copy.
  const { copyAsItIsSaved } = await import('../workshop/files/auto-copy')
  copyAsItIsSaved(house, settings, (why) => say(text(`auto-copy.${why}-now`), 30_000))
  for (const fetch of ahead) {
    await quiet()
    await fetch().catch(() => null)
  }
  await quiet()
  keepOffline()
}
