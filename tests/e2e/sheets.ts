import type { Page } from '@playwright/test'

// What comes out of the printer, read from the PDF.

const mm = 25.4 / 72
/** The reader draws on a canvas where it is asked to; nobody asks. */
const undrawn = { DOMMatrix: class {}, Path2D: class {}, ImageData: class {} }

/** In mm from the lower left of the page. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}
export interface Word extends Box {
  readonly text: string
  /** Which way it is read, in degrees against the clock: 0 as usual, -90 downwards. */
  readonly turned: number
}
export interface Sheet {
  /** In mm. */
  readonly width: number
  readonly height: number
  /** The boxes of all that is drawn as lines or areas, or is a picture; paper that is painted white is no ink. */
  readonly ink: readonly Box[]
  /** Each straight stroke of a pen, by its ends. */
  readonly strokes: readonly Box[]
  readonly words: readonly Word[]
  readonly text: string
}
type Matrix = readonly [number, number, number, number, number, number]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j] as const),
  ...([a * k + c * l + e, b * k + d * l + f] as const),
]
const boxOf = ([a, b, c, d, e, f]: Matrix, [x, y, right, top]: readonly number[]): Box => {
  const corners = [
    [x, y],
    [right, top],
  ].map(([u = 0, v = 0]) => [(a * u + c * v + e) * mm, (b * u + d * v + f) * mm] as const)
  const [xs, ys] = [corners.map(([u]) => u), corners.map(([, v]) => v)]
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
}

interface Drawn {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}
type Operations = Readonly<Record<string, number>>

const isWhite = (args: unknown): boolean => String(args).toLowerCase() === '#ffffff'

/** How many numbers follow each way to go on with a path: to there, a line, two kinds of curves, and back to where it began. */
const numbersOf = [2, 2, 6, 4, 0]

/** The straight strokes of a path; none where it has anything else. */
const strokesIn = (path: ArrayLike<number>, at: Matrix): readonly Box[] => {
  const strokes: Box[] = []
  let from = [0, 0]
  for (let index = 0; index < path.length; ) {
    const how = path[index] ?? 0
    if (how > 1) return []
    const to = [path[index + 1] ?? 0, path[index + 2] ?? 0]
    if (how === 1) strokes.push(boxOf(at, [...from, ...to]))
    from = to
    index += 1 + (numbersOf[how] ?? 0)
  }
  return strokes
}

/** What is left on the paper by lines, areas and pictures. */
const inkOf = ({ fnArray, argsArray }: Drawn, ops: Operations): Pick<Sheet, 'ink' | 'strokes'> => {
  const ink: Box[] = []
  const strokes: Box[] = []
  let now: { readonly at: Matrix; readonly white: boolean } = { at: [1, 0, 0, 1, 0, 0], white: false }
  const before: (typeof now)[] = []
  const pictures = [ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject, ops.shadingFill]
  fnArray.forEach((operation, index) => {
    const args = argsArray[index]
    if (operation === ops.save) before.push(now)
    if (operation === ops.restore) now = before.pop() ?? now
    if (operation === ops.transform) now = { ...now, at: times(now.at, args as Matrix) }
    if (operation === ops.setFillRGBColor) now = { ...now, white: isWhite(args) }
    if (pictures.includes(operation)) ink.push(boxOf(now.at, [0, 0, 1, 1]))
    if (operation !== ops.constructPath) return
    const [how, path, box] = args as readonly [number, readonly ArrayLike<number>[], readonly number[] | null]
    if (how === ops.stroke) strokes.push(...path.flatMap((one) => strokesIn(one, now.at)))
    const fills = how === ops.fill || how === ops.eoFill
    if (box && how !== ops.endPath && !(fills && now.white)) ink.push(boxOf(now.at, [...box]))
  })
  return { ink, strokes }
}

/** Where a word lies, whichever way it is turned. */
const wordOf = (text: string, transform: readonly number[], wide: number, high: number): Word => {
  const [a = 1, b = 0, , , left = 0, bottom = 0] = transform
  const angle = Math.atan2(b, a)
  const [along, up] = [Math.cos(angle), Math.sin(angle)]
  const box = boxOf([along, up, -up, along, left, bottom], [0, -high / 4, wide, high])
  return { text, ...box, turned: Math.round((angle * 180) / Math.PI) }
}

/** @param format the paper in the printer, where the page does not say itself */
export const print = async (page: Page, format = 'A4'): Promise<readonly Sheet[]> => {
  for (const [name, one] of Object.entries(undrawn))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: one })
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, format }))
  const file = await getDocument({ data, verbosity: 0 }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const one = await file.getPage(number)
    const { items } = await one.getTextContent()
    const told = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const [, , width = 0, height = 0] = one.view
    sheets.push({
      ...{ width: width * mm, height: height * mm, text: told.map(({ str }) => str).join(' ') },
      ...inkOf(await one.getOperatorList(), OPS),
      words: told.map(({ str, transform, width: wide, height: high }) => wordOf(str, transform, wide, high)),
    })
  }
  await file.destroy()
  return sheets
}
