import type { HouseText, Language } from '../../i18n/language'
import { findManifest } from '../../methods/registry'
import type { Workshop } from '../../workshop/record/records'
import { paths, workshopWith } from '../frame/paths'

interface Onward {
  readonly to: string
  label(text: HouseText): string
}

/** Where the evening goes on after an item: the next one, or back to the run sheet. @param at the item's id, or its activity's */
export const nextItem = (workshop: Workshop, id: string, at: string, language: Language): Onward => {
  if (workshop.standing) return { to: paths.summary(id, at), label: (text) => text('run.to-summary') }
  const place = workshop.items.findIndex((item) => item.id === at || (item.kind === 'method' && item.activity === at))
  const next = workshop.items[place + 1]
  if (place < 0 || !next) return { to: workshopWith(id, 'finish'), label: (text) => text('run.finish') }
  return next.kind === 'plain'
    ? { to: paths.plain(id, next.id), label: (text) => text('run.next-item', { title: next.title }) }
    : {
        to: paths.run(id, next.activity),
        label: (text) =>
          text('run.next-item', {
            title: next.title || (findManifest(next.method)?.card[language].name ?? next.method),
          }),
      }
}
