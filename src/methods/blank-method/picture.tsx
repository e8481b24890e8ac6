import type { PictureProps } from '../contract'
import type { View } from './model'

export const Picture = ({ view, palette }: PictureProps<View>) => (
  <svg viewBox="0 0 600 200" role="img" aria-label={view.question}>
    <text x="20" y="110" fontSize="32" fill={palette.ink}>
      {view.question}
    </text>
  </svg>
)
