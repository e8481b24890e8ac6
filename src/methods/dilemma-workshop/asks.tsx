import { Check } from 'lucide-react'
import { memo } from 'react'
import { AddForm } from '../../ui/add-form'
import { DayField } from '../../ui/day-field'
import { TextArea, TextField } from '../../ui/field'
import type { Context, Play, PrepareProps } from '../contract'
import { Remove } from '../kit/written-row'
import { type Ask, longest, type MethodTypes, most, type Plenary, type PlenaryMove } from './model'
import './run.css'

interface Props {
  readonly plenary: Plenary
  readonly play: Play<PlenaryMove>
  /** Answers are written in too. */
  readonly answers?: boolean
  /** While the room asks, what was typed last stands first. */
  readonly latest?: boolean
  readonly context: Context
}

interface RowProps extends Pick<Props, 'play' | 'answers'> {
  readonly ask: Ask
  readonly t: Context['t']
}

const Row = memo(({ ask, play, answers, t }: RowProps) => (
  <li className="slip dilemma-ask" data-done={ask.answer.trim() !== '' || undefined}>
    <div className="dilemma-ask-head">
      <TextArea
        label={t('ask.label')}
        rows={1}
        limit={longest.ask}
        value={ask.text}
        onChange={(text) => play({ type: 'askText', ask: ask.id, text })}
      />
      <Remove name={t('ask.remove', { text: ask.text })} act={() => play({ type: 'removeAsk', ask: ask.id })} />
    </div>
    <div className="dilemma-ask-who">
      <TextField
        label={t('ask.who')}
        limit={longest.who}
        value={ask.who}
        onChange={(text) => play({ type: 'askWho', ask: ask.id, text })}
      />
      <DayField
        label={t('ask.by')}
        value={ask.by ?? ''}
        onChange={(by) => play({ type: 'askBy', ask: ask.id, by: by === '' ? null : by })}
      />
    </div>
    {answers && (
      <TextArea
        label={t('ask.answer')}
        rows={2}
        limit={longest.answer}
        value={ask.answer}
        onChange={(text) => play({ type: 'answer', ask: ask.id, text })}
      />
    )}
    {ask.answer.trim() !== '' && (
      <p className="small quiet dilemma-done">
        <Check aria-hidden="true" /> {t('ask.done')}
      </p>
    )}
  </li>
))

/** What the administration must find out, by whom and by when: in the order of the stage. */
export const Asks = ({ plenary: { asks }, play, answers = false, latest = false, context }: Props) => {
  const { t } = context
  const rows = latest ? asks.toReversed() : asks
  return (
    <div className="stack">
      <AddForm
        className="written-row"
        label={t('ask.add')}
        save={t('add')}
        limit={longest.ask}
        room={{ has: asks.length, most: most.asks }}
        add={(text) => play({ type: 'ask', text })}
      />
      {asks.length === 0 && <p className="quiet">{t('ask.empty')}</p>}
      <ul className="stack">
        {rows.map((ask) => (
          <Row key={ask.id} ask={ask} play={play} answers={answers} t={t} />
        ))}
      </ul>
    </div>
  )
}

/** The day on which the room meets again. */
export const SecondDay = ({
  setup,
  edit,
  context: { t },
}: Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'>) => (
  <div className="dilemma-day">
    <DayField
      label={t('second.day')}
      value={setup.second ?? ''}
      onChange={(day) => edit({ ...setup, second: day === '' ? null : day })}
    />
  </div>
)
