import type { Context, PlainBlock, Reader } from '../../src/methods/contract'
import type { AnyMethod } from '../../src/methods/registry'
import { toldOf } from '../../src/workshop/evening/told'
import { fillAgreed } from '../../src/workshop/files/fill-agreed'
import type { AnyActivity } from './evening'

export const readers: readonly Reader[] = ['case', 'ours', 'handout']

const words = {
  on: (day: string) => `(${day})`,
  dated: (text: string, day: string) => `${text} (${day})`,
  nothing: '',
}

/** All that a reader's documents say, filled in by the house. The house tells the method no more than that reader may have. */
export const blocksFor = (
  reader: Reader,
  method: AnyMethod,
  activity: AnyActivity,
  context: Context,
): readonly PlainBlock[] => {
  const told = toldOf(activity)
  const { documents } = method
  const all = reader === 'ours' ? documents.ours(activity, context) : (documents[reader]?.(told, context) ?? [])
  return all.flatMap(({ blocks }) => fillAgreed(blocks, method.agreed(told, context), words))
}
