import { useText } from '../../i18n/language'
import type { Workshop } from '../../workshop/record/records'
import { paths } from './paths'

/** The way back from a page of an item: to its run sheet, or home where there is none. @param id the workshop's */
export const useWayBack = ({ standing }: Workshop, id: string): { readonly to: string; readonly label: string } => {
  const text = useText()
  return standing
    ? { to: paths.home, label: text('nav.home') }
    : { to: paths.workshop(id), label: text('nav.run-sheet') }
}
