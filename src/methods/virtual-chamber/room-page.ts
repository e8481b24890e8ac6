import type { Language } from '../contract'
import type { Setup } from './model'
import type { PageData, PagePhoto } from './page/page-data'
import { asked } from './quiz'

/** What the page is made of: all that is prepared for those who come, and nothing of what is behind it. */
export const pageData = (
  setup: Setup,
  photo: PagePhoto | null,
  language: Language,
  nameOf: (place: Setup['places'][number]) => string,
): PageData => ({
  ...{ language, title: setup.title.trim(), welcome: setup.welcome, photo },
  places: setup.places.map((place) => ({
    ...{ id: place.id, kind: place.kind, name: nameOf(place), text: place.text },
    ...{ link: place.link, x: place.x, y: place.y },
  })),
  ...{ quiz: asked(setup.quiz), music: setup.music, contact: setup.contact, address: setup.address },
})
