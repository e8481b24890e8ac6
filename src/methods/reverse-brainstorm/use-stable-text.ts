import { useMemo } from 'react'
import type { Context, Translate } from '../contract'

/** The house hands over a new `t` with each change; rows of a long list would all be drawn anew for it. */
export const useStableText = ({ t, language }: Context): Translate =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says changes with the language only
  useMemo(() => t, [language])
