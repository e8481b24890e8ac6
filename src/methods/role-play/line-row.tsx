import { memo } from 'react'
import { TextArea } from '../../ui/field'
import type { Id, Translate } from '../contract'
import { SelectField } from '../kit/select-field'
import { type Line, longest, type Setup } from './model'
import { RowMenu } from './row-menu'
import { hasFigures } from './tally'

/** What is done to a line: the same functions all the time. */
export interface LineActs {
  change(line: Line): void
  move(at: number, by: 1 | -1): void
  remove(line: Id): void
  after(at: number): void
}
interface Props extends Pick<Setup, 'parts' | 'cards' | 'votes'> {
  readonly line: Line
  readonly at: number
  readonly last: boolean
  /** There is no room for another. */
  readonly full: boolean
  readonly acts: LineActs
  readonly t: Translate
}

/** Who says it, or what stops the meeting there. */
const ofLine = ({ kind, by, at }: Line): string => (kind === 'said' ? `said/${by ?? ''}` : `${kind}/${at ?? ''}`)

const choicesOf = ({ parts, cards, votes, t }: Props) => [
  { value: 'said/', label: t('line.nobody') },
  ...parts.map(({ id, title }) => ({ value: `said/${id}`, label: title || t('part.untitled') })),
  ...cards.map(({ id, title }) => ({ value: `halt/${id}`, label: t('line.halt.of', { card: title }) })),
  ...votes.map(({ id, question }) => ({ value: `vote/${id}`, label: t('line.vote.of', { question }) })),
]

/** What was chosen, taken in: a line that tells a result goes on telling it, whoever says it. */
const chosen = (line: Line, value: string): Line => {
  const [kind = '', id = ''] = value.split('/')
  if (kind === 'halt' || kind === 'vote') return { ...line, kind, by: null, at: id || null }
  return { ...line, kind: 'said', by: id || null, at: line.kind === 'said' ? line.at : null }
}

/** One line of the script to write on, drawn anew when it changes itself. A part, card or vote that is gone stays chosen until another is. */
export const LineRow = memo((props: Props) => {
  const { votes, line, at, last, full, acts, t } = props
  const number = at + 1
  const value = ofLine(line)
  const choices = choicesOf(props)
  const gone = choices.some((one) => one.value === value) ? [] : [{ value, label: t('line.gone') }]
  const results = votes.map(({ id, question }) => ({ value: id, label: question }))
  return (
    <li className="role-row" data-kind={line.kind}>
      <SelectField
        label={t('line.who', { number })}
        value={value}
        options={[...gone, ...choices]}
        onChange={(next) => acts.change(chosen(line, next))}
      />
      <TextArea
        label={t('line.text', { number })}
        quietLabel
        rows={2}
        limit={longest.line}
        value={line.text}
        onChange={(text) => acts.change({ ...line, text })}
      />
      <RowMenu
        name={t('line.menu', { number })}
        first={at === 0}
        last={last}
        move={(by) => acts.move(at, by)}
        remove={() => acts.remove(line.id)}
        more={full ? [] : [{ label: t('line.after'), act: () => acts.after(at) }]}
        t={t}
      />
      {line.kind === 'said' && (line.at !== null || hasFigures(line.text)) && (
        <SelectField
          label={t('line.result', { number })}
          value={results.some((one) => one.value === line.at) ? (line.at ?? '') : ''}
          options={[{ value: '', label: t('line.result.none') }, ...results]}
          onChange={(result) => acts.change({ ...line, at: result || null })}
        />
      )}
    </li>
  )
})
