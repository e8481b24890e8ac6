import { shallow } from 'zustand/shallow'
import { language } from '../../i18n/language'
import { dayOf } from '../../lib/clock'
import type { Context } from '../../methods/contract'
import { contextFor } from '../../methods/registry'
import type { Pictures } from '../record/pictures'

/** What a method's screens are given beside their data: the same object while words, day and pictures are, so that no row is drawn anew for it. */
export const createContext = (method: string, pictures: Pictures): (() => Context) => {
  let known: Context | null = null
  return () => {
    const now = contextFor(method, language(), dayOf(new Date()), pictures.picture)
    if (!known || !shallow(known, now)) known = now
    return known
  }
}
