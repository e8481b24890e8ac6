import type { ReactNode } from 'react'

export interface Shared {
  readonly label: string
  readonly hint?: string
  readonly problem?: string | null
  /** For narrow rows, where the column says it: read aloud, not shown. */
  readonly quietLabel?: boolean
  /** What leads here by name: see `enterAt`. */
  readonly at?: string
}

interface Props extends Shared {
  readonly id: string
  /** What the field itself has to say of what was just typed. It is said at once. */
  readonly notice: string | null
  readonly children: ReactNode
}

/** A field with its label, and under it what is said of it. */
export const Frame = ({ label, hint, problem, notice, quietLabel, at, id, children }: Props) => (
  <div className="field" data-at={at}>
    <label htmlFor={id} className={quietLabel ? 'hidden-text' : 'label'}>
      {label}
    </label>
    {children}
    {hint && (
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {problem && (
      <span className="problem" id={`${id}-problem`}>
        {problem}
      </span>
    )}
    {notice && (
      <span className="problem" id={`${id}-notice`} role="alert">
        {notice}
      </span>
    )}
  </div>
)

/** What says more about the field, by id. */
export const described = (id: string, { hint, problem }: Shared, notice: string | null): string | undefined =>
  [hint && `${id}-hint`, problem && `${id}-problem`, notice && `${id}-notice`].filter(Boolean).join(' ') || undefined
