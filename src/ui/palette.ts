/** Colours for a picture on screen: they follow light and dark, and the method's hue. */
export const screenPalette = {
  paper: 'var(--card)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  strong: 'var(--strong)',
  contrast: 'var(--on-strong)',
} as const

/** Colours for paper and files, where there is no style sheet. @param hue OKLCH hue, 0–360 */
export const paperPalette = (hue: number) => ({
  paper: '#ffffff',
  ink: '#1d2430',
  soft: `oklch(0.93 0.045 ${hue})`,
  strong: `oklch(0.5 0.14 ${hue})`,
  contrast: '#ffffff',
})
