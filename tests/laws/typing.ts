// What people type, and what they type it in.

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const long = 'Vi lytter til hinanden. '.repeat(1000)
const texts = [
  '',
  ' ',
  long,
  `${'a'.repeat(139)}${'😀'.repeat(12_000)}`,
  '\ud83d\u00a0',
  'שולחן\u202eשלוש',
  'A\u030a\r\nB\rC\u2028D',
]
const numbers = ['', '1000000000', '-1', '9.5', '9,5', '9,25', 'NaN', 'Infinity', '1e309', '007', '١٢']
const days = ['20277-01-01', '9999-12-31', '0001-01-01', '2027-02-30', '', '2027-03-01']
const times = ['', '23:59', '25:00', 'sent']

/** What is at the edge of what a field takes, and beyond. */
export const extremes = (field: Field): readonly string[] => {
  if (field instanceof HTMLSelectElement) return [...field.options].map(({ value }) => value)
  if (field.getAttribute('role') === 'spinbutton') return numbers
  if (field.type === 'date') return days
  if (field.type === 'time') return times
  return texts
}

export const named = (field: Field): string => field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? ''

/** Each field once: a row of a list is as good as the next. */
export const fieldsIn = (page: ParentNode): readonly Field[] => {
  for (const folded of page.querySelectorAll('details')) folded.open = true
  const all = [...page.querySelectorAll<Field>('input, textarea, select')].filter(
    (field) => !['file', 'checkbox', 'radio'].includes(field.type) && !field.disabled,
  )
  const kind = (field: Field) => `${field.tagName} ${field.className} ${named(field).replace(/[\d»«]+.*/g, '')}`
  return [...new Map(all.map((field) => [kind(field), field])).values()]
}
