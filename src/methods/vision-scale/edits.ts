import type { Id } from '../contract'
import { changed, without } from '../kit/lists'
import type { Draft, Kind, Question, Setup, Version } from './model'

export const askAs = (setup: Setup, kind: Kind, question: Omit<Question, 'kind'>): Setup => ({
  ...setup,
  kind,
  ...question,
})

const withVersions = (setup: Setup, versions: readonly Version[]): Setup =>
  versions === setup.versions ? setup : { ...setup, versions }

/** Changes a version. The same setup back when it has been given numbers: they answer to its words. */
export const changeVersion = (
  setup: Setup,
  version: Id,
  change: Partial<Omit<Version, 'id'>>,
  answered: readonly Id[] = [],
): Setup => (answered.includes(version) ? setup : withVersions(setup, changed(setup.versions, version, change)))

/** The next version, which the next round asks about. */
export const addVersion = (setup: Setup, version: Version): Setup => withVersions(setup, [...setup.versions, version])

/** A draft becomes the next version. */
export const adopt = (setup: Setup, id: Id, { text, picture }: Omit<Draft, 'after'>): Setup =>
  addVersion(setup, { id, text, picture })

/** The same setup back when it is the only version, or has been given numbers. */
export const removeVersion = (setup: Setup, version: Id, answered: readonly Id[] = []): Setup =>
  setup.versions.length === 1 || answered.includes(version)
    ? setup
    : withVersions(setup, without(setup.versions, version))
