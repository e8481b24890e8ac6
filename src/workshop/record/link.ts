import { place } from '../../lib/place'

/** What the windows of one browser tell each other. */
export type Message =
  | { readonly type: 'saved'; readonly keys: readonly string[] }
  /** All is being wiped: until it is said what came of it, nothing is stored. */
  | { readonly type: 'wiping' }
  | { readonly type: 'wiped' }
  /** What was to be wiped could not be: all of it is still there. */
  | { readonly type: 'kept' }
  /** What lay in this browser is gone, and nobody here has wiped it. */
  | { readonly type: 'cleared' }
  | { readonly type: 'scene'; readonly workshop: string; readonly scene: unknown }
  /** From the projector's window, and how it stands. */
  | { readonly type: 'hello'; readonly workshop: string; readonly full?: boolean; readonly awake?: boolean }
  /** To the window that steers the projector: what somebody has pressed elsewhere. */
  | { readonly type: 'ask'; readonly workshop: string; readonly act: unknown }

export interface Link {
  /** To the other windows. */
  tell(message: Message): void
  /** To the other windows and to this one: for changes made past the documents, as when a file is opened. */
  announce(message: Message): void
  /** @returns a function that stops listening */
  hear(listener: (message: Message) => void): () => void
  /** As `hear`, and what this window tells the others too: for what watches all that is saved. */
  overhear(listener: (message: Message) => void): () => void
  /** Whether all has been wiped, or is being, here or in another window: then nothing is stored anew. */
  isWiped(): boolean
}

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null && 'type' in value

export const createLink = (): Link => {
  type Listener = (message: Message) => void
  const listeners = new Set<Listener>()
  const watching = new Set<Listener>()
  const listen = (to: Set<Listener>) => (listener: Listener) => {
    to.add(listener)
    return () => to.delete(listener)
  }
  let wiped = false
  const note = ({ type }: Message) => {
    if (type === 'wiping' || type === 'wiped' || type === 'kept') wiped = type !== 'kept'
  }
  const channel = globalThis.BroadcastChannel ? new BroadcastChannel(place) : null
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isMessage(data)) return
      note(data)
      for (const listener of [...listeners, ...watching]) listener(data)
    }
  }
  const tell = (message: Message) => {
    note(message)
    channel?.postMessage(message)
    for (const listener of watching) listener(message)
  }
  return {
    isWiped: () => wiped,
    tell,
    announce: (message) => {
      tell(message)
      for (const listener of listeners) listener(message)
    },
    hear: listen(listeners),
    overhear: listen(watching),
  }
}
