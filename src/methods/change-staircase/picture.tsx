import { pictureOf } from '../kit/stage'
import type { View } from './audience'
import { StairsPicture } from './stairs-picture'
import { StepsPicture } from './steps-picture'
import { WheelPicture } from './wheel-picture'

/** The drawing of a view; lists and sentences are words, and need none. */
export const Picture = pictureOf<View>({
  stairs: StairsPicture,
  wheel: WheelPicture,
  steps: StepsPicture,
  ask: ({ view, ...props }) => <StepsPicture view={{ ...view, kind: 'steps' }} {...props} />,
})
