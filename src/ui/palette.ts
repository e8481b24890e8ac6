/** Colours for a picture on screen: they follow light and dark, and the method's hue. */
export const screenPalette = {
  paper: 'var(--card)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  strong: 'var(--strong)',
  contrast: 'var(--on-strong)',
} as const

const clamped = (part: number): string => {
  const light = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055
  return Math.round(255 * Math.min(1, Math.max(0, light)))
    .toString(16)
    .padStart(2, '0')
}

// Word and most programs that open SVG know no OKLCH. https://bottosson.github.io/posts/oklab/
/** A colour of OKLCH as #rrggbb. @param hue 0–360 */
const rgb = (lightness: number, chroma: number, hue: number): string => {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(clamped)
    .join('')}`
}

/** Colours for paper and files, where there is no style sheet. @param hue OKLCH hue, 0–360; the house's own where none is given */
export const paperPalette = (hue = 250) => ({
  paper: '#ffffff',
  ink: '#1d2430',
  soft: rgb(0.93, 0.045, hue),
  strong: rgb(0.5, 0.14, hue),
  contrast: '#ffffff',
})
