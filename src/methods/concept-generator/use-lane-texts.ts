import { useMemo } from 'react'
import type { LaneTexts } from '../../ui/lanes'
import type { Context } from '../contract'

/** What the lanes say. The house hands over a new `t` with each change; the cards would all be drawn anew for it. */
export const useLaneTexts = ({ t, language }: Context): LaneTexts =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says changes with the language only
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
    [language],
  )
