import { expect, test } from 'vitest'
import { createMemoryShelf } from '../../../src/storage/memory-shelf'
import { createContext } from '../../../src/workshop/evening/context'
import { addPicture, createPictures } from '../../../src/workshop/record/pictures'

const photo = { url: 'data:image/jpeg;base64,/9j/4AAQ', width: 10, height: 10 }

test('what screens are given stays the same object until a picture has come', async () => {
  const shelf = createMemoryShelf()
  const pictures = createPictures(shelf)
  const context = createContext('vision-scale', pictures)
  const before = context()
  expect(context()).toBe(before)
  const id = await addPicture(shelf, photo)
  await pictures.fetch({ picture: id })
  expect(context()).not.toBe(before)
  expect(context().picture(id)).toBe(photo.url)
  const after = context()
  await pictures.fetch({ picture: id })
  expect(context()).toBe(after)
})
