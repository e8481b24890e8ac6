import type { Context } from '../contract'
import type { View } from './model'

export const Stage = ({ view }: { readonly view: View; readonly context: Context }) => (
  <>
    <h1>{view.question}</h1>
    <p>{view.answer}</p>
  </>
)
