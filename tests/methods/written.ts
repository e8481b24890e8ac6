import type { Activity, Agreed, Context, Documents, PlainBlock, Told, Types } from '../../src/methods/contract'
import { toldOf } from '../../src/workshop/evening/told'
import { fillAgreed } from '../../src/workshop/files/fill-agreed'

interface Writing<T extends Types, View> {
  readonly agreed: (told: Told<T>, context: Context) => readonly Agreed[]
  readonly documents: Documents<T, View>
}

const words = {
  on: (day: string) => `Aftalt ${day}`,
  dated: (text: string, day: string) => `${text} (${day})`,
  nothing: 'Intet aftalt',
}

/** What a method's documents say, as the house lets it see the room and fills them in. */
export const written = <T extends Types, View>(
  { agreed, documents }: Writing<T, View>,
  activity: Activity<T>,
  context: Context,
): {
  readonly agreed: readonly Agreed[]
  readonly case: readonly PlainBlock[]
  readonly ours: readonly PlainBlock[]
} => {
  const told = toldOf(activity as unknown as Activity<Types>) as unknown as Told<T>
  const texts = agreed(told, context)
  const blocks = (
    all: readonly { readonly blocks: readonly (PlainBlock<unknown> | { kind: 'agreed'; under: string | null })[] }[],
  ) => all.flatMap((one) => fillAgreed(one.blocks, texts, words))
  return {
    agreed: texts,
    case: blocks(documents.case(told, context)),
    ours: blocks(documents.ours(activity, context)),
  }
}
