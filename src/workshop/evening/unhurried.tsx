import {
  type ComponentType,
  createContext,
  memo,
  type ReactNode,
  startTransition,
  use,
  useDeferredValue,
  useEffect,
  useReducer,
  useSyncExternalStore,
} from 'react'

const Unhurried = createContext(false)

/** What is asked for is done once what a press was for has been drawn, and in pieces. A window that is not seen draws nothing, and is waited for. */
const whenDrawn = (draw: () => void): (() => void) => {
  let frame = 0
  let task: ReturnType<typeof setTimeout>
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(task)
    frame = requestAnimationFrame(() => {
      task = setTimeout(() => startTransition(draw))
    })
  }
}

type Subscribe = (listener: () => void) => () => void

/** Calls when it is time to draw anew what has changed: at once, or inside what is `unhurried`, when the rest has been drawn. */
export const useChanges = (subscribe: Subscribe, changed: () => void): void => {
  const unhurried = use(Unhurried)
  useEffect(() => subscribe(unhurried ? whenDrawn(changed) : changed), [unhurried, subscribe, changed])
}

const never = () => () => {}

/** What can be subscribed to, as it is now; inside what is `unhurried`, as it is when it has been drawn again. */
export const useWatched = <T,>(subscribe: Subscribe, read: () => T): T => {
  const unhurried = use(Unhurried)
  const [, again] = useReducer((count: number) => count + 1, 0)
  const now = read()
  const drawn = () => now
  useChanges(unhurried ? subscribe : never, again)
  // What changed between the drawing and the listening.
  useEffect(() => {
    if (unhurried && !Object.is(read(), now)) startTransition(again)
  })
  return useSyncExternalStore(unhurried ? never : subscribe, unhurried ? drawn : read)
}

/**
 * What stands beside what is pressed: drawn after it, in pieces, and a press is answered in between. Its properties must stay the
 * same, and it holds no field to type in, whose letters would come late.
 */
export const unhurried = <P extends object>(Component: ComponentType<P>) =>
  memo((props: P) => (
    <Unhurried value={true}>
      <Component {...props} />
    </Unhurried>
  ))

/** Leaves what it holds as it was drawn, until it is said that it is drawn again. */
const Still = memo(
  ({ children }: StillProps) => children,
  (_, { again }) => !again,
)
interface StillProps {
  readonly again: boolean
  readonly children: ReactNode
}

/**
 * What a press has led to, and is too much to be drawn with it: what stood there stays until the press has been answered, and
 * then the new is drawn in pieces. What changes while one stays at the same place is drawn at once.
 * @param at the place, by any name: what is held is drawn after the rest when it is another
 */
export const Following = ({ at, children }: { readonly at: string; readonly children: ReactNode }) => (
  <Still again={useDeferredValue(at) === at}>{children}</Still>
)
