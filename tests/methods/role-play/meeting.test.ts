import { describe, expect, test } from 'vitest'
import { castOf } from '../../../src/methods/role-play/cast'
import { meetings, playingMinutes, withMeeting } from '../../../src/methods/role-play/deck'
import da from '../../../src/methods/role-play/decks/meeting.da.json'
import en from '../../../src/methods/role-play/decks/meeting.en.json'
import { blank, enoughHalts, type Setup } from '../../../src/methods/role-play/model'
import { minutesOf, played } from '../../../src/methods/role-play/played'
import { problemsOf } from '../../../src/methods/role-play/problems'
import { steps } from '../../../src/methods/role-play/steps'
import { contextIn } from '../../laws/scripts'
import { usual } from './people'

const languages = ['da', 'en'] as const

/** What is the same in every language: all but the words. */
const bones = (deck: typeof da) => ({
  parts: deck.parts.map(({ id, list, seat, suits, spare }) => ({ id, list, seat, suits, spare })),
  items: deck.items.map(({ id, refers, lines }) => ({
    ...{ id, refers },
    lines: lines.map(({ text: _, ...line }) => line),
  })),
  votes: deck.votes.map(({ question: _, ...vote }) => vote),
  cards: deck.cards.map(({ id, year }) => ({ id, year })),
  quiz: deck.quiz.map(({ id, right, card }) => ({ id, right, card })),
})

test('the meeting is the same in both languages, line by line', () => {
  expect(bones(en as typeof da)).toEqual(bones(da))
})

describe.each(meetings.flatMap((meeting) => languages.map((language) => [meeting, language] as const)))(
  'the %s meeting (%s)',
  (meeting, language) => {
    const ready = async (total: number): Promise<Setup> => ({
      ...(await withMeeting(blank(), meeting, language)),
      ...usual(total),
    })

    test('takes its time: an hour at most for the whole of it, and shorter for the short', async () => {
      for (const total of [9, 13, 17, 25, 31]) {
        const setup = await ready(total)
        const minutes = played(setup, castOf(setup).absent).reduce((sum, item) => sum + minutesOf(item), 0)
        expect(minutes).toBeGreaterThanOrEqual(playingMinutes[meeting].from)
        expect(minutes).toBeLessThanOrEqual(playingMinutes[meeting].to)
        const evening = steps({ setup, round: { skipped: [] } }, await contextIn('role-play', language))
        const all = evening.reduce((sum, step) => sum + step.minutes, 0)
        expect(all).toBeLessThanOrEqual(meeting === 'long' ? 123 : 72)
      }
    })

    test('says before it begins that its items do not come by their numbers, and not where they do', async () => {
      const setup = await ready(17)
      const context = await contextIn('role-play', language)
      const welcome = (items: Setup['items']) =>
        steps({ setup: { ...setup, items }, round: { skipped: [] } }, context)[0]?.say
      expect(welcome(setup.items)).toContain(context.t('items.turned'))
      expect(welcome(setup.items.slice(0, 3))).not.toContain(context.t('items.turned'))
    })

    test('asks each question of the quiz and shows its answers in one step: two presses', async () => {
      const setup = await ready(17)
      const asked = steps({ setup, round: { skipped: [] } }, await contextIn('role-play', language)).filter(
        ({ poll, shows }) => poll !== undefined || shows !== undefined,
      )
      expect(asked.map(({ poll, shows }) => [poll, shows])).toEqual(setup.quiz.map(({ id }) => [id, id]))
    })

    test('stops at ten cards at the most, none of them twice, and none for longer than a minute and a half', async () => {
      const lines = played(await ready(25), []).flatMap((item) => item.lines)
      const halts = lines.filter(({ kind }) => kind === 'halt')
      expect(halts.length).toBeLessThanOrEqual(enoughHalts)
      expect(new Set(halts.map(({ at }) => at)).size).toBe(halts.length)
      for (const halt of halts) expect(minutesOf({ lines: [halt] }), halt.id).toBeLessThanOrEqual(1.5)
    })

    test('has nothing to be put right, however many there are', async () => {
      for (const total of [9, 14, 25, 31]) expect(problemsOf(await ready(total))).toEqual([])
    })

    test('says only figures that belong to a vote', async () => {
      const { items } = await ready(25)
      for (const { kind, at, text } of items.flatMap(({ lines }) => lines))
        if (/\{\w+\}/.test(text)) expect([kind, at === null]).toEqual(['said', false])
    })

    test('each card and each question stands with its source, and points at what there is', async () => {
      const { cards, quiz, items } = await ready(25)
      expect(cards.length).toBeGreaterThanOrEqual(20)
      expect(quiz).toHaveLength(meeting === 'long' ? 12 : 8)
      for (const { source, year, says } of cards)
        for (const text of [source, year, says]) expect(text.trim()).not.toBe('')
      const ids = cards.map(({ id }) => id)
      for (const { card } of quiz) expect(ids).toContain(card)
      for (const { kind, at } of items.flatMap(({ lines }) => lines)) if (kind === 'halt') expect(ids).toContain(at)
    })
  },
)
