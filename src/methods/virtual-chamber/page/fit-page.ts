import { shrinkPhoto } from '../../../ui/photo'
import { makePage } from './make-page'
import type { PageData, PagePhoto } from './page-data'

/** The most a page may weigh, in bytes (400 kB): what mail takes along, and a telephone fetches at once. */
export const mostPageBytes = 400_000

/** What became of the photo: there was none; it fits; it was made smaller; it cannot be made to fit, and the chamber is drawn. */
export type PhotoFate = 'none' | 'kept' | 'shrunk' | 'left-out'
export interface FittedPage {
  readonly html: string
  readonly photo: PhotoFate
  /** What the page weighs, in bytes. */
  readonly bytes: number
}

const weigh = (text: string): number => new TextEncoder().encode(text).length

const fitted = (data: PageData, photo: PhotoFate): FittedPage => {
  const html = makePage(data)
  return { html, photo, bytes: weigh(html) }
}

const blobOf = (dataUrl: string): Blob => {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) => char.charCodeAt(0))
  return new Blob([bytes], { type: /^data:([\w/]+)/.exec(dataUrl)?.[1] ?? '' })
}

/** The photo in so many characters of base64, or null where it cannot be done. */
const shrunkTo = async (photo: PagePhoto, characters: number): Promise<PagePhoto | null> => {
  try {
    const shrunk = await shrinkPhoto(blobOf(photo.dataUrl), Math.floor((characters / 4) * 3) - 3)
    if (!shrunk.ok) return null
    const { url, width, height } = shrunk.photo
    return { ...photo, dataUrl: url, width, height }
  } catch {
    return null
  }
}

/** The page, with its photo made as small as it must be for all of it to stay within 400 kB. */
export const fitPage = async (data: PageData): Promise<FittedPage> => {
  const { photo } = data
  if (!photo) return fitted(data, 'none')
  if (photo.dataUrl === '') return fitted(data, 'left-out')
  const whole = fitted(data, 'kept')
  if (whole.bytes <= mostPageBytes) return whole
  const small = await shrunkTo(photo, mostPageBytes - (whole.bytes - photo.dataUrl.length) - 23)
  const shrunk = small && fitted({ ...data, photo: small }, 'shrunk')
  return shrunk && shrunk.bytes <= mostPageBytes
    ? shrunk
    : fitted({ ...data, photo: { ...photo, dataUrl: '' } }, 'left-out')
}
