/** An empty sheet. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <rect x="36" y="8" width="48" height="56" rx="4" fill="none" stroke="var(--strong)" strokeWidth="3" />
  </svg>
)
