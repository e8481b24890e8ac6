import { useMemo } from 'react'
import type { LaneTexts } from '../../ui/lanes'
import type { Context } from '../contract'

/** What the lanes say: the same object until it is something else, so that the cards are not all drawn anew. */
export const useLaneTexts = ({ t }: Context): LaneTexts =>
  useMemo(
    () => ({
      how: t('lane.how'),
      move: t('lane.move'),
      moveOf: (card) => t('lane.move.of', { card }),
      to: (lane) => t('lane.to', { lane }),
      up: t('lane.up'),
      down: t('lane.down'),
      lifted: (card) => t('lane.lifted', { card }),
      over: (card, place, of, lane) => t('lane.over', { card, place, of, lane }),
      moved: (card, place, of, lane) => t('lane.moved', { card, place, of, lane }),
      laid: (card, lane) => t('lane.laid', { card, lane }),
      stayed: (card) => t('lane.stayed', { card }),
    }),
    [t],
  )
