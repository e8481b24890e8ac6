// @vitest-environment node
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadTexts, setLanguage, text } from '../../../src/i18n/language'
import type { Paper } from '../../../src/report/document'
import { type Face, onePageOf, ownFace } from '../../../src/report/height'
import { emptyWorkshop } from '../../../src/workshop/evening/example'
import type { HeldItem } from '../../../src/workshop/files/front'
import { onOnePage } from '../../../src/workshop/files/short'
import type { Workshop } from '../../../src/workshop/record/records'

// One page, whatever the evening came to: and of what there is no room for, how much it is.

beforeEach(async () => {
  await loadTexts('house')
  await setLanguage('da')
})

const head: Paper = {
  title: 'Temaaften om nærhed',
  meta: ['tirsdag den 24. november 2026, Rådhuset', '25 medlemmer · 4 borde'],
  sections: [],
  foot: 'Ikke et beslutningsreferat.',
  mark: null,
}
const shortOf = (
  workshop: Partial<Workshop>,
  held: readonly HeldItem[],
  given: Paper = head,
  faces: readonly Face[] = [ownFace],
): Paper => onOnePage(given, { workshop: { ...emptyWorkshop(), ...workshop }, held, text, page: onePageOf(faces) })

const itemOf = (name: string, texts: readonly string[], days: readonly string[]): HeldItem => ({
  name,
  agreed: texts.map((said, at) => ({ id: String(at), text: said, day: days[at % days.length] ?? '', under: null })),
})
const step = (said: string, at: number): Workshop['next'][number] => ({
  ...{ id: String(at), text: said, role: `Formand ${at + 1}`, day: '2026-12-01' },
})
const blocksOf = ({ sections }: Paper, id: string) => sections.find((section) => section.id === id)?.blocks ?? []
const written = (paper: Paper) => JSON.stringify(paper.sections)

/** How many there are, said or counted. */
const counted = (said: readonly string[], pattern: RegExp): number =>
  said.reduce((sum, one) => sum + Number(pattern.exec(one)?.[1] ?? 0), 0)

test('an evening that has room is told whole, each day with its item, and nothing is said to be missing', () => {
  const held = [
    itemOf('Over eller under?', ['Ring først'], ['2026-11-24']),
    itemOf('Seks spørgsmål', ['Mål det'], ['2026-12-02']),
  ]
  const paper = shortOf({ purpose: 'At blive klogere', next: [step('Skriv ud', 0)] }, held)
  expect(paper.foot).toBe(head.foot)
  expect(blocksOf(paper, 'agreed')).toEqual([
    { kind: 'heading', text: 'Over eller under? (24. nov. 2026)' },
    { kind: 'list', items: ['Ring først'] },
    { kind: 'heading', text: 'Seks spørgsmål (2. dec. 2026)' },
    { kind: 'list', items: ['Mål det'] },
  ])
})

const long = 'Vi ringer først og skriver bagefter, så alle ved, hvem der tager sagen videre. '
const six = Array.from({ length: 6 }, (_, at) =>
  itemOf(`Metode ${at + 1}`, Array<string>(8).fill(long), ['2026-11-24', '2026-12-02', '2027-01-14']),
)

test('six methods on different days, each with eight texts, stand on one page with all their next steps', () => {
  const next = Array.from({ length: 6 }, (_, at) => step(`Skridt ${at + 1}`, at))
  const paper = shortOf({ purpose: long, next }, six)
  expect(onePageOf([ownFace]).holds(paper)).toBe(true)
  expect(blocksOf(paper, 'purpose')).toEqual([{ kind: 'text', text: long }])
  for (let at = 1; at <= 6; at += 1) {
    expect(written(paper)).toMatch(new RegExp(`Metode ${at}: Vi ringer`))
    expect(written(paper)).toMatch(new RegExp(`"Skridt ${at}","Formand ${at}","1\\. dec\\. 2026"`))
  }
  expect(paper.foot).toContain('Kortet ned til én side')
})

const words = fc
  .array(fc.constantFrom('vi', 'ringer', 'BESLUTNINGSGRUNDLAG', 'og', 'MMMMMM', '漢字', 'x'.repeat(90), '\n'), {
    maxLength: 60,
  })
  .map((all) => all.join(' '))
const some = fc.oneof(fc.constantFrom('', 'Vi ringer først'), words)
const days = fc.subarray(['2026-11-24', '2026-12-02', '2027-01-14'], { minLength: 1 })
const anyHeld = fc.array(
  fc
    .tuple(
      words,
      fc.array(
        words.map((one) => one.trim() || 'x'),
        { maxLength: 30 },
      ),
      days,
    )
    .map(([name, texts, on]) => itemOf(name.trim() || 'Punkt', texts, on)),
  { maxLength: 40 },
)
const anyNext = fc.array(
  fc.record({
    id: fc.uuid(),
    text: words,
    role: fc.constantFrom('Formanden for Teknik og Miljø', 'Sekretariatet'),
    day: fc.constant('2026-12-01'),
  }),
  { maxLength: 100 },
)
/** As a letterhead may be: a narrow column under a high head, in large type. */
const narrow: Face = { ...ownFace, width: 7400, height: 14_000, size: 230, text: { height: 400, free: 160 } }

/** What the page says of what was agreed: of each item the texts, and how many more. */
const agreedOn = (paper: Paper, held: readonly HeldItem[]) => {
  const blocks = blocksOf(paper, 'agreed')
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  const dense = !blocks.some(({ kind }) => kind === 'heading')
  const items = dense ? (lists[0] ?? []).map((one) => one.split(' · ')) : lists
  const left = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
  return {
    items: items.length + counted(left, /^Og (\d+) punkt/),
    texts:
      items.reduce((sum, list) => sum + list.filter((one) => !/^og \d+ til$/.test(one)).length, 0) +
      counted(items.flat(), /^og (\d+) til$/) +
      counted(left, /\((\d+) i alt\)/),
    all: held.reduce((sum, { agreed }) => sum + agreed.length, 0),
    some: held.filter(({ agreed }) => agreed.length > 0).length,
  }
}

describe('any evening', () => {
  test.each([
    ['A4', [ownFace]],
    ['A4 and a narrow letterhead', [ownFace, narrow]],
  ])('stands on one page, %s, and what is not there is counted', (_, faces) => {
    fc.assert(
      fc.property(anyHeld, anyNext, some, some, (held, next, purpose, intro) => {
        const paper = shortOf({ purpose, intro, next }, held, head, faces)
        expect(onePageOf(faces).holds(paper)).toBe(true)
        const agreed = agreedOn(paper, held)
        expect([agreed.items, agreed.texts]).toEqual([agreed.some, agreed.all])
        const steps = blocksOf(paper, 'next')
        const rows = steps.flatMap((block) => (block.kind === 'table' ? block.rows : []))
        const more = steps.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
        expect(rows.length + counted(more, /^Og (\d+) skridt/)).toBe(next.length)
        rows.forEach(([, role, day], at) => {
          expect([role, day]).toEqual([next[at]?.role, expect.stringMatching(/1\. dec.* 2026$/)])
        })
        if (purpose.trim() !== '') expect(blocksOf(paper, 'purpose')).toHaveLength(1)
        expect(paper.meta).toEqual(head.meta)
        if (/ …|til i hele|og \d+ til/.test(written(paper))) expect(paper.foot).toContain('Kortet ned til én side')
      }),
      { numRuns: 60, seed: 17 },
    )
  })

  test('a title and a place as long as their fields stand on one page too, and a hundred items', () => {
    const given = { ...head, title: 'M'.repeat(500), meta: ['w'.repeat(1500), 'w'.repeat(1000)], mark: 'Generalprøve' }
    const held = Array.from({ length: 100 }, (_, at) =>
      itemOf(`Punkt ${at} ${'w'.repeat(480)}`, Array<string>(60).fill(long.repeat(20)), ['2026-11-24', '2026-12-02']),
    )
    const next = Array.from({ length: 100 }, (_, at) => step(long.repeat(30), at))
    const paper = shortOf({ purpose: long.repeat(250), intro: long.repeat(250), next }, held, given)
    expect(onePageOf([ownFace]).holds(paper)).toBe(true)
    expect(agreedOn(paper, held)).toMatchObject({ items: 100, texts: 6000 })
  })
})
