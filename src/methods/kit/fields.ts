/** What a field that writes one thing of a set-up is given: `<TextField label="…" {...field('title')} />`. */
export const fieldsOf =
  <Setup extends object>(setup: Setup, edit: (next: Setup) => void) =>
  <Key extends keyof Setup>(key: Key) => ({
    value: setup[key],
    onChange: (next: Setup[Key]): void => edit({ ...setup, [key]: next }),
  })

/** The same for a box to tick: `<Check label="…" {...tick('dots')} />`. */
export const ticksOf =
  <Setup extends object>(setup: Setup, edit: (next: Setup) => void) =>
  <Key extends keyof Setup>(key: Key & (Setup[Key] extends boolean ? Key : never)) => ({
    checked: Boolean(setup[key]),
    onChange: (on: boolean): void => edit({ ...setup, [key]: on }),
  })
