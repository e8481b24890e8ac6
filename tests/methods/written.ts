import type { Activity, Agreed, Context, Documents, PlainBlock, Told } from '../../src/methods/contract'
import { toldOf } from '../../src/workshop/evening/told'
import { fillAgreed } from '../../src/workshop/files/fill-agreed'

interface Writing<Setup, Work, Plenary, View> {
  readonly agreed: (told: Told<Setup, Plenary>, context: Context) => readonly Agreed[]
  readonly documents: Documents<Setup, Work, Plenary, View>
}

const words = {
  on: (day: string) => `Aftalt ${day}`,
  dated: (text: string, day: string) => `${text} (${day})`,
  nothing: 'Intet aftalt',
}

/** What a method's documents say, as the house lets it see the room and fills them in. */
export const written = <Setup, Work, Plenary, View>(
  { agreed, documents }: Writing<Setup, Work, Plenary, View>,
  activity: Activity<Setup, Work, Plenary>,
  context: Context,
): {
  readonly agreed: readonly Agreed[]
  readonly case: readonly PlainBlock[]
  readonly ours: readonly PlainBlock[]
} => {
  const told = toldOf(activity) as Told<Setup, Plenary>
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
