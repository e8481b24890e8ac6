/** A room with a table in it, and one place lit. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round">
      <path d="M8 66V10l24 10h56l24-10v56" />
      <path d="M32 20v26h56V20M8 66l24-20M112 66 88 46" />
      <path d="M42 60c0-6 36-6 36 0" strokeLinecap="round" />
    </g>
    <circle cx="60" cy="33" r="8" fill="var(--strong)" />
  </svg>
)
