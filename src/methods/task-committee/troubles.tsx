interface Props {
  readonly of: readonly string[]
  /** It stands in the way, and is no mere remark. */
  readonly stops?: boolean
  /** Said as soon as it comes: it answers what is being typed. */
  readonly live?: boolean
}

/** What is odd or missing, a sentence each. */
export const Troubles = ({ of, stops = false, live = false }: Props) => (
  <div className={stops ? 'committee-troubles problem' : 'committee-troubles'} role={live ? 'status' : undefined}>
    {of.length > 0 && (
      <ul>
        {of.map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    )}
  </div>
)
