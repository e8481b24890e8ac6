let kept: { readonly workshop: string; readonly method: string } | null = null

/** Keeps which method is to be added to a run sheet: the run sheet adds it when it is come to, as its own button does. */
export const keepMethod = (workshop: string, method: string): void => {
  kept = { workshop, method }
}

/** The method that was kept for this run sheet, once. */
export const takeMethod = (workshop: string): string | null => {
  if (kept?.workshop !== workshop) return null
  const { method } = kept
  kept = null
  return method
}
