import { matchPath } from 'react-router'
import { lifePatterns, type Page, patterns } from './paths'

/** Which page an address is, and the ids in it; null when it is none. */
export const pageAt = (
  path: string,
): { readonly page: Page; readonly ids: Readonly<Record<string, string | undefined>> } | null => {
  for (const [page, pattern] of [...Object.entries(patterns), ...Object.entries(lifePatterns)]) {
    const match = matchPath(`/${pattern}`, path)
    // Both lists are named by pages.
    if (match) return { page: page as Page, ids: match.params }
  }
  return null
}

/** The event that an address is within: a workshop, or what lives. */
export const eventAt = (path: string): string | undefined =>
  [patterns.workshop, lifePatterns.prepare]
    .map((pattern) => matchPath({ path: pattern, end: false }, path)?.params.workshop)
    .find((event) => event !== undefined)
