// Danish order in both languages: the names are Danish. Ældre stands after Zone, Aarup after Åby, and Bord 10 after Bord 2.
const danish = new Intl.Collator('da', { numeric: true })

/** Names in the order people look for them. */
export const byName = (one: string, other: string): number => danish.compare(one, other)

/** A text as it is looked for and held against another: one word is the same however its letters were put together. */
export const asSought = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')

/** Whether what is sought stands in the text. */
export const isFoundIn = (text: string, wanted: string): boolean => asSought(text).includes(asSought(wanted))
