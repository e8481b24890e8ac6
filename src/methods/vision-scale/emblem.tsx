/** A beam of light over a scale, with dots in it. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <path d="M60 6 34 60h62z" fill="var(--mid)" />
    <path d="M8 60h104" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    {[16, 38, 60, 82, 104].map((x) => (
      <path key={x} d={`M${x} 60v7`} stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    ))}
    {[
      [49, 50],
      [65, 50],
      [65, 36],
      [81, 50],
    ].map(([x, y]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r="6" fill="var(--strong)" />
    ))}
    <circle cx="60" cy="8" r="5" fill="currentColor" />
  </svg>
)
