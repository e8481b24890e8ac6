import type { ReactNode } from 'react'
import { TextArea } from '../../ui/field'
import type { Translate } from '../contract'
import { SelectField } from '../kit/select-field'
import { type Line, longest, type Setup } from './model'
import { hasFigures } from './tally'

interface Props {
  readonly setup: Setup
  readonly line: Line
  readonly number: number
  change(line: Line): void
  readonly menu: ReactNode
  readonly t: Translate
}

/** Who says it, or what stops the meeting there. */
const ofLine = ({ kind, by, at }: Line): string => (kind === 'said' ? `said/${by ?? ''}` : `${kind}/${at ?? ''}`)

const choicesOf = ({ parts, cards, votes }: Setup, t: Translate) => [
  { value: 'said/', label: t('line.nobody') },
  ...parts.map(({ id, title }) => ({ value: `said/${id}`, label: title || t('part.untitled') })),
  ...cards.map(({ id, title }) => ({ value: `halt/${id}`, label: t('line.halt.of', { card: title }) })),
  ...votes.map(({ id, question }) => ({ value: `vote/${id}`, label: t('line.vote.of', { question }) })),
]

/** What was chosen, taken in: a line that tells a result goes on telling it, whoever says it. */
const chosen = (line: Line, value: string): Line => {
  const [kind = '', id = ''] = value.split('/')
  if (kind === 'halt' || kind === 'vote') return { ...line, kind, by: null, at: id === '' ? null : id }
  return { ...line, kind: 'said', by: id === '' ? null : id, at: line.kind === 'said' ? line.at : null }
}

/** One line of the script to write on. A part, card or vote that is gone stays chosen until another is. */
export const LineRow = ({ setup, line, number, change, menu, t }: Props) => {
  const value = ofLine(line)
  const choices = choicesOf(setup, t)
  const gone = choices.some((one) => one.value === value) ? [] : [{ value, label: t('line.gone') }]
  const results = setup.votes.map(({ id, question }) => ({ value: id, label: question }))
  return (
    <li className="role-row" data-kind={line.kind}>
      <SelectField
        label={t('line.who', { number })}
        value={value}
        options={[...gone, ...choices]}
        onChange={(next) => change(chosen(line, next))}
      />
      <TextArea
        label={t('line.text', { number })}
        quietLabel
        rows={2}
        limit={longest.line}
        value={line.text}
        onChange={(text) => change({ ...line, text })}
      />
      {menu}
      {line.kind === 'said' && (line.at !== null || hasFigures(line.text)) && (
        <SelectField
          label={t('line.result', { number })}
          value={results.some((one) => one.value === line.at) ? (line.at ?? '') : ''}
          options={[{ value: '', label: t('line.result.none') }, ...results]}
          onChange={(at) => change({ ...line, at: at || null })}
        />
      )}
    </li>
  )
}
