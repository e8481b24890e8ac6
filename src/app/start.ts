import { startTexts } from '../i18n/language'
import { mendMissingChunks } from './frame/keeping'
import { watchQuiet } from './frame/quiet'
import { createRouter } from './router'

/** Loads the texts of the first screen and the first route; gives the router once there is something to show. */
export const startApp = async () => {
  mendMissingChunks()
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
  void quiet().then(async () => {
    const { afterFirstScreen } = await import('./later')
    await afterFirstScreen(quiet)
  })
  return { router }
}
