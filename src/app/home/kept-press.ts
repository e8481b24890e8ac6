/** What can be begun from home. */
export type Beginning = 'create' | 'example'

let kept: Beginning | null = null

/** Keeps what was pressed in the shell, before the app was there: the press is an address, and the app begins at it. */
export const keepPress = (press: Beginning): void => {
  kept = press
}

/** The press that was kept, once. */
export const takePress = (): Beginning | null => {
  const taken = kept
  kept = null
  return taken
}
