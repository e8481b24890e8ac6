import type { Context } from '../contract'
import { withMeeting } from './deck'
import { type PlenaryMove, players, type Setup, totalOf } from './model'

/** A council of three groups, and those of its administration who come along. */
const someCouncil = ({ t }: Context): Pick<Setup, 'groups' | 'officials' | 'mayor'> => ({
  groups: (['1', '2', '3'] as const).map((number, at) => ({
    ...{ id: `group-${number}`, name: t('group.numbered', { number }) },
    ...{ seasoned: [6, 4, 3][at] ?? 3, fresh: [3, 2, 1][at] ?? 1 },
  })),
  officials: 6,
  mayor: 'group-2',
})

/** The short meeting with a council to play it, and what a room could say afterwards. */
export const rehearse = async (setup: Setup, context: Context) => {
  const { t, language } = context
  const written = setup.items.some(({ out, lines }) => !out && lines.length > 0)
  const play = written ? setup : await withMeeting(setup, 'short', language)
  const ready: Setup = totalOf(play) >= players.fewest ? play : { ...play, ...someCouncil(context), sent: true }
  const plenary: readonly PlenaryMove[] = [
    { type: 'note', kind: 'question', text: t('example.question') },
    { type: 'note', kind: 'agreed', text: t('example.agreed') },
  ]
  const tables: readonly { work: readonly never[]; plenary: readonly never[] }[] = []
  return { setup: ready, tables, plenary }
}
