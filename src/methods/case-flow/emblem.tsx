/** Two lanes, and a case that goes from one to the other. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round">
      <path d="M4 36h112M4 6h112M4 66h112" strokeOpacity="0.45" />
      <rect x="12" y="13" width="24" height="16" rx="2" />
      <rect x="50" y="43" width="24" height="16" rx="2" strokeDasharray="5 4" />
      <path d="M36 21h7v30h7M74 51h7V21h7" />
    </g>
    <rect x="88" y="12" width="24" height="18" rx="2" fill="var(--strong)" />
  </svg>
)
