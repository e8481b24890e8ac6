import type { Context, SheetCell } from '../contract'
import { type Cast, notFor, type Player, playedBy } from './cast'
import { cuesOf, voteWord } from './cues'
import { type Brief, councilOf, type Own, type ThisTold } from './model'
import { brief, characters } from './sheets-of'

type Line = NonNullable<SheetCell['script']>[number]
type T = Context['t']

/** Who one is. What is for one player alone stands in a frame. */
const whoOneIs = (all: Brief, { parts }: Own, t: T): readonly Line[] =>
  parts.flatMap((part) => [
    ...(parts.length > 1 ? [{ by: t('own.as'), text: all.parts[part.part]?.title ?? '' }] : []),
    ...(['who', 'want', 'how'] as const)
      .filter((key) => part[key].trim() !== '')
      .map((key) => ({ by: t(`own.${key}`), text: part[key] })),
    ...(part.secret.trim() === '' ? [] : [{ by: t('own.secret'), text: part.secret, apart: true as const }]),
  ])

/** What one says, item by item, each after its cue. */
const spoken = (all: Brief, { parts }: Own, t: T): readonly SheetCell[] => {
  const places = parts.map(({ part }) => part)
  const cues = cuesOf(all, places, t)
  return [...new Set(cues.map(({ item }) => item))].map((item) => ({
    title: '',
    lines: [item],
    script: cues.filter((one) => one.item === item).map(({ cue, as, text }) => ({ by: as, cue, text })),
  }))
}

/** One sheet for each player who is wanted, which may run on over more pages. Nowhere else on paper stands what is for one player alone. */
export const partSheets = (
  told: ThisTold,
  cast: Cast,
  wanted: (player: Player) => boolean,
  context: Context,
): readonly SheetCell[] => {
  const { t } = context
  const all = brief(told)
  return characters(told.setup, context).flatMap(({ id, title, own }): readonly SheetCell[] => {
    const player = cast.players.find((one) => one.id === id)
    if (!player || !wanted(player)) return []
    const votes = own.votes.flatMap((vote, at) =>
      vote === null ? [] : [{ by: voteWord(vote, t), text: all.votes[at] ?? '' }],
    )
    return [
      {
        title,
        lines: [t('paper.played-by', { who: playedBy(player, told.setup, t) }), ...notFor(player, t)],
        script: whoOneIs(all, own, t),
        foot: t('paper.made-up', { council: councilOf(told.setup, t) }),
      },
      ...(votes.length > 0 ? [{ title: '', lines: [t('own.votes')], script: votes }] : []),
      ...spoken(all, own, t),
    ]
  })
}
