/** A mask that smiles, over the desks of a chamber. */
export const Emblem = () => (
  <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
    <path d="M18 66a42 42 0 0 1 84 0" fill="none" stroke="var(--strong)" strokeWidth="3" strokeDasharray="11 6" />
    <path
      d="M40 12h40v20c0 14-9 25-20 25S40 46 40 32Z"
      fill="var(--soft)"
      stroke="var(--strong)"
      strokeWidth="3"
      strokeLinejoin="round"
    />
    <path d="M48 25q4-4 8 0m8 0q4-4 8 0M50 39q10 10 20 0" fill="none" stroke="var(--strong)" strokeWidth="3" />
  </svg>
)
