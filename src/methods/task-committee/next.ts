import type { Setup, Sitting, ThisTold } from './model'

/** On the way to a committee the terms lie before the council, its politicians talk of their two roles, and then it meets. */
const usual = ['joint', 'roles', 'first'] as const

const isHeld = ({ rounds }: ThisTold, sitting: Sitting): boolean =>
  rounds.some((round) => round.begun && round.sitting === sitting)

/** Which of its meetings comes next. After its own first, the council hears of it at joint meetings. */
export const next = {
  of: ({ sitting }: Setup): Sitting => sitting,
  choose: (setup: Setup, sitting: Sitting): Setup => ({ ...setup, sitting }),
  beside: { first: ['reverse-brainstorm', 'six-questions'] },
  proposed: (told: ThisTold): Sitting => usual.find((sitting) => !isHeld(told, sitting)) ?? 'joint',
}
