import { stageOf } from '../kit/stage'
import type { View } from './audience'

export const Stage = stageOf<View>({
  question: ({ view }) => (
    <>
      <h1>{view.question}</h1>
      <p>{view.answer}</p>
    </>
  ),
})
