import type { Envelope } from '../../storage/shelf'
import { houseFormat } from './house-format'

/** A record in its envelope: new, and saved now, where nothing else is said. */
export const wrap = (kind: string, id: string, data: unknown, rest: Partial<Envelope> = {}): Envelope => ({
  format: houseFormat(),
  kind,
  id,
  version: 1,
  revision: 1,
  saved: new Date().toISOString(),
  ...rest,
  data,
})
