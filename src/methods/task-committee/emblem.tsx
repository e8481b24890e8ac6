/** Some of one kind and some of another, round one table. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <ellipse cx="60" cy="38" rx="27" ry="13" fill="none" stroke="currentColor" strokeWidth="3" />
    <g fill="var(--strong)">
      <circle cx="60" cy="11" r="7" />
      <circle cx="102" cy="38" r="7" />
      <circle cx="18" cy="38" r="7" />
    </g>
    <g fill="none" stroke="currentColor" strokeWidth="3">
      <circle cx="87" cy="18" r="6" />
      <circle cx="33" cy="18" r="6" />
      <circle cx="84" cy="60" r="6" />
      <circle cx="60" cy="64" r="6" />
      <circle cx="36" cy="60" r="6" />
    </g>
  </svg>
)
