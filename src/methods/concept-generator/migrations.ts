import type { Day, Migration } from '../contract'

const isObject = (saved: unknown): saved is object => typeof saved === 'object' && saved !== null

const onDay = (concept: unknown, day: Day): unknown => (isObject(concept) ? { ...concept, day } : concept)

const ofVersion = (version: unknown): unknown =>
  isObject(version) && 'concept' in version && 'day' in version
    ? { ...version, concept: onDay(version.concept, String(version.day)) }
    : version

export const migrations: readonly Migration[] = [
  {
    name: 'a concept has the day it was agreed',
    plenary: (saved, rounds) =>
      isObject(saved) && 'concept' in saved && 'versions' in saved && Array.isArray(saved.versions)
        ? {
            ...saved,
            concept: onDay(saved.concept, rounds.at(-1)?.day ?? ''),
            versions: saved.versions.map(ofVersion),
          }
        : saved,
  },
]
