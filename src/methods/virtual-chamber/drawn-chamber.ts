// The chamber as it is drawn where there is no photo: one drawing for the screens, for paper and for the page.

/** What a shape is filled or drawn with. A page without the app's colours gives each of them one of its own. */
export type Tone = 'paper' | 'soft' | 'strong' | 'ink'
export interface Shape {
  /** `d` of an SVG path, in units of the drawing. */
  readonly d: string
  readonly fill: Tone | null
  readonly line: Tone | null
}

const rect = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`
const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`

const filled = (d: string, fill: Tone): Shape => ({ d, fill, line: 'strong' })
const drawn = (d: string): Shape => ({ d, fill: null, line: 'strong' })

const walls: readonly Shape[] = [
  { d: rect(0, 0, 960, 600), fill: 'soft', line: null },
  { d: 'M0 0 170 92H790L960 0z', fill: 'paper', line: null },
  { d: 'M0 600 170 392H790L960 600z', fill: 'paper', line: null },
  drawn('M0 0 170 92V392L0 600M960 0 790 92V392L960 600M170 92H790M170 392H790'),
]

const onTheWalls: readonly Shape[] = [
  // The boards, with notes on them.
  filled('M28 178 140 200V372L28 436z', 'paper'),
  filled(
    'M46 218 74 223V257L46 260zM92 228 120 233V262L92 263zM46 300 74 297V332L46 342zM92 296 120 294V324L92 330z',
    'soft',
  ),
  // The map.
  filled(rect(206, 140, 126, 118), 'paper'),
  drawn('M206 214c30-24 46 12 72-10s34-40 54-34M248 140c8 40-14 60-4 118M206 172h42M282 258c-6-24 10-30 50-30'),
  // The screen.
  filled(rect(366, 124, 228, 134), 'paper'),
  filled('M462 168 512 191 462 214z', 'strong'),
  // The process plan, step by step.
  filled(rect(630, 124, 130, 152), 'paper'),
  drawn('M648 150h94M648 196h94M648 242h94'),
  filled(`${oval(664, 150, 9, 9)}${oval(704, 196, 9, 9)}${oval(732, 242, 9, 9)}`, 'strong'),
  // The ground rules.
  filled('M826 196 922 172V412L826 372z', 'paper'),
  drawn('M844 226 902 214M844 258 902 252M844 290 902 292M844 322 884 328'),
]

const chair = (x: number, y: number): string => `M${x - 19} ${y}v-24q19-13 38 0v24zM${x - 14} ${y}v15M${x + 14} ${y}v15`

const onTheFloor: readonly Shape[] = [
  ...[348, 436, 524, 612].map((x) => filled(chair(x, 424), 'paper')),
  // The table that people talk at.
  filled('M312 470a168 44 0 0 0 336 0v14a168 44 0 0 1-336 0z', 'strong'),
  filled(oval(480, 470, 168, 44), 'paper'),
  drawn('M420 512v34M540 512v34'),
  // The lectern, with the programme on it.
  filled('M216 400h58l10 88h-78z', 'paper'),
  filled('M208 384 286 396V408L208 398z', 'strong'),
  // Coffee: a table, a pot and cups.
  filled('M52 508h152l-16 22H36z', 'paper'),
  drawn('M46 530v52M188 530v52'),
  filled('M84 506V466l8-10h20l8 10v40zM120 474q18 4 0 22', 'strong'),
  filled('M140 506v-16h22v16zM172 506v-16h22v16z', 'paper'),
  // Technical help: a desk, a screen and a telephone.
  filled('M716 470h176l22 26H700z', 'paper'),
  drawn('M712 496v68M900 496v68'),
  filled(rect(742, 412, 76, 46), 'paper'),
  drawn('M780 458v12'),
  filled('M842 468v-12q22-18 44 0v12h-12v-8h-20v8z', 'strong'),
]

/** Its size, in the units that its shapes are in. */
export const chamber = { width: 960, height: 600, shapes: [...walls, ...onTheWalls, ...onTheFloor] } as const

/** Where each kind of place lies in it, in percent of its width and height. */
export const spots = {
  boards: { x: 9, y: 24 },
  help: { x: 83, y: 88 },
  programme: { x: 26, y: 76 },
  process: { x: 72, y: 50 },
  maps: { x: 28, y: 48 },
  rules: { x: 91, y: 24 },
  dialogue: { x: 50, y: 86 },
  films: { x: 50, y: 48 },
  coffee: { x: 12, y: 93 },
} as const
