// Control characters, and the marks that turn text right-to-left: they can hide what a title or a file name really says.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to take out
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text without control and direction marks; line breaks and tabs stay. */
export const plainText = (text: string): string => text.replace(unsafe, '')

// What Windows keeps for itself, with or without an ending.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(?=\.|$| *\.)/i

/** A file name of at most 80 characters that every system accepts; `fallback` when nothing is left. */
export const fileName = (text: string, fallback: string): string =>
  plainText(text)
    .normalize('NFC')
    .replace(/[\n\t/\\:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    // Half a symbol, left by the cut.
    .replace(/\p{Surrogate}/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(reserved, '$1_') || fallback
