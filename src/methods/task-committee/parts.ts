import type { Context, Part } from '../contract'
import { type Brief, type PartId, partsOf, wishPart } from './model'

/** What a part asks its tables: a wish to the text, or one of the three questions. */
export const askedAt = (part: PartId, { questions }: Pick<Brief, 'questions'>, t: Context['t']): string =>
  part === wishPart ? t('part.wishes') : questions[part].trim() || t(`question.${part}`)

/** Nothing is counted: a table writes. A question that nobody has asked is no part. */
export const parts = (brief: Brief, { t }: Context): readonly Part[] =>
  partsOf(brief.sitting)
    .filter((part) => part === wishPart || brief.questions[part].trim() !== '')
    .map((part) => ({ id: part, title: askedAt(part, brief, t), polls: [] }))
