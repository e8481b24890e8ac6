/** The browser's channel between windows: a message reaches all other windows a moment later, as a copy. */
export const fakeChannels = () => {
  const open = new Set<Channel>()
  const told: unknown[] = []

  class Channel {
    onmessage: ((event: { data: unknown }) => void) | null = null
    constructor(readonly name: string) {
      open.add(this)
    }
    postMessage(message: unknown) {
      const data = structuredClone(message)
      told.push(data)
      for (const other of open) {
        if (other !== this && other.name === this.name) setTimeout(() => other.onmessage?.({ data }), 0)
      }
    }
  }
  return { Channel, told }
}
