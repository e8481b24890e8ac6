import { Button } from '../../ui/button'
import type { Play, Translate } from '../contract'
import type { PlenaryMove, Play as Room } from './model'
import { handful } from './room-moves'

interface Props {
  readonly activity: Room
  readonly play: Play<PlenaryMove>
  readonly context: { readonly t: Translate }
  /** How many there are in all. */
  readonly count: number
}

/** Where there are more tables than can be read at once: which of them are on stage. */
export const StagePages = ({ activity, play, count, context: { t } }: Props) => {
  const pages = Math.ceil(count / handful)
  if (pages < 2) return null
  return (
    <div className="row">
      {Array.from({ length: pages }, (_, page) => (
        <Button
          key={page}
          small
          aria-pressed={activity.plenary.page === page}
          onClick={() => play({ type: 'turnPage', page })}
        >
          {t('run.page', { number: page + 1, of: pages })}
        </Button>
      ))}
    </div>
  )
}
