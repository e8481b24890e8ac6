import type { Report } from '../contract'
import type { View } from './audience'
import type { Play } from './model'

export const report = ({ setup, plenary }: Play): Report<View> => [
  { kind: 'heading', text: setup.question },
  { kind: 'text', text: plenary.answer },
]
