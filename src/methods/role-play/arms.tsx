/** The coat of arms of a town that is not there: a swing between two waves. */
export const Arms = () => (
  <svg className="role-arms" viewBox="0 0 40 48" aria-hidden="true" focusable="false">
    <path d="M3 3h34v22c0 10-8 17-17 20C11 42 3 35 3 25Z" fill="var(--card)" stroke="var(--strong)" strokeWidth="3" />
    <path d="M11 9h18M14 9l-2 15m14-15 2 15M10 25h20" fill="none" stroke="var(--strong)" strokeWidth="3" />
    <path d="M9 32q5-4 11 0t11 0" fill="none" stroke="var(--strong)" strokeWidth="3" />
  </svg>
)
