import { Merge, MoveRight, Trash2 } from 'lucide-react'
import { memo, useDeferredValue } from 'react'
import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { Check, Choice, TextArea } from '../../ui/field'
import { Menu, type MenuItem } from '../../ui/menu'
import type { RunProps } from '../contract'
import { hintsFor } from './checks'
import { gapsIn, leadsThrough } from './ford'
import { type Dilemma, enough, longest, type MethodTypes, marks, most, nameOf, type Stone } from './model'
import { waitingStones } from './stones'

type Props = RunProps<MethodTypes>
interface StoneProps extends Pick<Props, 'play'> {
  readonly stone: Stone
  readonly number: number
  readonly dilemmas: readonly Dilemma[]
  /** What it can be laid together with. */
  readonly stones: readonly Stone[]
  /** The room tries it. */
  readonly tried: boolean
  readonly t: Props['context']['t']
}

/** Gaps are named, here as in the drawing. */
export const Gaps = ({ activity, context: { t } }: Props) => {
  const { setup, plenary } = activity
  const gaps = plenary.stones.length === 0 ? [] : gapsIn(setup.dilemmas, plenary.stones)
  return (
    gaps.length > 0 && (
      <p className="notice">
        {t('run.gaps', { dilemmas: gaps.map((one) => nameOf(one) || t('dilemma.untitled')).join(', ') })}
      </p>
    )
  )
}

/** A stone that the room itself lays. */
export const NewStone = ({
  activity,
  play,
  context: { t },
  label,
  through,
}: Props & { readonly label: string; readonly through: readonly string[] }) => (
  <AddForm
    className="written-row"
    label={label}
    save={t('add')}
    limit={longest.stone}
    room={{ has: activity.plenary.stones.length, most: most.stones }}
    add={(text) => play({ type: 'stone', text, through })}
  />
)

/** What tables laid out, and what was brought: taken along as it stands. */
const Waiting = ({ activity, play, context: { t } }: Props) => {
  const waiting = waitingStones(activity)
  if (waiting.length === 0) return null
  return (
    <section className="stack">
      <h3>{t('run.waiting')}</h3>
      <ul className="stack">
        {waiting.map(({ id, text }) => (
          <li key={id} className="slip dilemma-waiting">
            <p>{text}</p>
            <Button
              small
              aria-label={t('run.gather.of', { text })}
              disabled={activity.plenary.stones.length >= most.stones}
              onClick={() => play({ type: 'gather', from: id })}
            >
              {t('run.gather')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()} …` : text)
const named = (dilemma: Dilemma, at: number, t: Props['context']['t']): string =>
  `${at + 1}. ${nameOf(dilemma) || t('dilemma.untitled')}`

const mergeItems = ({ stones, stone, play, t }: StoneProps): readonly MenuItem[] =>
  stones
    .map(({ id, text }, at) => ({ id, text, number: at + 1 }))
    .filter(({ id, text }) => id !== stone.id && text.trim() !== '')
    .map(({ id, text, number }) => ({
      label: t('run.merge', { number, stone: short(text) }),
      icon: <Merge aria-hidden="true" />,
      act: () => play({ type: 'merge', stone: stone.id, into: id }),
    }))

/** *Flyt til …*: from the one dilemma that it leads through to each of those that it does not. */
const moveItems = ({ dilemmas, stone, play, t }: StoneProps): readonly MenuItem[] => {
  const [only, ...more] = dilemmas.filter(({ id }) => leadsThrough(stone, id))
  if (!only || more.length > 0) return []
  return dilemmas.flatMap((to, at) =>
    to === only
      ? []
      : [
          {
            label: t('run.move', { dilemma: named(to, at, t) }),
            icon: <MoveRight aria-hidden="true" />,
            act: () => play({ type: 'move', stone: stone.id, dilemma: only.id, to: to.id }),
          },
        ],
  )
}

const Through = ({ dilemmas, stone, play, t }: StoneProps) => (
  <fieldset className="dilemma-through">
    <legend className="label">{t('run.through')}</legend>
    {dilemmas.map((dilemma, at) => (
      <Check
        key={dilemma.id}
        label={named(dilemma, at, t)}
        checked={leadsThrough(stone, dilemma.id)}
        onChange={(on) => play({ type: 'lead', stone: stone.id, dilemma: dilemma.id, on })}
      />
    ))}
  </fieldset>
)

/** What the room says of a stone together, and what it would take. Nobody is counted. */
const Marked = ({ stone, number, play, t }: StoneProps) => {
  const none = 'none' as const
  return (
    <>
      <Choice
        label={t('run.mark', { number })}
        value={stone.mark ?? none}
        options={[...marks, none].map((value) => ({ value, label: t(`mark.${value}`) }))}
        onChange={(mark) => play({ type: 'mark', stone: stone.id, mark: mark === none ? null : mark })}
      />
      {(stone.mark === 'if' || stone.mark === 'loose' || stone.condition !== '') && (
        <TextArea
          label={t('run.condition')}
          rows={1}
          limit={longest.price}
          value={stone.condition}
          onChange={(text) => play({ type: 'condition', stone: stone.id, text })}
        />
      )}
    </>
  )
}

const StoneRow = memo((props: StoneProps) => {
  const { stone, number, dilemmas, tried, play, t } = props
  const remove: MenuItem = {
    label: t('run.remove'),
    icon: <Trash2 aria-hidden="true" />,
    act: () => play({ type: 'remove', stone: stone.id }),
  }
  return (
    <li className="slip dilemma-stone" data-mark={stone.mark ?? undefined}>
      <div className="dilemma-stone-head">
        <TextArea
          label={t('run.stone', { number })}
          rows={1}
          limit={longest.stone}
          value={stone.text}
          onChange={(text) => play({ type: 'reword', stone: stone.id, text: text.replace(/\n+/g, ' ') })}
        />
        <Menu
          look="normal"
          label={t('prepare.more')}
          name={t('run.more', { number })}
          items={[...mergeItems(props), ...moveItems(props), remove]}
        />
      </div>
      <Through {...props} />
      {tried && <Marked {...props} />}
      {hintsFor(stone, dilemmas).map((hint) => (
        <p key={hint} className="hint">
          {t(`hint.${hint}`)}
        </p>
      ))}
    </li>
  )
})

/** The stones of the room: reworded, laid together, moved and tried; what they lead through follows them. */
export const StoneList = (props: Props) => {
  const { activity, step, play, context } = props
  const { t } = context
  const { stones } = activity.plenary
  // What stands in the menus of the others follows what is written: a letter does not wait for it.
  const others = useDeferredValue(stones)
  const tried = step.task === 'mend'
  return (
    <div className="stack">
      <Gaps {...props} />
      {stones.length > enough.stones && <p className="notice">{t('run.many', { count: stones.length })}</p>}
      {!tried && <Waiting {...props} />}
      <h3>{t('stones.title')}</h3>
      {stones.length === 0 && <p className="quiet">{t('run.no-stones')}</p>}
      <ol className="stack">
        {stones.map((stone, at) => (
          <StoneRow
            key={stone.id}
            stone={stone}
            number={at + 1}
            dilemmas={activity.setup.dilemmas}
            stones={others}
            tried={tried}
            play={play}
            t={t}
          />
        ))}
      </ol>
      <NewStone {...props} label={t('run.add-stone')} through={[]} />
      {tried && <Waiting {...props} />}
    </div>
  )
}
