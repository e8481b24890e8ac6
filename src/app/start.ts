import { startTexts } from '../i18n/language'
import { keepOffline, mendMissingChunks } from './frame/keeping'
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
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200))
  // The typeface and everything behind the first screen come when the first screen can be used.
  idle(() => {
    void import('./later').then(({ afterFirstScreen }) => afterFirstScreen())
    keepOffline()
  })
  return { router }
}
