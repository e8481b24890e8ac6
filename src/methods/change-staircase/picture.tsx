import type { PictureProps } from '../contract'
import type { View } from './audience'
import { StairsPicture } from './stairs-picture'
import { StepsPicture } from './steps-picture'
import { WheelPicture } from './wheel-picture'

/** The drawing of a view; lists and sentences are words, and need none. */
export const Picture = ({ view, palette, context }: PictureProps<View>) => {
  switch (view.kind) {
    case 'stairs':
      return <StairsPicture view={view} palette={palette} context={context} />
    case 'wheel':
      return <WheelPicture view={view} palette={palette} context={context} />
    case 'steps':
      return <StepsPicture view={view} palette={palette} context={context} />
    case 'ask':
      return <StepsPicture view={{ ...view, kind: 'steps' }} palette={palette} context={context} />
    default:
      return null
  }
}
