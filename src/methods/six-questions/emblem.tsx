/** Two postcards: one still to be answered, one flipped and written on. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <rect x="12" y="14" width="58" height="42" rx="3" fill="none" stroke="currentColor" strokeWidth="3" />
    <rect x="54" y="20" width="10" height="12" fill="var(--strong)" />
    <path d="M20 42h30M20 49h20" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    <g transform="rotate(7 84 40)">
      <rect x="52" y="18" width="58" height="42" rx="3" fill="var(--strong)" />
      <path d="M60 30h42M60 39h42M60 48h24" stroke="var(--on-strong)" strokeWidth="3" strokeLinecap="round" />
    </g>
  </svg>
)
