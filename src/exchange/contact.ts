import * as v from 'valibot'

/** What the webmaster writes, and nothing that could be more than words, a mail or a page. */
const schema = v.object({
  organisation: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  email: v.union([
    v.literal(''),
    v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\s<>"'?&]+@[^\s<>"'?&]+\.[^\s<>"'?&]+$/)),
  ]),
  statement: v.union([v.literal(''), v.pipe(v.string(), v.maxLength(500), v.url(), v.startsWith('https://'))]),
})
/** Whom to tell of what stands in somebody's way here. Each may be empty; the statement is the municipality's own page. */
export type Contact = v.InferOutput<typeof schema>

const largest = 10_000

/** Reads `contact.json` as hostile: null when it is not one, or says nothing. */
export const readContact = (file: string): Contact | null => {
  if (file.length > largest) return null
  try {
    const { output, success } = v.safeParse(schema, JSON.parse(file))
    return success && (output.organisation || output.email || output.statement) ? output : null
  } catch {
    return null
  }
}
