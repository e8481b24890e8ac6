import * as v from 'valibot'
import { someMinutes } from '../../lib/limits'
import { day, id, line, list, minutes, picture, schemaOf, text as textOf, within } from '../kit/schema'
import type { Brief, Plenary, Setup, Work } from './model'
import { kinds, longestText, minuteParts, mostAdjustments, mostVersions, onScale, thresholds, verdicts } from './model'

const text = textOf(longestText)
const number = v.nullable(
  v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(10),
    v.check((typed) => onScale(typed), 'on the scale'),
  ),
)

const looks = { text, picture: v.nullable(picture) }
const asked = {
  ask: line,
  question: line,
  low: line,
  high: line,
  versions: v.pipe(v.array(v.object({ id, ...looks })), v.minLength(1), v.maxLength(mostVersions)),
}
const adjustment = { id, version: id, text, number }

export const schema = schemaOf<Setup, Brief, Work, Plenary>({
  setup: v.object({
    kind: v.picklist(kinds),
    ...asked,
    minutes: minutes(minuteParts, someMinutes),
    threshold: v.nullable(within(thresholds)),
  }),
  brief: v.object(asked),
  work: v.object({ adjustments: list(v.object(adjustment), mostAdjustments) }),
  plenary: v.object({
    adjustments: list(
      v.object({ ...adjustment, verdict: v.picklist(verdicts), from: v.nullable(id), day }),
      mostAdjustments,
    ),
    draft: v.nullable(v.object({ after: id, ...looks })),
    spans: list(id, 50),
  }),
})
