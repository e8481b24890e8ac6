/** A crossed-out card that turns into one that stands. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <g transform="rotate(-8 34 38)" fill="none" stroke="currentColor" strokeWidth="3">
      <rect x="10" y="18" width="44" height="36" rx="4" strokeDasharray="6 5" />
      <path d="M16 50 48 22" strokeLinecap="round" />
    </g>
    <path d="M50 12c12-8 26-6 34 4m0-8v9h-9" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    <rect x="66" y="22" width="46" height="38" rx="4" fill="var(--strong)" />
    <path d="m79 41 8 8 14-16" fill="none" stroke="var(--on-strong)" strokeWidth="4" strokeLinecap="round" />
  </svg>
)
