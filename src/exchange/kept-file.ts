// A file of the device that is picked once and written again and again. Chromium on a computer has them.
// https://developer.mozilla.org/docs/Web/API/Window/showSaveFilePicker

/** As far as we use it: TypeScript's own types do not have permissions. */
export interface KeptFile {
  readonly name: string
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>
  queryPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>
  requestPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>
}

interface Picker {
  showSaveFilePicker?(options: object): Promise<KeptFile>
}

const how = { mode: 'readwrite' } as const

/** Whether this browser can keep a file. */
export const canKeepFile = (): boolean => typeof (window as Picker).showSaveFilePicker === 'function'

/** Lets the person pick a file. Call it straight from a click. @returns null when they thought better of it */
export const pickKeptFile = async (name: string): Promise<KeptFile | null> => {
  const types = [{ description: 'Samtalerum', accept: { 'application/json': ['.json'] } }]
  try {
    return (await (window as Picker).showSaveFilePicker?.({ suggestedName: name, types })) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Whether it may be written now, without asking anybody. */
export const mayWrite = async (file: KeptFile): Promise<boolean> =>
  (await file.queryPermission?.(how).catch(() => 'denied')) === 'granted'

/** Asks the person, where the browser has forgotten the last answer. Call it straight from a click. */
export const askToWrite = async (file: KeptFile): Promise<boolean> =>
  (await mayWrite(file)) || (await file.requestPermission?.(how).catch(() => 'denied')) === 'granted'

/** Writes the whole file anew: until it is closed the old one stands. @throws DOMException where it has gone or may not be written */
export const writeKept = async (file: KeptFile, text: string): Promise<void> => {
  const stream = await file.createWritable()
  try {
    await stream.write(text)
  } catch (error) {
    await stream.abort().catch(() => undefined)
    throw error
  }
  await stream.close()
}
