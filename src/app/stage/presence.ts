import type { Link } from '../../workshop/record/link'

/** The projector's window says hello this often, in ms. */
export const greeting = 2000

/** How the projector's window says that it stands: true where it says nothing. */
export interface Screen {
  /** It fills its screen. */
  readonly full: boolean
  /** Its screen stays on. */
  readonly awake: boolean
}

/** Whether the projector's window is there: it has been heard within the last few greetings. */
export const createPresence = (link: Link, event: string, changed: () => void) => {
  let heard = Number.NEGATIVE_INFINITY
  let there = false
  let how: Screen = { full: true, awake: true }
  const look = () => {
    const now = performance.now() - heard < 3 * greeting
    if (now === there) return
    there = now
    changed()
  }
  const hear = ({ full = true, awake = true }: Partial<Screen>) => {
    if (how.full === full && how.awake === awake) return
    how = { full, awake }
    changed()
  }
  link.hear((message) => {
    if (message.type !== 'hello' || message.workshop !== event) return
    heard = performance.now()
    hear(message)
    look()
  })
  return { look, there: () => there, how: () => how }
}
