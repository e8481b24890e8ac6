import { Drawing } from '../kit/drawing'
import { lay } from '../kit/lay-text'
import { Lines } from '../kit/lines'
import { pictureOf } from '../kit/stage'
import type { View } from './audience'

export const Picture = pictureOf<View>({
  question: ({ view, palette }) => {
    const { size, lines } = lay(view.question, 560, 160, [48, 32, 24])
    return (
      <Drawing className="drawing" width={600} height={200} label={view.question}>
        <Lines lines={lines} x={20} y={20 + size} size={size} ink={palette.ink} />
      </Drawing>
    )
  },
})
