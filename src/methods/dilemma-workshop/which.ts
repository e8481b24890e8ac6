import type { ThisTold } from './model'

/**
 * Whether it is the second workshop, of what is told where neither answers nor a table's words belong: the first has been held
 * where something was asked or shown.
 */
export const isSecondTold = ({ setup, rounds }: Pick<ThisTold, 'setup' | 'rounds'>): boolean =>
  setup.from === 'second' ||
  rounds.slice(0, -1).some(({ begun, asked, shown }) => begun && asked.length + shown.length > 0)
