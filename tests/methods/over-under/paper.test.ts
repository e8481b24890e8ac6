import { beforeAll, describe, expect, test } from 'vitest'
import { loadTexts, methodText, setLanguage } from '../../../src/i18n/language'
import type { Context, Language } from '../../../src/methods/contract'
import { emptyStory, type Setup, type ThisActivity } from '../../../src/methods/over-under/model'
import { paper } from '../../../src/methods/over-under/paper'
import { type Evening, evening, table } from './evening'

beforeAll(() =>
  loadTexts('over-under', (language) =>
    language === 'da'
      ? import('../../../src/methods/over-under/text/da.json')
      : import('../../../src/methods/over-under/text/en.json'),
  ),
)

const story = {
  ...emptyStory('a'),
  title: 'Tråden',
  text: 'Du har slukket lampen.\nTelefonen lyser.',
  who: 'Du er ny.',
  followUps: ['Hemmeligt spørgsmål?'],
  rule: { note: 'Hemmelig regel', source: 'Loven', year: 2024 },
}
const setup: Setup = {
  stories: [story, { ...emptyStory('b'), text: 'Uden titel.' }],
  rules: [],
  pace: 'room',
  again: false,
  minutes: { rules: 5, read: 1, decide: 0.5, talk: 7, expect: 6, plenary: 25 },
}
const room = (people: readonly number[], change: Partial<Evening> = {}): ThisActivity =>
  evening({
    setup,
    at: 'rules',
    tables: people.map((count, index) => table(String(index + 1), { people: count })),
    ...change,
  })
const context: Context = {
  t: methodText('over-under'),
  language: 'da',
  today: '2026-11-20',
  dayName: (day) => day,
  picture: () => null,
}
const sheet = (play: ThisActivity, id: string) => paper(play, context).find((one) => one.id === id)

describe('on paper', () => {
  test('every table has a set of the stories in its hands', () => {
    expect(sheet(room([4, 5, 6]), 'stories')?.cells.map(({ title }) => title)).toEqual([
      'Tråden',
      'Historie 2',
      'Tråden',
      'Historie 2',
      'Tråden',
      'Historie 2',
    ])
  })

  test('a story card carries title, text and who one is, and nothing of the facilitator’s', () => {
    const cells = sheet(room([4]), 'stories')?.cells ?? []
    expect(cells[0]).toEqual({
      title: 'Tråden',
      lines: ['Du har slukket lampen.', 'Telefonen lyser.'],
      foot: 'Du er ny.',
    })
    expect(cells[1]?.title).toBe('Historie 2')
    expect(JSON.stringify(paper(room([4]), context))).not.toContain('Hemmelig')
  })

  test('a skipped story is not printed', () => {
    const play = room([4], { skipped: ['a'] })
    expect(sheet(play, 'stories')?.cells.length).toBe(1)
    expect(sheet(play, 'tables')?.cells[0]?.grid?.rows.length).toBe(1)
  })

  test('each person in the room gets a pair of answer cards, whatever the tables look like', () => {
    const cells = sheet(room([5, 1, 0, 40]), 'answers')?.cells ?? []
    expect(cells.filter(({ title }) => title === 'OVER stregen').length).toBe(46)
    expect(cells.filter(({ title }) => title === 'UNDER stregen').length).toBe(46)
    expect(cells[0]?.lines).toEqual(['Det går for vidt for mig'])
    expect(cells[1]?.lines).toEqual(['Det kan jeg leve med'])
  })

  test('a room without people still gets a page of cards to copy', () => {
    expect(sheet(room([]), 'answers')?.cells.length).toBe(4)
    expect(sheet(room([]), 'hosts')).toBeUndefined()
  })

  test('each table gets a host card, a sheet with both tallies, room for reasons and two expectations, and a sign', () => {
    const play = room([5, 3])
    expect(sheet(play, 'hosts')?.cells.map(({ title }) => title)).toEqual(['Bordvært · Bord 1', 'Bordvært · Bord 2'])
    const cells = sheet(play, 'tables')?.cells ?? []
    expect(cells.filter(({ grid }) => grid).map(({ title }) => title)).toEqual(['Bordark · Bord 1', 'Bordark · Bord 2'])
    expect(cells[0]?.grid?.rows).toEqual(['Tråden', 'Historie 2'])
    expect(cells[0]?.grid?.head.length).toBe(3)
    expect(cells.filter(({ blanks }) => blanks).length).toBe(6)
    expect(sheet(play, 'signs')?.cells).toEqual([
      { title: 'Bord 1', lines: [] },
      { title: 'Bord 2', lines: [] },
    ])
  })

  test('four blank cards wait for stories of one’s own, also before any story is chosen', () => {
    const play = room([4], { setup: { ...setup, stories: [] } })
    expect(sheet(play, 'blank')?.cells.length).toBe(4)
    expect(sheet(play, 'stories')).toBeUndefined()
  })

  test.each<Language>(['da', 'en'])(
    'every word on paper is there in %s, and nothing sounds like a ballot',
    async (language) => {
      await setLanguage(language)
      const printed = JSON.stringify(paper(room([4, 4]), { ...context, language }))
      expect(printed).not.toMatch(/paper\.|side\.|\{\{/)
      expect(printed).not.toMatch(/\bstemme|afstemning|vedtag|\bvote|ballot/i)
      await setLanguage('da')
    },
  )
})
