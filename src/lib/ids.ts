import { nanoid } from 'nanoid'

/** A new id: 12 characters that are safe in an address, a key and a file name. */
export const newId = (): string => nanoid(12)
