import { useEffect, useState } from 'react'

/** Whether the screen stays on. `refused`: the browser can keep it on and would not; `none`: it cannot. */
export type Awake = 'off' | 'on' | 'refused' | 'none'

/** Asks for the screen to stay on until it is let go. Whoever leaves the page loses it; coming back asks anew. */
const holdAwake = (told: (awake: Awake) => void): (() => void) => {
  const lock = globalThis.navigator?.wakeLock
  let held: WakeLockSentinel | null = null
  let wanted = true
  const ask = async () => {
    if (!lock) return told('none')
    if (!wanted || held || document.visibilityState !== 'visible') return
    try {
      const given = await lock.request('screen')
      if (!wanted) return given.release().catch(() => undefined)
      held = given
      given.addEventListener('release', () => {
        held = null
        // Taken while the page is looked at: the battery is low, or somebody has forbidden it.
        if (wanted && document.visibilityState === 'visible') told('refused')
      })
      told('on')
    } catch {
      if (wanted) told('refused')
    }
  }
  const seen = () => void ask()
  document.addEventListener('visibilitychange', seen)
  void ask()
  return () => {
    wanted = false
    document.removeEventListener('visibilitychange', seen)
    void held?.release().catch(() => undefined)
  }
}

/** Keeps the screen on while it is wanted, and says whether it does. */
export const useAwake = (wanted: boolean): Awake => {
  const [awake, setAwake] = useState<Awake>('off')
  useEffect(() => {
    if (!wanted) return
    const letGo = holdAwake(setAwake)
    return () => {
      letGo()
      setAwake('off')
    }
  }, [wanted])
  return awake
}

/** Tries it once, for a moment. */
export const tryAwake = (): Promise<Awake> =>
  new Promise((resolve) => {
    let letGo = () => {}
    letGo = holdAwake((awake) => {
      resolve(awake)
      setTimeout(() => letGo())
    })
  })
