import { startTexts } from '../i18n/language'
import { mendMissingChunks } from './frame/keeping'
import { watchQuiet } from './frame/quiet'
import { createRouter } from './router'

/** Loads the texts of the first screen and the first route; gives the router once there is something to show. */
export const startApp = async () => {
  mendMissingChunks()
  // Reading the scripts has been one task already: the page answers before the next.
  await new Promise((resolve) => setTimeout(resolve))
  await startTexts()
  const router = createRouter()
  if (!router.state.initialized) {
    await new Promise<void>((resolve) => {
      const stop = router.subscribe(({ initialized }) => {
        if (!initialized) return
        stop()
        resolve()
      })
    })
  }
  const quiet = watchQuiet(() => router.state.navigation.state !== 'idle')
  const later = async () => {
    await quiet()
    const { afterFirstScreen } = await import('./later')
    await afterFirstScreen(quiet)
  }
  // Whether the app lies on the device is said by what it came to; what is fetched ahead is fetched when it is wanted.
  later().catch(() => undefined)
  return { router }
}
