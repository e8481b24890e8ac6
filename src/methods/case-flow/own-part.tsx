import { memo } from 'react'
import type { Screen } from '../contract'
import type { Setup } from './model'
import type { PartProps } from './props'

type Whole = PartProps<keyof Setup>

/** A part of the preparation that is drawn anew only when what it is made of changes: a key in one part draws no other. */
export const ownPart = <Keys extends keyof Setup>(
  keys: readonly Keys[],
  ofNotes: boolean,
  Part: Screen<PartProps<Keys>>,
): Screen<Whole> =>
  memo<Whole>(
    (props) => <Part {...props} />,
    (one, other) =>
      one.context === other.context &&
      (!ofNotes || one.plenary === other.plenary) &&
      keys.every((key) => one.setup[key] === other.setup[key]),
  )
