import * as v from 'valibot'
import { day, schemaOf, text } from '../kit/schema'
import type { Brief, Plenary, Setup } from './model'

export const schema = schemaOf<Setup, Brief, null, Plenary>({
  setup: v.object({ question: text() }),
  brief: v.object({ question: text() }),
  work: v.null(),
  plenary: v.object({ answer: text(), day: v.nullable(day) }),
})
