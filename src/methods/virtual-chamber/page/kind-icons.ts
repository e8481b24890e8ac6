import type { PlaceKind } from './page-data'

const ring = (x: number, y: number): string => `M${x - 2} ${y}a2 2 0 1 0 4 0 2 2 0 1 0-4 0z`

/** A small drawing of each kind of place, in lines on 24 × 24. */
const lines: Readonly<Record<PlaceKind, string>> = {
  boards: 'M3 4h18v12H3zM12 16v5M6.5 8h4v4h-4zM14 8h4M14 12h4',
  help: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z',
  programme: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h4',
  process: `M2 12h3M9 12h6M19 12h3${ring(7, 12)}${ring(17, 12)}`,
  maps: 'M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14',
  rules: 'M3 6l2 2 3-4M3 12l2 2 3-4M3 18l2 2 3-4M12 6h9M12 12h9M12 18h9',
  dialogue: 'M3 4h13v9H9l-3 3v-3H3zM19 9h2v8h-2v3l-3-3h-5v-1',
  films: 'M3 5h18v14H3zM10 9l5 3-5 3z',
  coffee: 'M4 9h12v6a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM16 10h2a2.5 2.5 0 0 1 0 5h-2M8 3v3M12 3v3',
}

export const kindIcon = (kind: PlaceKind): string =>
  `<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true"><path d="${lines[kind]}"/></svg>`
