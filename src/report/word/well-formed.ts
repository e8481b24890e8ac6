import { SaxesParser } from 'saxes'

/** What is read of a text with tags in tags in tags: Word itself goes no deeper. */
const deepest = 256
/** The most that may stand in comments and the like, in characters: what is looked for is looked for there too. */
const mostAside = 8000

/**
 * What a text is, as XML. `sound`: every tag closed, every prefix named, one root, nothing that XML does not allow. No document
 * type: it could name texts that swell. `heavy`: deeper, or with more in its comments, than anybody writes. A page that allows no
 * foreign script may not hand a text to the browser's own reader.
 */
export const readXml = (xml: string): 'sound' | 'broken' | 'heavy' => {
  const reader = new SaxesParser({ xmlns: true })
  let found: 'sound' | 'broken' | 'heavy' = 'sound'
  let [deep, aside] = [0, 0]
  const refuse = () => {
    found = found === 'heavy' ? found : 'broken'
  }
  const stop = () => {
    found = 'heavy'
    throw new RangeError('heavy')
  }
  const beside = (text: string) => {
    aside += text.length
    if (aside > mostAside) stop()
  }
  reader.on('error', refuse)
  reader.on('doctype', refuse)
  reader.on('comment', beside)
  reader.on('cdata', beside)
  reader.on('processinginstruction', ({ body }) => beside(body))
  reader.on('opentag', () => {
    deep += 1
    if (deep > deepest) stop()
  })
  reader.on('closetag', () => {
    deep -= 1
  })
  try {
    reader.write(xml).close()
  } catch {
    return found === 'sound' ? 'broken' : found
  }
  return found
}
