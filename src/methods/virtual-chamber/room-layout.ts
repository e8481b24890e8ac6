import { chamber } from './drawn-chamber'
import type { Mark, RoomView } from './views'

// How the room is laid in its picture, in units of the drawing.

/** A mark, and one that is lit. */
export const radius = { plain: 27, lit: 36 } as const
/** How far the light of a lit place reaches. */
const reach = 112

/** The drawing’s size: a photo keeps its shape. */
export const sizeOf = ({ photo }: Pick<RoomView, 'photo'>): { readonly width: number; readonly height: number } => {
  if (!photo) return { width: chamber.width, height: chamber.height }
  const scale = Math.min(chamber.width / photo.width, (chamber.height * 1.2) / photo.height)
  return { width: Math.round(photo.width * scale), height: Math.round(photo.height * scale) }
}

export const pointOf = (
  view: RoomView,
  { x, y }: Pick<Mark, 'x' | 'y'>,
): { readonly x: number; readonly y: number } => {
  const { width, height } = sizeOf(view)
  return { x: (x * width) / 100, y: (y * height) / 100 }
}

const holes = (view: RoomView): string =>
  view.marks
    .filter((mark) => mark.lit)
    .map((mark) => pointOf(view, mark))
    .map(
      ({ x, y }) =>
        `M${x - reach} ${y}a${reach} ${reach} 0 1 0 ${2 * reach} 0a${reach} ${reach} 0 1 0 ${-2 * reach} 0z`,
    )
    .join('')

/** The dark around what is lit: the whole picture with a hole for each; '' where nothing is. */
export const shade = (view: RoomView): string => {
  const { width, height } = sizeOf(view)
  const lit = holes(view)
  return lit === '' ? '' : `M0 0H${width}V${height}H0z${lit}`
}
/** The light in each of those holes. */
export const light = holes
