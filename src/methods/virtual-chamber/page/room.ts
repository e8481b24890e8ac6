import { chamber, spots, type Tone } from '../drawn-chamber'
import { frameOf, laySpots } from './lay-spots'
import { lines, typed } from './markup'
import type { PageData, PagePhoto, PagePlace } from './page-data'
import type { Say } from './words'

const readable = /^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/

const isSide = (pixels: number): boolean => pixels >= 1 && Number.isFinite(pixels)

/** The photo, where it is one: anything else could fetch something. */
const photoOf = ({ photo }: PageData): PagePhoto | null =>
  photo && readable.test(photo.dataUrl) && [photo.width, photo.height].every(isSide) ? photo : null

/** The drawing’s colours where a server lets no style through; with the style they follow light and dark. */
const colours: Readonly<Record<Tone, string>> = { paper: '#fffdf9', soft: '#efe4d1', strong: '#0d4a5f', ink: '#22262e' }

const drawing = (label: string): string => {
  const shapes = chamber.shapes.map(({ d, fill, line }) => {
    const filled = `class="${fill ?? 'none'}${line ? ` on-${line}` : ''}" fill="${fill ? colours[fill] : 'none'}"`
    return `<path ${filled}${line ? ` stroke="${colours[line]}"` : ''} d="${d}"/>`
  })
  const { width, height } = chamber
  return `<svg role="img" aria-label="${typed(label)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" stroke-width="3">${shapes.join('')}</svg>`
}

/** What a place is called: its name, or its kind where it has none. */
export const nameOf = ({ name, kind }: PagePlace, t: Say): string =>
  name.trim() === '' ? t(`guest.kind.${kind}`) : name

/**
 * The picture, and the list of places beneath it. Each link of the list has its number on the picture too, so that there is
 * one way to each place, for eyes, keys and ears.
 */
export const roomPart = (data: PageData, t: Say): string => {
  const photo = photoOf(data)
  const { width, height } = photo ?? chamber
  // On a photo that is not there nothing lies anywhere: in the drawing each kind has its own spot.
  const wanted = data.photo && !photo ? data.places.map(({ kind }) => spots[kind]) : data.places
  const laid = laySpots(wanted, width, height)
  const links = data.places.map((place, at) => {
    const number = at + 1
    const spot = `<span class="spot x${laid[at]?.x} y${laid[at]?.y}" data-number="${number}" aria-hidden="true"></span>`
    return `<li><a href="#place-${number}">${spot}<span class="num">${number}</span> <bdi class="name">${typed(nameOf(place, t))}</bdi></a></li>`
  })
  const picture = photo
    ? `<img src="${photo.dataUrl}" alt="${typed(photo.alt)}" width="${Math.round(width)}" height="${Math.round(height)}">`
    : drawing(t('guest.drawn'))
  return lines(
    '<section class="room">',
    `<h2 id="room">${t('guest.room')}</h2>`,
    links.length > 0 && `<p class="hint">${t('guest.hint')}</p>`,
    `<div class="picture ${frameOf(width, height).name}">`,
    picture,
    links.length > 0 && lines('<nav aria-labelledby="room">', '<ul class="places">', ...links, '</ul>', '</nav>'),
    '</div>',
    '</section>',
  )
}
