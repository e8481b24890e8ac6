/** The line with dots above and below it. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <path d="M8 38h104" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    {[28, 46, 64].map((x) => (
      <circle key={x} cx={x} cy="24" r="7" fill="var(--strong)" />
    ))}
    <circle cx="46" cy="8" r="7" fill="var(--strong)" />
    {[58, 76, 94].map((x) => (
      <rect key={x} x={x - 6} y="46" width="12" height="12" rx="2" fill="none" stroke="var(--strong)" strokeWidth="3" />
    ))}
  </svg>
)
