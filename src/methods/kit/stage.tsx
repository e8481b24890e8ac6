import type { Context, PictureProps, Screen } from '../contract'
import './stage.css'

interface Kinds {
  readonly kind: string
}
export interface StageProps<View> {
  readonly view: View
  readonly context: Context
}
/** One kind of a method's views. */
export type Of<View extends Kinds, Kind extends View['kind']> = Extract<View, { readonly kind: Kind }>

interface TextsProps {
  readonly of: readonly string[]
  readonly className?: string
  /** Read aloud, where the list is not told by what stands over it. */
  readonly label?: string
  /** Each is cut after so many lines; the rest is in the documents. */
  readonly lines?: number
  /** So many there is room for, the latest or the first; then how many more there are is said. */
  readonly most?: { readonly latest?: number; readonly first?: number; said(more: number): string }
}

/** Texts in a list: as many as there are, or room for. The same text may stand there twice. */
export const Texts = ({ of, className, label, lines, most }: TextsProps) => {
  const { latest = of.length, first = of.length } = most ?? {}
  const shown = of.slice(Math.max(0, of.length - latest)).slice(0, first)
  const more = of.length - shown.length
  return (
    <ul className={className} aria-label={label}>
      {shown.map((text, at) => (
        <li key={`${at} ${text}`}>
          {lines === undefined ? (
            text
          ) : (
            <span className="cut" style={{ '--lines': lines } as object}>
              {text}
            </span>
          )}
        </li>
      ))}
      {more > 0 && most && <li className="stage-more">{most.said(more)}</li>}
    </ul>
  )
}

/** The room view, drawn from what the audience may see and from nothing else: a scene for each kind of view; null is dark. */
export const stageOf = <View extends Kinds>(
  scenes: {
    readonly [Kind in View['kind']]: Screen<StageProps<Of<View, Kind>>> | null
  },
): Screen<StageProps<View>> => {
  const all: Readonly<Record<string, unknown>> = scenes
  return ({ view, context }) => {
    // Each scene is found by the kind of the view that it takes.
    const Scene = all[view.kind] as Screen<StageProps<View>> | null
    return Scene && <Scene view={view} context={context} />
  }
}

/** The drawing of a view; nothing for the kinds that are words. */
export const pictureOf = <View extends Kinds>(
  drawings: {
    readonly [Kind in View['kind']]?: Screen<PictureProps<Of<View, Kind>>>
  },
): Screen<PictureProps<View>> => {
  const all: Readonly<Record<string, unknown>> = drawings
  return (props) => {
    const Drawing = all[props.view.kind] as Screen<PictureProps<View>> | undefined
    return Drawing ? <Drawing {...props} /> : null
  }
}
