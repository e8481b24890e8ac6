import type { Context } from '../contract'
import { castOf, isEarly, notFor, playedBy, quietOf } from './cast'
import type { Setup } from './model'
import { nameOf } from './sheets-of'

interface Props {
  readonly setup: Setup
  readonly context: Context
}

/** Who plays what, by kind and group: names are for the paper. */
export const CastList = ({ setup, context }: Props) => {
  const { t } = context
  const cast = castOf(setup)
  const listOf = (id: string | null | undefined) => setup.lists.find((list) => list.id === id)?.name ?? ''
  const quiet = quietOf(setup)
  const looking = Object.values(cast.observers).reduce((sum, count) => sum + count, 0)
  return (
    <div className="stack">
      <table className="role-cast">
        <thead>
          <tr>
            {(['part', 'list', 'who'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`cast.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cast.players.map((player) => (
            <tr key={player.id}>
              <th scope="row">{nameOf(player, context)}</th>
              <td>{listOf(player.parts[0]?.list)}</td>
              <td>
                {playedBy(player, setup, t)}
                {isEarly(player) && <small className="quiet"> {t('cast.early')}</small>}
                {notFor(player, t).map((said) => (
                  <div key={said}>{said}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {quiet.length > 0 && (
        <p className="quiet">
          {t('cast.quiet', { count: quiet.length, who: quiet.map((player) => nameOf(player, context)).join(', ') })}
        </p>
      )}
      {looking > 0 && <p>{t('cast.observers', { count: looking })}</p>}
      {cast.absent.length > 0 && <p className="quiet">{t('cast.absent', { count: cast.absent.length })}</p>}
    </div>
  )
}
