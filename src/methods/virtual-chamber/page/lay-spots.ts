// Where the numbers lie on the picture. All in percent of the picture’s width, downwards too: so a page can lay them with a
// style sheet that is the same for all pages.

export interface Laid {
  readonly x: number
  readonly y: number
}

/** The frame round a picture: one that is very wide or very high is not cut, but has air around it. */
export interface Frame {
  readonly name: 'plain' | 'wide' | 'upright' | 'tall'
  /** Its height, in percent of its width. */
  readonly height: number
}

/** Narrower than this, numbers would not find room one over the other. */
const lowest = 100 / 3
/** Higher than this, the picture would not stand on a screen. */
const highest = 400 / 3

/** @param width @param height of the picture, in pixels */
export const frameOf = (width: number, height: number): Frame => {
  const share = (100 * height) / width
  if (share < lowest) return { name: 'wide', height: lowest }
  if (share > highest) return { name: 'tall', height: highest }
  return { name: share > 100 ? 'upright' : 'plain', height: share }
}

/** A number’s mark on the smallest telephone. */
const mark = 10.5

const isInside = ({ x, y }: Laid, height: number): boolean =>
  x >= mark / 2 && x <= 100 - mark / 2 && y >= mark / 2 && y <= height - mark / 2

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

/** The spot itself, or the nearest where no mark lies over another; the spot itself where all is taken. */
const free = (wanted: Laid, taken: readonly Laid[], height: number): Laid => {
  const isFree = (at: Laid) => taken.every((one) => (one.x - at.x) ** 2 + (one.y - at.y) ** 2 >= mark ** 2)
  if (isFree(wanted)) return wanted
  for (let away = 1; away <= 150; away += 1) {
    const corners = 8 * away
    for (let turn = 0; turn < corners; turn += 1) {
      const angle = (2 * Math.PI * turn) / corners
      const at = {
        x: Math.round(wanted.x + away * Math.cos(angle)),
        y: Math.round(wanted.y + away * Math.sin(angle)),
      }
      if (isInside(at, height) && isFree(at)) return at
    }
  }
  return wanted
}

/**
 * Lays a number on each spot, so that none hides another.
 * @param spots in percent of the picture’s width and height
 * @param width @param height of the picture, in pixels
 */
export const laySpots = (spots: readonly Laid[], width: number, height: number): readonly Laid[] => {
  const frame = frameOf(width, height)
  const share = (100 * height) / width
  // In a frame with air at the sides the picture is as high as the frame.
  const across = Math.min(1, frame.height / share)
  const down = share * across
  const laid: Laid[] = []
  for (const spot of spots) {
    const x = 50 + (between(0, spot.x || 0, 100) - 50) * across
    const y = frame.height / 2 + ((between(0, spot.y || 0, 100) - 50) / 100) * down
    const within = {
      x: Math.round(between(mark / 2, x, 100 - mark / 2)),
      y: Math.round(between(mark / 2, y, frame.height - mark / 2)),
    }
    laid.push(free(within, laid, frame.height))
  }
  return laid
}
