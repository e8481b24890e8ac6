import { createBreath } from '../lib/breath'
import { maxBytes } from './bundle'

/** What became of a file: handed to another app, put among the downloads, or given up by the person. */
export type Saved = 'shared' | 'saved' | 'cancelled'

export interface Given {
  readonly how: Saved
  /** What it is called: with a number where a file of that name has been given before. */
  readonly name: string
}

/** How often each name has been given since the page was opened. */
const given = new Map<string, number>()

/** The name, or the same with a number before its ending: some programs lay a new file over the old one without a word. */
const numbered = (name: string): string => {
  const times = (given.get(name.toLowerCase()) ?? 0) + 1
  const ending = /(\.samtalerum)?\.\w+$/.exec(name)?.[0] ?? ''
  return times === 1 ? name : `${name.slice(0, name.length - ending.length)} (${times})${ending}`
}

/** One that was given up has not been given. */
const count = (wanted: string): void => {
  const known = wanted.toLowerCase()
  given.set(known, (given.get(known) ?? 0) + 1)
}

// Only Safari on iPad and iPhone has the field; on the home screen it is true.
// https://developer.mozilla.org/docs/Web/API/Navigator/standalone
const onAppleHomeScreen = (): boolean => {
  if (!('standalone' in navigator) || navigator.maxTouchPoints < 2) return false
  return navigator.standalone === true || matchMedia('(display-mode: standalone)').matches
}

const download = (name: string, file: Blob): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // Safari asks the person first, and reads the file only after the answer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** So much text is made into bytes at once, in UTF-16 units. */
const portion = 512 * 1024

/** A long text as a file has it, made a portion at a time so that the page can answer; no symbol is cut in two. */
const inPortions = async (text: string): Promise<readonly Blob[]> => {
  const parts: Blob[] = []
  const breathe = createBreath()
  for (let at = 0; at < text.length; ) {
    const cut = at + portion
    const end = (text.codePointAt(cut - 1) ?? 0) > 0xffff ? cut + 1 : cut
    parts.push(new Blob([text.slice(at, end)]))
    at = end
    await breathe()
  }
  return parts
}

/**
 * Gives a file to the person. Call it straight from a click: the share sheet opens only then.
 * @param wanted its name with the ending, made safe by `fileName`
 * @param type media type, such as application/json
 * @returns `saved` means that the browser was given the file: whether it reached the disk, no browser tells
 */
export const saveFile = async (wanted: string, content: BlobPart, type: string): Promise<Given> => {
  const name = numbered(wanted)
  const isLong = typeof content === 'string' && content.length > portion
  const file = new File(isLong ? [...(await inPortions(content))] : [content], name, { type })
  // A download from the home screen opens a preview with no way back to the app.
  if (onAppleHomeScreen() && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] })
      count(wanted)
      return { how: 'shared', name }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return { how: 'cancelled', name }
    }
  }
  count(wanted)
  download(name, file)
  return { how: 'saved', name }
}

/**
 * The bytes of a file that was chosen or dropped. Of a file over 64 MB only so much is read that `readBundle` can tell.
 * @throws DOMException when the file has gone or may not be read
 */
export const pickFile = async (file: File): Promise<Uint8Array> => {
  const part = file.size > maxBytes ? file.slice(0, maxBytes + 1) : file
  return new Uint8Array(await part.arrayBuffer())
}
