import type { Paper, Section } from '../../report/document'
import type { Drawn } from '../../report/word/blocks'

// The pictures of a document as they stand on the page, taken out of it: as SVG where they are drawn, and as dots.

/** A picture of the document in hand, as others can use it. */
export interface Taken extends Drawn {
  readonly view: unknown
  readonly label: string
}

/** Dots for each unit of a drawing, so that it is sharp on paper. */
const sharpness = 2
const mostDots = 2400

const withSize = (
  drawing: SVGSVGElement,
): { readonly svg: string; readonly width: number; readonly height: number } => {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const { width, height } = drawing.viewBox.baseVal
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  // Away from the page there is nothing to inherit from.
  copy.setAttribute('font-family', 'Calibri, Arial, sans-serif')
  copy.removeAttribute('class')
  return { svg: new XMLSerializer().serializeToString(copy), width, height }
}

const loaded = async (source: string): Promise<HTMLImageElement> => {
  const image = new Image()
  image.src = source
  await image.decode()
  return image
}

const dotsOf = async (
  image: HTMLImageElement,
  width: number,
  height: number,
  type: 'image/png' | 'image/jpeg',
): Promise<Uint8Array> => {
  // A photo has no more in it than its own dots, and as PNG it would take twenty times the room.
  const scale = Math.min(type === 'image/png' ? sharpness : 1, mostDots / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser has no canvas')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.9))
  if (!blob) throw new Error('the picture is too large')
  return new Uint8Array(await blob.arrayBuffer())
}

const take = async (figure: Element): Promise<Drawn | null> => {
  const drawing = figure.querySelector('svg')
  if (drawing) {
    const { svg, width, height } = withSize(drawing)
    const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
    return { svg, raster: await dotsOf(image, width, height, 'image/png'), type: 'png', width, height }
  }
  const photo = figure.querySelector('img')
  if (!photo) return null
  const image = await loaded(photo.src)
  const { naturalWidth: width, naturalHeight: height } = image
  return { svg: null, raster: await dotsOf(image, width, height, 'image/jpeg'), type: 'jpg', width, height }
}

/** Where a document has pictures: what they are drawn of, and what they show in words. */
const picturesIn = ({ sections }: Paper, isDrawn: (section: Section) => boolean) =>
  sections.flatMap((section) =>
    isDrawn(section) ? section.blocks.flatMap((block) => (block.kind === 'picture' ? [block] : [])) : [],
  )

/** What a picture on the page can be taken out as; null for one of words alone, whose words stand for it. */
export type Takable = 'drawing' | 'photo' | null

export const takableIn = (article: Element): readonly Takable[] =>
  [...article.querySelectorAll('figure')].map((figure) =>
    figure.querySelector('svg') ? 'drawing' : figure.querySelector('img') ? 'photo' : null,
  )

/**
 * The pictures of a document that is on the page, in their order; null for one that cannot be taken: its words stand for it.
 * @param isDrawn whether the pictures of a section are drawn at all
 */
export const takePictures = async (
  article: Element,
  paper: Paper,
  isDrawn: (section: Section) => boolean,
): Promise<readonly (Taken | null)[]> => {
  const figures = [...article.querySelectorAll('figure')]
  return Promise.all(
    picturesIn(paper, isDrawn).map(async ({ view, label }, at): Promise<Taken | null> => {
      const figure = figures[at]
      const drawn = figure ? await take(figure).catch(() => null) : null
      return drawn && { ...drawn, view, label }
    }),
  )
}
