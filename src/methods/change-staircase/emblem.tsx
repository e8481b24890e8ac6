/** Five steps that climb under a sun, and a door at the end. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <circle cx="24" cy="18" r="10" fill="none" stroke="currentColor" strokeWidth="3" />
    <path d="M24 18V11M24 18l5 3" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
    <path d="M6 66V56h18v-9h18v-9h18v-9h18v-9h18v46z" fill="var(--mid)" />
    <path
      d="M6 66V56h18v-9h18v-9h18v-9h18v-9h18"
      fill="none"
      stroke="var(--strong)"
      strokeWidth="3.5"
      strokeLinejoin="round"
    />
    <path d="M97 66V12h17v54" fill="none" stroke="currentColor" strokeWidth="3" />
    <circle cx="109" cy="40" r="1.8" fill="currentColor" />
    <path d="M2 66h116" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
  </svg>
)
