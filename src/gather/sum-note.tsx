import { useText } from '../i18n/language'

interface Props {
  /** Answers, or dots where each person has several. */
  readonly total: number
  readonly people: number
  readonly marks: number
}

/** What a sum says that does not fit the table. It is checked, never enforced. */
export const SumNote = ({ total, people, marks }: Props) => {
  const text = useText()
  if (people === 0 || total === 0 || total === people * marks) return null
  const of = people * marks
  const dots = marks > 1
  const said =
    total > of
      ? text(dots ? 'grid.over-marks' : 'grid.over', { total, people, of })
      : text(dots ? 'grid.under-marks' : 'grid.under', { total, people, of })
  return <span className="grid-off">{said}</span>
}
