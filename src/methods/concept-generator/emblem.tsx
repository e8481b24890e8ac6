/** A door, a way with something on it, and a door out. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <path d="M6 58h108" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    <path d="M12 58V24a8 8 0 0 1 16 0v34" fill="none" stroke="currentColor" strokeWidth="3" />
    <path d="M92 58V24a8 8 0 0 1 16 0v34z" fill="var(--strong)" />
    <path d="M30 40h12M78 40h9" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    <rect x="44" y="22" width="32" height="27" rx="4" fill="var(--strong)" />
    <path d="M82 34l7 6-7 6" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round" />
  </svg>
)
