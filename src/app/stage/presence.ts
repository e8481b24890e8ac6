import type { Link } from '../../workshop/record/link'

/** The projector's window says hello this often, in ms. */
export const greeting = 2000

/** Whether the projector's window is there: it has been heard within the last few greetings. */
export const createPresence = (link: Link, event: string, changed: () => void) => {
  let heard = Number.NEGATIVE_INFINITY
  let there = false
  const look = () => {
    const now = performance.now() - heard < 3 * greeting
    if (now === there) return
    there = now
    changed()
  }
  link.hear((message) => {
    if (message.type !== 'hello' || message.workshop !== event) return
    heard = performance.now()
    look()
  })
  return { look, there: () => there }
}
