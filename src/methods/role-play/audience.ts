import type { Context } from '../contract'
import { castOf, type Player, playerOf } from './cast'
import {
  type Card,
  type Line,
  letters,
  type NoteKind,
  notesOf,
  type Question,
  type Setup,
  type ThisActivity,
  type Vote,
} from './model'
import { quizPart } from './parts'
import { agendaOf, type PlayedItem, played } from './played'
import { nameOf } from './sheets-of'
import { tallyOf } from './tally'
import type { Chair, Chamber, QuizView, Result, View } from './views'

const listOf = ({ lists }: Setup, id: string | null | undefined): string =>
  lists.find((one) => one.id === id)?.name ?? ''

/** Who is outside at a line: from their last word before a vote that is held without them until their next after it. @param lines of the whole meeting */
const outsideAt = ({ votes }: Setup, lines: readonly Line[], at: number): readonly string[] => {
  const held = lines.flatMap(({ kind, at: id }, place) => {
    const vote = kind === 'vote' ? votes.find((one) => one.id === id) : undefined
    return vote ? vote.away.map((part) => ({ part, place })) : []
  })
  const speaks = (part: string, from: number, to: number) => lines.slice(from, to + 1).some(({ by }) => by === part)
  return [
    ...new Set(
      held.filter(({ part, place }) => !speaks(part, Math.min(at, place), Math.max(at, place))).map(({ part }) => part),
    ),
  ]
}

/** The chamber as it is when one of them speaks. */
const chamberAt = (setup: Setup, context: Context, by: string | null, away: readonly string[] = []): Chamber => {
  const cast = castOf(setup)
  const speaks = playerOf(cast, by)
  const chair = (player: Player): Chair => ({
    title: nameOf(player, context),
    list: listOf(setup, player.parts[0]?.list),
    lit: player === speaks,
    empty: player.parts.some(({ id }) => away.includes(id)),
  })
  const [head] = cast.players.filter(({ parts: [part] }) => part?.seat === 'council')
  return {
    head: head ? chair(head) : null,
    seats: cast.seating.map(chair),
    floor: cast.players.filter(({ parts: [part] }) => part?.seat === 'floor').map(chair),
  }
}

const resultOf = (setup: Setup, vote: Vote): Result => {
  const tally = tallyOf(vote, castOf(setup))
  return {
    ...{ question: vote.question, outcome: vote.outcome },
    ...{ for: tally.for, against: tally.against, neither: tally.neither },
  }
}

const cardOnStage = ({ id: _, when: __, ...card }: Card): Omit<Card, 'id' | 'when'> => card

const lineView = (
  setup: Setup,
  items: readonly PlayedItem[],
  item: PlayedItem,
  page: number,
  context: Context,
): View => {
  const { title, lines } = item
  const at = Math.min(page, lines.length - 1)
  const before = items.slice(0, items.indexOf(item)).flatMap((one) => one.lines)
  const line = lines[at]
  const head = { council: setup.council, item: title }
  const card = setup.cards.find(({ id }) => id === line?.at)
  if (line?.kind === 'halt' && card) return { kind: 'halt', ...head, card: cardOnStage(card) }
  const vote = setup.votes.find(({ id }) => id === line?.at)
  if (line?.kind === 'vote') return { kind: 'vote', ...head, question: vote?.question ?? line.text }
  const part = line?.kind === 'said' ? setup.parts.find(({ id }) => id === line.by) : undefined
  return {
    ...{ kind: 'floor', ...head, who: part?.title ?? '', list: listOf(setup, part?.list) },
    chamber: chamberAt(
      setup,
      context,
      line?.by ?? null,
      outsideAt(
        setup,
        items.flatMap((one) => one.lines),
        before.length + at,
      ),
    ),
    result: vote ? resultOf(setup, vote) : null,
  }
}

const quizView = ({ setup }: ThisActivity, question: Question): QuizView => ({
  ...{ council: setup.council, number: setup.quiz.indexOf(question) + 1, of: setup.quiz.length, asks: question.asks },
  options: letters.map((letter) => ({ letter, text: question[letter] })),
})

const answerView = (activity: ThisActivity, question: Question): View => {
  const answers = activity.round.answers[question.id]
  const counted = answers?.state === 'counts' ? answers.counts : null
  const card = activity.setup.cards.find(({ id }) => id === question.card)
  return {
    ...{ kind: 'answer', ...quizView(activity, question), right: question.right },
    ...{ few: counted === null && answers !== undefined },
    counts: counted && { a: counted.a ?? 0, b: counted.b ?? 0, c: counted.c ?? 0 },
    ...{ why: question.why, says: card?.says ?? '' },
  }
}

const notesView = ({ plenary }: ThisActivity, of: NoteKind): View => ({
  ...{ kind: 'notes', of },
  texts: notesOf(plenary, of).map(({ text }) => text),
})

/** All that stage and picture can ever receive. */
export const audience = (activity: ThisActivity, context: Context): View => {
  const { setup, now, round } = activity
  const { council } = setup
  const items = played(setup, castOf(setup).absent, round.skipped)
  const item = items.find(({ id }) => id === now.part)
  const question = setup.quiz.find(({ id }) => quizPart(id) === now.part)
  if (now.task === 'play' && item) return lineView(setup, items, item, now.page, context)
  if (now.task === 'ask' && question) {
    if (round.shown.includes(question.id)) return answerView(activity, question)
    const answers = round.answers[question.id]
    const answered = answers?.state === 'asked' ? answers.counting : null
    return { kind: 'ask', ...quizView(activity, question), answered }
  }
  if (now.task === 'sheets') return { kind: 'sheets', council }
  if (now.task === 'break') return { kind: 'pause', council }
  if (now.task === 'questions') return notesView(activity, 'question')
  if (now.task === 'pairs') return notesView(activity, 'agreed')
  return { kind: 'welcome', council, agenda: agendaOf(items).map(({ title }) => title) }
}
