import { ground } from '../workshop/record/ground'

// First of all, so that the browser opens its database while the rest of the first screen is still being read.
// Whoever waits for it hears what came of it.
ground().catch(() => undefined)
