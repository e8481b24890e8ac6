import type { Context } from '../contract'
import { linesOf } from '../kit/sheets'
import { type Place, type PlaceKind, placesOf, prompts, type Setup, type ThisActivity, type ThisTold } from './model'
import { asked } from './quiz'
import { breakPages } from './steps'
import type { RoomView, View } from './views'

/** The room as it is drawn everywhere. @param lit the places that are in use */
export const roomView = (
  { title, photo, alt, places }: Pick<Setup, 'title' | 'photo' | 'alt' | 'places'>,
  t: Context['t'],
  lit: readonly Place[] = [],
): RoomView => ({
  ...{ kind: 'room', title, photo, alt },
  marks: places.map((place, at) => ({
    ...{ number: at + 1, kind: place.kind, name: place.name.trim() || t(`place.${place.kind}`) },
    ...{ x: place.x, y: place.y, lit: lit.includes(place) },
  })),
})

/** So many can be read from the last row at once. */
const handful = { place: 5, walk: 9, rules: 5, close: 6 } as const

const slice = <T>(all: readonly T[], page: number, size: number): readonly T[] => {
  const at = Math.min(page, Math.max(0, Math.ceil(all.length / size) - 1)) * size
  return all.slice(at, at + size)
}
const pagesFor = (lines: readonly unknown[], size: number): number => Math.max(1, Math.ceil(lines.length / size))

/** The ground rules: those that were prepared, and those that the room has added. */
export const rulesOf = ({ setup, plenary }: Pick<ThisTold, 'setup' | 'plenary'>): readonly string[] => [
  ...textOf(setup, 'rules'),
  ...plenary.rules.flatMap(({ text }) => linesOf(text)),
]

const textOf = ({ places }: Setup, kind: PlaceKind): readonly string[] =>
  placesOf(places, kind).flatMap(({ text }) => linesOf(text))

/** The kind of place that the room is at, where nobody has lit another. */
const placeOfTask = {
  threes: 'dialogue',
  talk: 'dialogue',
  break: 'coffee',
} as const

/** The place that has been lit by hand at this step. */
export const litByHand = ({ setup, plenary: { lit }, now }: ThisActivity): Place | null =>
  lit?.step === now.task ? (setup.places.find(({ id }) => id === lit.place) ?? null) : null

const placeView = ({ setup, now }: ThisActivity, t: Context['t'], place: Place): View => ({
  kind: 'place',
  room: roomView(setup, t, [place]),
  heading: place.name.trim() || t(`place.${place.kind}`),
  lines: slice(linesOf(place.text), now.page, handful.place),
})

/** What stands at the place where the room is: the question of the talk, a greeting for the break. */
const ownWords = (setup: Setup, task: keyof typeof placeOfTask): readonly string[] | null => {
  const lines = task === 'threes' ? [] : textOf(setup, placeOfTask[task])
  return lines.length > 0 ? lines.slice(0, handful.place) : null
}

/** What the room does now, and the place that it is done at. */
const taskView = ({ setup }: ThisActivity, t: Context['t'], task: keyof typeof placeOfTask): View => ({
  kind: 'place',
  room: roomView(setup, t, placesOf(setup.places, placeOfTask[task])),
  heading: t(`stage.${task}`),
  // What somebody has written at the place is the matter; else what there is to do.
  lines: ownWords(setup, task) ?? linesOf(t(`stage.${task}.do`)),
})

const walkView = ({ setup, now }: ThisActivity, t: Context['t']): View => {
  const room = roomView(setup, t)
  return {
    ...{ kind: 'walk', room, address: setup.address.trim() },
    places: slice(room.marks, now.page, handful.walk).map(({ number, name }) => ({ number, name })),
  }
}

/** First the room with the coffee lit, then each question and its answer, and last the green room: everybody is let in. */
const breakView = (activity: ThisActivity, t: Context['t']): View => {
  const { setup, now } = activity
  const quiz = asked(setup.quiz)
  if (now.page === 0 || quiz.length === 0) return taskView(activity, t, 'break')
  const at = Math.floor((now.page - 1) / 2)
  const question = quiz[at]
  if (!question)
    return { kind: 'green', room: roomView(setup, t, placesOf(setup.places, 'coffee')), music: setup.music.trim() }
  return {
    ...{ kind: 'quiz', number: at + 1, of: quiz.length, asks: question.text, answers: question.answers },
    told: now.page % 2 === 0 ? { right: question.right, why: question.why } : null,
  }
}

const closeView = ({ setup, now }: ThisActivity): View => ({
  kind: 'close',
  title: setup.title,
  lines: slice(textOf(setup, 'process'), now.page, handful.close),
  contact: setup.contact.trim(),
})

/** All that stage and picture can ever receive. Cards are never among it. */
export const audience = (activity: ThisActivity, { t }: Context): View => {
  const { setup, now } = activity
  const byHand = litByHand(activity)
  if (byHand) return placeView(activity, t, byHand)
  const room = roomView(setup, t)
  switch (now.task) {
    case 'welcome':
      return { kind: 'welcome', room, welcome: setup.welcome }
    case 'alone':
      return walkView(activity, t)
    case 'cards':
      return { kind: 'cards', prompts: prompts.map((prompt) => setup.prompts[prompt]).filter((text) => text.trim()) }
    case 'rules':
      return {
        ...{ kind: 'rules', title: t('place.rules') },
        lines: slice(rulesOf(activity), now.page, handful.rules),
      }
    case 'threes':
    case 'talk':
      return taskView(activity, t, now.task)
    case 'break':
      return breakView(activity, t)
    case 'close':
      return closeView(activity)
    default:
      return { kind: 'doors', room, address: setup.address.trim(), music: setup.music.trim() !== '' }
  }
}

/** The quiz goes on page by page; long lists are read a few lines at a time. */
export const pages = (activity: ThisActivity, _: Context): number => {
  const { setup, now } = activity
  const byHand = litByHand(activity)
  if (byHand) return pagesFor(linesOf(byHand.text), handful.place)
  if (now.task === 'break') return breakPages(setup)
  if (now.task === 'alone') return pagesFor(setup.places, handful.walk)
  if (now.task === 'rules') return pagesFor(rulesOf(activity), handful.rules)
  if (now.task === 'close') return pagesFor(textOf(setup, 'process'), handful.close)
  return 1
}
