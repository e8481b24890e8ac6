import { askToWrite, canKeepFile, type KeptFile, mayWrite, writeKept } from '../../exchange/kept-file'
import type { Envelope } from '../../storage/shelf'
import type { Document } from '../record/document'
import { wrap } from '../record/envelope'
import type { House } from '../record/house'
import type { Settings } from '../record/settings'
import { makeFile, packAll } from './packing'

const key = 'handle/backup'
const isFile = (value: unknown): value is KeptFile =>
  typeof value === 'object' && value !== null && 'createWritable' in value && 'name' in value

/** The file that copies go to; null where none has been picked, or this browser cannot keep one. */
export const copyFile = async ({ shelf }: House): Promise<KeptFile | null> => {
  if (!canKeepFile()) return null
  const record = (await shelf.read(key)) as Envelope | undefined
  return isFile(record?.data) ? record.data : null
}

/** Remembers where copies go, or forgets it. @throws StorageFault */
export const keepCopyFile = async ({ shelf }: House, file: KeptFile | null): Promise<void> =>
  shelf.commit([{ key, value: file && wrap('handle', 'backup', file) }])

/** `asks`: the browser wants to be asked again first. `failed`: it could not be made, or not be written. */
export type AutoCopied = 'copied' | 'none' | 'asks' | 'failed'

/** Writes everything to the file that was picked once. It is read back before it is written, as every copy is. */
export const copyNow = async (house: House, settings: Document<Settings>): Promise<AutoCopied> => {
  const file = await copyFile(house)
  if (!file) return 'none'
  if (!(await mayWrite(file))) return 'asks'
  const made = await makeFile(house, 'backup', await packAll(house))
  if (!made.ok) return 'failed'
  try {
    await writeKept(file, made.text)
  } catch {
    return 'failed'
  }
  settings.set({ ...settings.store.getState().data, backup: new Date().toISOString() })
  return 'copied'
}

/** The same from a press: where the browser wants to be asked first, it is asked. */
export const copyFromPress = async (house: House, settings: Document<Settings>): Promise<AutoCopied> => {
  const file = await copyFile(house)
  if (!file) return 'none'
  return (await askToWrite(file)) ? copyNow(house, settings) : 'asks'
}

/** Between two copies, in ms: what is written in that time is in the next. */
const between = 3 * 60_000

/**
 * Copies whenever something has been saved and some minutes have gone; one window at a time.
 * @param tell that what was picked is not written now: once, until it is written again
 * @returns a function that ends it
 */
export const copyAsItIsSaved = (
  house: House,
  settings: Document<Settings>,
  tell: (why: 'asks' | 'failed') => void,
): (() => void) => {
  let changed = false
  let told: AutoCopied = 'copied'
  const stop = house.link.overhear((message) => {
    // Noting that a copy was made is no reason for another.
    if (message.type === 'saved' && message.keys.some((one) => !/^(settings|stage|handle)\b/.test(one))) changed = true
  })
  const copy = async () => {
    if (!changed) return
    changed = false
    const result = await copyNow(house, settings).catch(() => 'failed' as const)
    const isMissing = result === 'asks' || result === 'failed'
    if (isMissing) changed = true
    if (isMissing && result !== told) tell(result)
    told = result
  }
  const alone = () =>
    navigator.locks
      ? navigator.locks.request('samtalerum-copy', { ifAvailable: true }, (lock) => lock && copy())
      : copy()
  const timer = setInterval(() => alone().catch(() => undefined), between)
  return () => {
    stop()
    clearInterval(timer)
  }
}
