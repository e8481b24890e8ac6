// An evening of six methods, held on different days, in one workshop: more than fits a page.

interface Kept {
  readonly key: string
  readonly envelope: { readonly data: Record<string, unknown> }
}
interface Item {
  readonly kind: string
  readonly method?: string
}
interface Bundle {
  readonly records: readonly Kept[]
}

const itemsOf = ({ envelope }: Kept): readonly Item[] =>
  ((envelope.data.items ?? []) as readonly Item[]).filter(({ kind }) => kind === 'method')

/** Each text that was agreed has a day of its own. */
const onOtherDays = (file: string): string => {
  let at = 0
  return file.replace(/"day": "2026-11-2\d"/g, () => {
    at += 1
    return `"day": "2026-11-${10 + (at % 18)}"`
  })
}

const said = 'Vi ringer først og skriver bagefter, så alle ved, hvem der tager sagen videre. '

/** The file with all its items in the first workshop, and so many next steps. */
export const inOneEvening = (file: string, steps: number): string => {
  const bundle = JSON.parse(onOtherDays(file)) as Bundle
  const workshops = bundle.records.filter(({ key }) => key.startsWith('workshop/'))
  const held = workshops.filter((one) => itemsOf(one).length < ((one.envelope.data.items ?? []) as unknown[]).length)
  const [evening] = held
  if (!evening) throw new Error('the file has an evening')
  const items = held.flatMap(itemsOf)
  const id = evening.key.split('/')[1]
  Object.assign(evening.envelope.data, {
    title: 'Temaaften om nærhed',
    purpose: said.repeat(steps > 20 ? 60 : 2),
    items,
    next: Array.from({ length: steps }, (_, at) => ({
      ...{ id: `step-${at}`, text: `Skridt ${at + 1}: ${said}`, role: 'Formanden', day: '2026-12-18' },
    })),
  })
  const records = bundle.records.filter((one) => !held.includes(one) || one === evening)
  for (const { key, envelope } of records) if (key.startsWith('activity/')) envelope.data.workshop = id
  return JSON.stringify({ ...bundle, records })
}
