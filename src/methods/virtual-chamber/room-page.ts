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

/** The photo as the page has it. One that has gone from this device is no photo, and what lay on it lies in the drawing. */
const photoOf = ({ photo, alt }: Setup, picture: Context['picture']): PagePhoto | null =>
  photo && { dataUrl: picture(photo.id) ?? '', alt, width: photo.width, height: photo.height }

/** The page as a file: made when somebody asks for it, and what makes it is fetched then. */
export const page = async ({ setup }: ThisTold, { t, language, picture }: Context): Promise<OwnPage> => {
  const { fitPage } = await import('./page/fit-page')
  const { html, photo } = await fitPage(pageData(setup, photoOf(setup, picture), language, t))
  const note = photo === 'shrunk' || photo === 'left-out' ? t(`page.photo.${photo}`) : ''
  return { name: setup.title.trim() || t('room.untitled'), html, note }
}
