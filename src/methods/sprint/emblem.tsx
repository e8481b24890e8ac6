/** A list with its ticks, and a seal on it. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
      <path d="M18 6h62v60H18zM44 20h24M44 36h24M44 52h12" />
      <path d="m27 20 3 3 6-7M27 36l3 3 6-7" />
      <circle cx="32" cy="52" r="4" />
    </g>
    <path
      d="m84 34 5 3 6-1 3 5 5 3-1 6 1 6-5 3-3 5-6-1-5 3-5-3-6 1-3-5-5-3 1-6-1-6 5-3 3-5 6 1z"
      fill="var(--strong)"
    />
    <path d="M77 49h14v9H77zM80 49v-3a4 4 0 0 1 8 0v3" fill="none" stroke="var(--card)" strokeWidth="2.4" />
  </svg>
)
