import { correction, generate } from 'lean-qr/nano'

/** A code that a telephone reads, as a drawing. */
export interface QrCode {
  /** Squares to a side, with the four empty ones around it that readers need. */
  readonly size: number
  /** The dark squares: `d` of an SVG path, one unit to a square. */
  readonly path: string
}

/** Empty squares around a code. */
const quiet = 4
/** More text than this makes squares that a telephone does not tell apart on a sheet of paper. In bytes of UTF-8. */
const mostBytes = 500

/** A text, such as an address, as a code; null where it is empty or longer than 500 bytes. */
export const qrCode = (text: string): QrCode | null => {
  if (text === '' || new TextEncoder().encode(text).length > mostBytes) return null
  const code = generate(text, { minCorrectionLevel: correction.M })
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(y, (x) => code.get(x, y), code.size))
  return { size: code.size + 2 * quiet, path: rows.join('') }
}

/** Dark squares that touch are one stroke: between two that only meet, paper would show through. */
const rowPath = (y: number, dark: (x: number) => boolean, size: number): string => {
  let path = ''
  for (let x = 0; x < size; x += 1) {
    if (!dark(x)) continue
    const from = x
    while (dark(x + 1)) x += 1
    path += `M${from + quiet} ${y + quiet}h${x + 1 - from}v1H${from + quiet}z`
  }
  return path
}
