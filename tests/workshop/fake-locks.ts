interface Held {
  readonly name: string
  steal(): void
}

type Granted = (lock: Lock | null) => unknown

/** The browser's locks, shared by all windows of one browser: what the app uses of them, and nothing of our own. */
export const fakeLocks = () => {
  const held = new Map<string, Held>()

  const request = async (name: string, options: LockOptions, granted: Granted): Promise<unknown> => {
    const holder = held.get(name)
    if (holder && !options.steal) return granted(null)
    holder?.steal()
    return new Promise((resolve, reject) => {
      const mine: Held = { name, steal: () => reject(new DOMException('The lock was stolen.', 'AbortError')) }
      held.set(name, mine)
      Promise.resolve(granted({ name, mode: 'exclusive' })).then((result) => {
        if (held.get(name) === mine) held.delete(name)
        resolve(result)
      }, reject)
    })
  }
  return {
    request,
    names: () => [...held.keys()],
    /** The window that held them is gone. */
    drop: () => held.clear(),
  }
}
