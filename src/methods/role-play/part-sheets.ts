import type { Context, SheetCell } from '../contract'
import type { Cast, Player } from './cast'
import { type Cue, cuesOf, voteWord } from './cues'
import type { Brief, Own, Setup, ThisTold } from './model'
import { brief, characters } from './sheets-of'

type T = Context['t']

/** Who plays it, by kind and group, with a line for a name that is written by hand. */
const playedBy = ({ kind, group, mayor }: Player, { groups }: Setup, t: T): string =>
  t('paper.played-by', {
    who: [mayor ? t('kind.mayor') : t(`kind.${kind}`), groups.find(({ id }) => id === group)?.name]
      .filter(Boolean)
      .join(', '),
  })

const whoOneIs = (all: Brief, own: Own, t: T): readonly string[] =>
  own.parts.flatMap((part) => [
    ...(own.parts.length > 1 ? [(all.parts[part.part]?.title ?? '').toUpperCase()] : []),
    ...(['who', 'want', 'how', 'secret'] as const)
      .filter((key) => part[key].trim() !== '')
      .map((key) => `${t(`own.${key}`)}: ${part[key]}`),
  ])

/** What one says, item by item: the cue in brackets, and under it one’s own line. */
const spoken = (cues: readonly Cue[], t: T): readonly SheetCell[] => {
  const items = [...new Set(cues.map(({ item }) => item))]
  return items.map((item) => ({
    title: '',
    lines: [
      item.toUpperCase(),
      ...cues
        .filter((one) => one.item === item)
        .flatMap(({ cue, as, text }) => [`[${cue}]`, `${(as || t('own.you')).toUpperCase()}: ${text}`]),
    ],
  }))
}

/** One sheet for each player, which may run on over more pages. Nowhere else on paper stands what is for one player alone. */
export const partSheets = (told: ThisTold, cast: Cast, context: Context): readonly SheetCell[] => {
  const { t } = context
  const all = brief(told)
  return characters(told.setup, context).flatMap(({ id, title, own }): readonly SheetCell[] => {
    const player = cast.players.find((one) => one.id === id)
    const votes = own.votes.flatMap((vote, at) => (vote === null ? [] : [`${all.votes[at]} ${voteWord(vote, t)}`]))
    return [
      {
        title,
        lines: [...(player ? [playedBy(player, told.setup, t)] : []), ...whoOneIs(all, own, t)],
        foot: t('paper.made-up', { council: told.setup.council || t('council.unnamed') }),
      },
      ...(votes.length > 0 ? [{ title: '', lines: [t('own.votes').toUpperCase(), ...votes] }] : []),
      ...spoken(
        cuesOf(
          all,
          own.parts.map(({ part }) => part),
          t,
        ),
        t,
      ),
    ]
  })
}
