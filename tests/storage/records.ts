import type { Envelope } from '../../src/storage/shelf'

/** A workshop as it lies in storage. */
export const envelope = (id: string, revision: number, data: unknown = { title: id }): Envelope => ({
  format: 1,
  kind: 'workshop',
  id,
  version: 1,
  revision,
  saved: '2026-11-20T17:00:00.000Z',
  data,
})

let databases = 0

/** The name of a database that no other test has. */
export const newPlace = (): string => {
  databases += 1
  return `samtalerum:/test-${databases}/`
}
