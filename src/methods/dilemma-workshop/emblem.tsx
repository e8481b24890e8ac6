/** Stones that lead through a stream. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <path
      d="M26 12q5-5 10 0t10 0t10 0t10 0t10 0t10 0t8 0M26 60q5-5 10 0t10 0t10 0t10 0t10 0t10 0t8 0"
      fill="none"
      stroke="var(--strong)"
      strokeWidth="3"
      strokeLinecap="round"
    />
    <path d="M4 4H16q6 16 0 32t0 32H4ZM116 4H104q-6 16 0 32t0 32H116Z" fill="currentColor" />
    <ellipse cx="34" cy="40" rx="11" ry="8" fill="var(--strong)" />
    <ellipse cx="60" cy="31" rx="11" ry="8" fill="var(--strong)" />
    <ellipse cx="86" cy="40" rx="11" ry="8" fill="none" stroke="var(--strong)" strokeWidth="3" strokeDasharray="5 3" />
  </svg>
)
