import { useText } from '../../i18n/language'
import type { AnyEvent } from '../../workshop/record/life'
import { paths } from './paths'

/** The way back from a page of an item: to its run sheet, or home where there is none. @param id the event's */
export const useWayBack = ({ filed }: AnyEvent, id: string): { readonly to: string; readonly label: string } => {
  const text = useText()
  return filed ? { to: paths.home, label: text('nav.home') } : { to: paths.workshop(id), label: text('nav.run-sheet') }
}
