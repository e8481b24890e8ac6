import { isAdrift } from './ford'
import type { Dilemma, Stone } from './model'

// Gentle questions to a stone; none of them stops anybody.

/** Good in everybody's eyes: where it stands alone, nobody could say the opposite. */
const praise =
  /(?<!\p{L})(god[et]?|gode|bed(?:re|st|ste)|kvalitet\w*|trivsel\w*|helhed\w*|sammenhæng\w*|fokus\w*|udvik\w*|styrke\w*|sikre\w*|bæredygtig\w*|good|better|best|quality|well-being|focus\w*|develop\w*|strengthen\w*|ensure\w*|sustainab\w*|coheren\w*)(?!\p{L})/iu
/** Says what gives way: then somebody could. */
const choice =
  /(?<!\p{L})(frem for|hellere|før|først|også når|også hvis|selv om|højst|mindst|ikke|aldrig|kun|uanset|end|rather|before|first|even|at most|at least|not|never|only|than|over)(?!\p{L})/iu

export type Hint = 'opposite' | 'adrift'

/** @param dilemmas of the matter */
export const hintsFor = (stone: Stone, dilemmas: readonly Dilemma[]): readonly Hint[] => [
  ...(stone.text.trim() !== '' && praise.test(stone.text) && !choice.test(stone.text) ? (['opposite'] as const) : []),
  ...(isAdrift(dilemmas, stone) ? (['adrift'] as const) : []),
]
