import { useEffect, useState } from 'react'
import type { KeepPicture } from '../../methods/contract'
import { shrinkPhoto } from '../../ui/photo'
import { house } from '../../workshop/record/house'
import { createPictures, type Photo } from '../../workshop/record/pictures'

/** Keeps the photos that are chosen on a page of an activity, or on a table's own tablet. */
export const keeperOf =
  (place: { keepPicture(photo: Photo): Promise<string> }): KeepPicture =>
  async (file) => {
    const shrunk = await shrinkPhoto(file)
    if (!shrunk.ok) return shrunk
    try {
      const { width, height } = shrunk.photo
      return { ok: true, id: await place.keepPicture(shrunk.photo), width, height }
    } catch {
      return { ok: false, fault: 'storage' }
    }
  }

/** The pictures that a view shows, fetched in this window: the projector is told their ids only. */
export const useViewPictures = (view: unknown): ((id: string) => string | null) => {
  const [pictures, setPictures] = useState<ReturnType<typeof createPictures> | null>(null)
  const [, again] = useState(0)
  useEffect(() => {
    let current = true
    const show = async () => {
      const of = pictures ?? createPictures((await house()).shelf)
      const came = await of.fetch(view)
      if (!current) return
      setPictures(of)
      if (came) again((count) => count + 1)
    }
    void show().catch(() => undefined)
    return () => {
      current = false
    }
  }, [view, pictures])
  return (id) => pictures?.picture(id) ?? null
}
