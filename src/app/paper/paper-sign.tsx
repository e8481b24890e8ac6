/** How tall the letters of a sign are, in mm of paper: as tall as there is room for, and no word is broken. */
const signSize = (name: string): number => {
  const longest = Math.max(1, ...name.split(/\s+/).map(({ length }) => length))
  const [, tall] = [[7, 46] as const, [10, 34] as const, [14, 24] as const, [24, 20] as const].find(
    ([letters]) => name.length <= letters,
  ) ?? [0, 14]
  return Math.min(tall, 290 / longest)
}

/** Folded across, it stands on the table and is read from both sides. */
export const Sign = ({ name }: { readonly name: string }) => (
  <div className="sign" style={{ '--tall': signSize(name) } as object}>
    <p className="sign-back" aria-hidden="true">
      {name}
    </p>
    <p>{name}</p>
    <svg className="cut-marks" viewBox="0 0 210 297" aria-hidden="true" focusable="false">
      <path d="M4 148.5h10M196 148.5h10" stroke="currentColor" strokeWidth="0.25" strokeDasharray="1.5 1" fill="none" />
    </svg>
  </div>
)
