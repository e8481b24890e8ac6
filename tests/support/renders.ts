// Counts the components that React has drawn, by name, as its own developer tools find them. It must be there before React is:
// tests/support/setup.ts sees to it.

interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly type: unknown
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

/** Function components, forwarded refs and memoised ones. */
const components = [0, 11, 14, 15]
const performedWork = 1
let drawn: string[] | null = null

const nameOf = (type: unknown): string => {
  if (typeof type === 'function') return type.name || '?'
  if (typeof type !== 'object' || type === null) return '?'
  const inner = 'type' in type ? type.type : 'render' in type ? type.render : null
  return inner === null ? '?' : nameOf(inner)
}

const look = (fiber: Fiber | null, before: Fiber | null): void => {
  for (let at = fiber; at; at = at.sibling) {
    const old = at.alternate
    const fresh = old === null || before === null
    // A fiber that was passed over keeps the flags of the time before; its parent kept it as it was, and is not looked into.
    if (components.includes(at.tag) && (fresh || (at.flags & performedWork) !== 0)) drawn?.push(nameOf(at.type))
    if (fresh || at.child !== old?.child) look(at.child, old?.child ?? null)
  }
}

const hooks = globalThis as { __REACT_DEVTOOLS_GLOBAL_HOOK__?: object }
// React keeps the one it found, and stays when another test file begins.
hooks.__REACT_DEVTOOLS_GLOBAL_HOOK__ = Object.assign(hooks.__REACT_DEVTOOLS_GLOBAL_HOOK__ ?? {}, {
  isDisabled: false,
  supportsFiber: true,
  renderers: new Map(),
  inject: () => 1,
  onCommitFiberUnmount: () => undefined,
  onPostCommitFiberRoot: () => undefined,
  onScheduleFiberRoot: () => undefined,
  onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => {
    if (drawn) look(current.child, current.alternate?.child ?? null)
  },
})

/** The names of all components that were drawn while something happened, once for each time. */
export const drawnWhile = (happens: () => void): readonly string[] => {
  const seen: string[] = []
  drawn = seen
  happens()
  drawn = null
  return seen
}
