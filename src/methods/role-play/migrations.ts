import type { Migration } from '../contract'

interface Saved {
  readonly parts: readonly object[]
}

export const migrations: readonly Migration[] = [
  {
    name: 'a part says whom it is not for',
    setup: (saved) => {
      const { parts, ...rest } = saved as Saved
      return { ...rest, parts: parts.map((part) => ({ office: '', ...part })) }
    },
  },
]
