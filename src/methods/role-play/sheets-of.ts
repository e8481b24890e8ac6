import type { Character, Context } from '../contract'
import { castOf, type Player } from './cast'
import type { Brief, Own, Setup, ThisTold } from './model'
import { played } from './played'
import { talliesOf, withFigures } from './tally'

// What goes into hands: to everybody the script as it will be heard, and to each player what is for that one alone.

const listName = ({ lists }: Setup, id: string | null): string => lists.find((one) => one.id === id)?.name ?? ''

/** All that everybody may know. Of the questions of the quiz the answers are kept back. */
export const brief = ({ setup }: Pick<ThisTold, 'setup'>): Brief => {
  const cast = castOf(setup)
  const tallies = talliesOf(setup, cast)
  return {
    council: setup.council,
    parts: setup.parts.map(({ title, list }) => ({ title, list: listName(setup, list) })),
    items: played(setup, cast.absent).map(({ id, title, lines }) => ({
      ...{ id, title },
      lines: lines.map(({ kind, by, at, text }) => ({
        kind,
        by: setup.parts.findIndex((part) => part.id === by),
        text: kind === 'said' ? withFigures(text, tallies.get(at ?? '')) : '',
      })),
    })),
    votes: setup.votes.map(({ question }) => question),
    quiz: setup.quiz.map(({ id, asks, a, b, c }) => ({ id, asks, a, b, c })),
  }
}

const ownOf = (setup: Setup, tallies: ReturnType<typeof talliesOf>, player: Player): Own => ({
  parts: player.parts.map((part) => ({
    part: setup.parts.indexOf(part),
    ...{ who: part.who, want: part.want, how: part.how, secret: part.secret },
  })),
  votes: setup.votes.map(({ id }) => {
    const side = tallies.get(id)?.sides[player.id]
    return side === undefined ? null : side === 'for' ? 1 : side === 'against' ? -1 : 0
  }),
})

/** What the parts of a player are called together. */
export const nameOf = ({ parts }: Pick<Player, 'parts'>, { t }: Pick<Context, 't'>): string =>
  parts.map(({ title }) => title.trim() || t('part.untitled')).join(' + ')

/** One for each player: who has two parts has both on one sheet. */
export const characters = (setup: Setup, context: Context): readonly Character<Own>[] => {
  const cast = castOf(setup)
  const tallies = talliesOf(setup, cast)
  return cast.players.map((player) => ({
    id: player.id,
    title: nameOf(player, context),
    own: ownOf(setup, tallies, player),
  }))
}
