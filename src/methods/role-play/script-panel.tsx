import { OctagonX } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import type { RunProps } from '../contract'
import { SelectField } from '../kit/select-field'
import { castOf } from './cast'
import { type Line, type MethodTypes, most, type Setup } from './model'
import { type PlayedItem, played } from './played'
import { talliesOf, withFigures } from './tally'

type Props = RunProps<MethodTypes>

/** The script with one more halt in it, after a line. */
const withHalt = (setup: Setup, item: string, after: string, card: string, id: string): Setup => ({
  ...setup,
  items: setup.items.map((one) =>
    one.id === item
      ? {
          ...one,
          lines: one.lines.flatMap((line): readonly Line[] =>
            line.id === after ? [line, { id, kind: 'halt', by: null, at: card, text: '' }] : [line],
          ),
        }
      : one,
  ),
})

/** *Stop og forklar*: a card where the script has none. It stands in the script from then on, and the clicker goes on after it. */
const Stop = ({
  activity,
  edit,
  turn,
  context: { t },
  item,
  line,
  at,
}: Props & { item: string; line: Line; at: number }) => {
  const { cards, items } = activity.setup
  const [chosen, choose] = useState(cards[0]?.id ?? '')
  const full = (items.find(({ id }) => id === item)?.lines.length ?? 0) >= most.lines
  if (cards.length === 0 || !turn) return null
  return (
    <div className="role-stop">
      <SelectField
        label={t('run.card')}
        value={chosen}
        options={cards.map(({ id, title }) => ({ value: id, label: title || t('card.untitled') }))}
        onChange={choose}
      />
      <Button
        icon={<OctagonX aria-hidden="true" />}
        disabled={full}
        onClick={() => {
          edit(withHalt(activity.setup, item, line.id, chosen, newId()))
          turn(at + 1)
        }}
      >
        {t('run.stop')}
      </Button>
    </div>
  )
}

const useWords = ({ activity: { setup }, context: { t } }: Props) => {
  const tallies = talliesOf(setup, castOf(setup))
  return {
    who: ({ kind, by, at }: Line): string =>
      kind === 'said'
        ? (setup.parts.find(({ id }) => id === by)?.title ?? t('line.nobody'))
        : kind === 'halt'
          ? t('line.halt.of', { card: setup.cards.find(({ id }) => id === at)?.title ?? '' })
          : t('line.vote'),
    what: ({ at, text }: Line): string => withFigures(text, tallies.get(at ?? '')),
  }
}

/** How a line begins: enough to find it by, and no word of it is cut. */
const begun = (text: string): string => (text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 60))} …` : text)

const Jump = ({
  item,
  at,
  words,
  ...props
}: Props & { item: PlayedItem; at: number; words: ReturnType<typeof useWords> }) => {
  const { turn, context } = props
  const [open, setOpen] = useState(false)
  if (!turn) return null
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{context.t('run.jump')}</summary>
      {open && (
        <ol className="role-jump">
          {item.lines.map((line, place) => (
            <li key={line.id}>
              <Button small look="plain" aria-current={place === at || undefined} onClick={() => turn(place)}>
                {place + 1}. {words.who(line)}: {begun(words.what(line))}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

/** The game master’s script: the line now, large, and the next two. */
export const ScriptPanel = (props: Props) => {
  const { activity, step, context } = props
  const { t } = context
  const { setup, round, now } = activity
  const words = useWords(props)
  const item = played(setup, castOf(setup).absent, round.skipped).find(({ id }) => id === step.part)
  if (!item) return null
  const at = Math.min(now.page, item.lines.length - 1)
  const [line, ...next] = item.lines.slice(at, at + 3)
  if (!line) return null
  return (
    <div className="stack role-script">
      <p className="quiet">{t('run.line', { number: at + 1, of: item.lines.length })}</p>
      <div className="role-line" data-kind={line.kind}>
        <strong>{words.who(line)}</strong>
        <p>{words.what(line)}</p>
      </div>
      <ol className="role-next" aria-label={t('run.next')}>
        {next.map((one) => (
          <li key={one.id} data-kind={one.kind}>
            <strong>{words.who(one)}</strong> {words.what(one)}
          </li>
        ))}
        {next.length === 0 && <li className="quiet">{t('run.last')}</li>}
      </ol>
      <Stop {...props} item={item.id} line={line} at={at} />
      <Jump {...props} item={item} at={at} words={words} />
    </div>
  )
}
