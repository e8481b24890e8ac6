import type { Context, OwnPage } from '../contract'
import type { Setup, ThisTold } from './model'
import type { PageData, PagePhoto } from './page/page-data'
import { asked } from './quiz'
import { pageTroubles, placeName } from './troubles'
import { whenSaid } from './when'

/** What the page is made of: all that is prepared for those who come, and nothing of what is behind it. */
export const pageData = (
  setup: Setup,
  photo: PagePhoto | null,
  context: Pick<Context, 't' | 'language' | 'dayName'>,
): PageData => ({
  ...{
    language: context.language,
    title: setup.title.trim() || context.t('room.untitled'),
    welcome: setup.welcome,
    photo,
  },
  when: setup.day === null ? '' : context.t('page.when', { when: whenSaid(setup, context) }),
  places: setup.places.map((place) => ({
    ...{ id: place.id, kind: place.kind, name: placeName(place, context.t), text: place.text },
    ...{ link: place.link, x: place.x, y: place.y },
  })),
  ...{ quiz: asked(setup.quiz), music: setup.music, contact: setup.contact, address: setup.address },
})

/** The photo as the page has it. One that has gone from this device is no photo, and what lay on it lies in the drawing. */
const photoOf = ({ photo, alt }: Setup, picture: Context['picture']): PagePhoto | null =>
  photo && { dataUrl: picture(photo.id) ?? '', alt, width: photo.width, height: photo.height }

/** What is still odd about it is said where it is taken. */
const noteOn = (setup: Setup, t: Context['t']): string => {
  const [worst = '', ...others] = pageTroubles(setup, t)
  return others.length === 0 ? worst : t('page.note', { worst, count: others.length })
}

/** The page as a file: made when somebody asks for it, and what makes it is fetched then. */
export const page = async ({ setup }: ThisTold, context: Context): Promise<OwnPage> => {
  const { t, picture } = context
  const { fitPage } = await import('./page/fit-page')
  const { html, photo } = await fitPage(pageData(setup, photoOf(setup, picture), context))
  const note = photo === 'shrunk' || photo === 'left-out' ? t(`page.photo.${photo}`) : noteOn(setup, t)
  return { name: setup.title.trim() || t('room.untitled'), html, note }
}
