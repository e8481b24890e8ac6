import type { Setup, SittingName, ThisTold } from './model'

const isHeld = ({ rounds }: ThisTold, sitting: SittingName): boolean =>
  rounds.some((round) => round.begun && round.sitting === sitting)

/** What people meet for next: first to draw the way, then to lay old items in heaps where there are any, and each quarter to read a page. */
export const next = {
  of: ({ sitting }: Setup): SittingName => sitting,
  choose: (setup: Setup, sitting: SittingName): Setup => ({ ...setup, sitting }),
  proposed: (told: ThisTold): SittingName => {
    if (!isHeld(told, 'draw')) return 'draw'
    return told.setup.past.length > told.plenary.heaps.length && !isHeld(told, 'delegation') ? 'delegation' : 'page'
  },
}
