import type { Context, Language, OwnPage } from '../contract'
import type { Setup, ThisTold } from './model'
import type { PageData, PagePhoto } from './page/page-data'
import { asked } from './quiz'
import { placeName } from './troubles'

/** What the page is made of: all that is prepared for those who come, and nothing of what is behind it. */
export const pageData = (setup: Setup, photo: PagePhoto | null, language: Language, t: Context['t']): PageData => ({
  ...{ language, title: setup.title.trim() || t('room.untitled'), welcome: setup.welcome, photo },
  places: setup.places.map((place) => ({
    ...{ id: place.id, kind: place.kind, name: placeName(place, t), text: place.text },
    ...{ link: place.link, x: place.x, y: place.y },
  })),
  ...{ quiz: asked(setup.quiz), music: setup.music, contact: setup.contact, address: setup.address },
})

/** The page as a file: made when somebody asks for it, and what makes it is fetched then. */
export const page = async ({ setup }: ThisTold, { t, language, picture }: Context): Promise<OwnPage> => {
  const { makePage } = await import('./page/make-page')
  const dataUrl = setup.photo && picture(setup.photo.id)
  const photo =
    setup.photo && dataUrl ? { dataUrl, alt: setup.alt, width: setup.photo.width, height: setup.photo.height } : null
  return { name: setup.title.trim() || t('room.untitled'), html: makePage(pageData(setup, photo, language, t)) }
}
