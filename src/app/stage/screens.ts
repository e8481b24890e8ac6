import { useEffect, useSyncExternalStore } from 'react'

// Which screens there are, as far as a browser tells: Chrome and Edge tell whether there is more than one, and on asking where.

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
interface OneScreen {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
  readonly isInternal?: boolean
}
interface Details {
  readonly screens: readonly OneScreen[]
  readonly currentScreen: OneScreen
}

/** More than one screen; null where the browser does not tell. */
const isExtended = (): boolean | null => {
  const told = 'isExtended' in screen ? screen.isExtended : undefined
  return typeof told === 'boolean' ? told : null
}

/** One picture on all screens, or one screen. */
export const isMirrored = (): boolean => isExtended() === false

const details = async (): Promise<Details | null> => {
  if (!('getScreenDetails' in window) || typeof window.getScreenDetails !== 'function') return null
  return window.getScreenDetails().catch(() => null)
}

/** The other screen than the one this window is on: one that was plugged in rather than the laptop's own. */
const otherOf = ({ screens, currentScreen }: Details): OneScreen | null => {
  const others = screens.filter((one) => one !== currentScreen)
  return others.find(({ isInternal }) => isInternal === false) ?? others[0] ?? null
}

/** Where the projector's picture belongs; null where there is one screen, or the browser does not tell or was told not to. */
export const projectorPlace = async (): Promise<Place | null> => {
  const found = isExtended() ? await details() : null
  const other = found && otherOf(found)
  return other && { left: other.availLeft, top: other.availTop, width: other.availWidth, height: other.availHeight }
}

const watch = (listener: () => void): (() => void) => {
  if (!('addEventListener' in screen) || typeof screen.addEventListener !== 'function') return () => undefined
  const target = screen as unknown as EventTarget
  target.addEventListener('change', listener)
  return () => target.removeEventListener('change', listener)
}

/** As {@link isMirrored}, now and whenever a screen is plugged in or out. */
export const useMirrored = (): boolean => useSyncExternalStore(watch, isMirrored)

/** Whether this window stands on another screen than the one that opened it. */
export const isOnItsScreen = (): boolean => {
  const from: Window | null = window.opener
  if (!from) return false
  const [here, there] = [window.screen, from.screen].map((one) => one as unknown as OneScreen)
  return here?.availLeft !== there?.availLeft || here?.availTop !== there?.availTop
}

const fill = () => void document.documentElement.requestFullscreen?.().catch(() => undefined)

/**
 * Fills the screen with this window where the browser lets it without a press; else, where it stands on a screen of its own, by
 * the first key that is pressed here. Who leaves the full screen has left it.
 */
export const useFullScreen = (): void => {
  useEffect(() => {
    if (window.opener) fill()
    const pressed = () => {
      if (isOnItsScreen() && !document.fullscreenElement) fill()
    }
    addEventListener('keydown', pressed, { once: true })
    const asked = ({ origin, source, data }: MessageEvent) => {
      if (origin === location.origin && source === window.opener && data === 'fill') fill()
    }
    addEventListener('message', asked)
    return () => {
      removeEventListener('message', asked)
      removeEventListener('keydown', pressed)
    }
  }, [])
}
