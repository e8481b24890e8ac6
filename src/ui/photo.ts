/** The most a kept photo may take up, in bytes (300 kB). */
const mostBytes = 300 * 1024
/** A file over this many bytes is not opened at all (60 MB): a tablet would run out of memory over it. */
const mostToOpen = 60 * 1024 * 1024

/** A picture as it is kept: a JPEG, with nothing in it but the picture. */
export interface Photo {
  readonly url: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export type Shrunk =
  | { readonly ok: true; readonly photo: Photo }
  | { readonly ok: false; readonly fault: 'unreadable' | 'too-large' }

/** Longest side in pixels and quality, until it fits. */
const tries: readonly (readonly [number, number])[] = [
  [1600, 0.82],
  [1600, 0.68],
  [1280, 0.7],
  [1024, 0.66],
  [800, 0.6],
  [640, 0.5],
  [480, 0.4],
]

const drawn = (image: ImageBitmap, longest: number): HTMLCanvasElement => {
  const scale = Math.min(1, longest / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  // A JPEG has no transparency: what was clear would come out black.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

const jpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))

const urlOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/**
 * Shrinks a photo on the device, to 300 kB or to `most` bytes. It is drawn anew, so place, time and camera are gone; a photo taken on its
 * side is turned upright first. HEIC, which most browsers cannot open, and broken files are `unreadable`.
 */
export const shrinkPhoto = async (file: Blob, most = mostBytes): Promise<Shrunk> => {
  if (file.size > mostToOpen) return { ok: false, fault: 'too-large' }
  let image: ImageBitmap
  try {
    image = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return { ok: false, fault: 'unreadable' }
  }
  try {
    for (const [longest, quality] of tries) {
      const canvas = drawn(image, longest)
      const blob = await jpeg(canvas, quality)
      if (blob?.type !== 'image/jpeg') return { ok: false, fault: 'unreadable' }
      if (blob.size > most) continue
      return { ok: true, photo: { url: await urlOf(blob), width: canvas.width, height: canvas.height } }
    }
    return { ok: false, fault: 'too-large' }
  } catch {
    return { ok: false, fault: 'unreadable' }
  } finally {
    image.close()
  }
}
