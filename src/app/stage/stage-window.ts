import { inBar, paths } from '../frame/paths'
import { projectorPlace } from './screens'

/** The projector's windows that this page has opened, by event. */
const opened = new Map<string, Window>()

/** Those that were opened on the projector, and have not been asked to fill it by a press since. */
const unfilled = new Set<string>()

/** What lets the window that is asked fill the screen without a press of its own. */
const byDelegation = () => ({ targetOrigin: location.origin, delegate: 'fullscreen' }) as WindowPostMessageOptions

/**
 * Opens the projector's window, on the projector where the browser tells which screen that is; one that is open is moved
 * back there. It shows what the room is at, whenever it is opened.
 */
export const openStageWindow = async (event: string): Promise<'open' | 'blocked'> => {
  const there = opened.get(event)
  const place = await projectorPlace()
  if (there && !there.closed) {
    if (place) {
      there.moveTo(place.left, place.top)
      there.resizeTo(place.width, place.height)
    }
    fillStage(event)
    return 'open'
  }
  const where = place
    ? `left=${place.left},top=${place.top},width=${place.width},height=${place.height},fullscreen`
    : 'width=1280,height=720'
  const made = window.open(inBar(paths.stage(event)), `samtalerum-stage-${event}`, `popup,${where}`)
  if (made) opened.set(event, made)
  if (made && place) unfilled.add(event)
  return made ? 'open' : 'blocked'
}

/** A browser that did not let it fill the screen by opening does so by the next press here, whatever that is for. */
export const fillByPress = (event: string): void => {
  if (unfilled.delete(event)) fillStage(event)
}

/** Lets the projector's window fill its screen, by a press here. False where this page did not open it. */
export const fillStage = (event: string): boolean => {
  const there = opened.get(event)
  if (!there || there.closed) return false
  there.postMessage('fill', byDelegation())
  return true
}
