import { SaxesParser } from 'saxes'

/**
 * Whether a text is XML: every tag closed, every prefix named, one root, nothing that XML does not allow. No document type: it
 * could name texts that swell. A page that allows no foreign script may not hand a text to the browser's own reader.
 */
export const isWellFormed = (xml: string): boolean => {
  const reader = new SaxesParser({ xmlns: true })
  let sound = true
  const refuse = () => {
    sound = false
  }
  reader.on('error', refuse)
  reader.on('doctype', refuse)
  reader.write(xml).close()
  return sound
}
