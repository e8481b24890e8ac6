// A small file as part of an address: packed by the browser, and written in letters that an address may hold.

/** The longest that is put into an address, in characters: mail programs break longer ones. */
export const mostInLink = 4000
/** The most that an address may unpack to, in bytes: one can be made to swell without end. */
const mostUnpacked = 2 * 1024 * 1024

const through = async (bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array | null> => {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader() as ReadableStreamDefaultReader<Uint8Array>
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > mostUnpacked) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.byteLength
  }
  return all
}

/** A text for an address; null where it would be too long, or this browser cannot pack. */
export const toLinkText = async (text: string): Promise<string | null> => {
  if (typeof CompressionStream === 'undefined') return null
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  if (!packed || packed.byteLength > mostInLink) return null
  const code = btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return code.length > mostInLink ? null : code
}

/** What was put into an address; null where it is none of ours, or would swell. */
export const fromLinkText = async (code: string): Promise<Uint8Array | null> => {
  try {
    const packed = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    return await through(packed, new DecompressionStream('deflate-raw'))
  } catch {
    return null
  }
}
