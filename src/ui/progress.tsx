interface Props {
  readonly label: string
  /** 0–1; null while nothing goes on. */
  readonly share: number | null
}

/** How far long work has come, while it goes on. */
export const Progress = ({ label, share }: Props) =>
  share === null ? null : (
    <label className="row small">
      {label}
      <progress value={share} />
    </label>
  )
