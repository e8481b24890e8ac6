import { Merge, MoveRight, Trash2 } from 'lucide-react'
import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { Check, TextArea, TextField } from '../../ui/field'
import { Menu, type MenuItem } from '../../ui/menu'
import type { RunProps } from '../contract'
import { hintsFor } from './checks'
import { leadsThrough } from './ford'
import { type Dilemma, longest, type MethodTypes, most, nameOf, type Stone } from './model'
import { waitingStones } from './stones'

type Props = RunProps<MethodTypes>
interface StoneProps extends Props {
  readonly stone: Stone
}

export const Hints = ({ stone, activity, context: { t } }: StoneProps) =>
  hintsFor(stone, activity.setup.dilemmas).map((hint) => (
    <p key={hint} className="hint">
      {t(`hint.${hint}`)}
    </p>
  ))

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

const mergeItems = ({ activity, stone, play, context: { t } }: StoneProps): readonly MenuItem[] =>
  activity.plenary.stones
    .filter(({ id, text }) => id !== stone.id && text.trim() !== '')
    .map((other) => ({
      label: t('run.merge', { stone: short(other.text) }),
      icon: <Merge aria-hidden="true" />,
      act: () => play({ type: 'merge', stone: stone.id, into: other.id }),
    }))

/** *Flyt til …*: from the one dilemma that it leads through to each of those that it does not. */
const moveItems = ({ activity, stone, play, context: { t } }: StoneProps): readonly MenuItem[] => {
  const { dilemmas } = activity.setup
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

const Through = ({ activity, stone, play, context: { t } }: StoneProps) => (
  <fieldset className="dilemma-through">
    <legend className="label">{t('run.through')}</legend>
    {activity.setup.dilemmas.map((dilemma, at) => (
      <Check
        key={dilemma.id}
        label={named(dilemma, at, t)}
        checked={leadsThrough(stone, dilemma.id)}
        onChange={(on) => play({ type: 'lead', stone: stone.id, dilemma: dilemma.id, on })}
      />
    ))}
  </fieldset>
)

const StoneRow = (props: StoneProps & { readonly number: number }) => {
  const { stone, number, play, context } = props
  const { t } = context
  const remove: MenuItem = {
    label: t('run.remove'),
    icon: <Trash2 aria-hidden="true" />,
    act: () => play({ type: 'remove', stone: stone.id }),
  }
  return (
    <li className="slip dilemma-stone">
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
      <Hints {...props} />
    </li>
  )
}

/** The stones of the room: reworded, laid together and moved; what they lead through follows them. */
export const StoneList = (props: Props) => {
  const { activity, play, context } = props
  const { t } = context
  const { stones } = activity.plenary
  return (
    <div className="stack">
      <Waiting {...props} />
      <h3>{t('stones.title')}</h3>
      {stones.length === 0 && <p className="quiet">{t('run.no-stones')}</p>}
      <ol className="stack">
        {stones.map((stone, at) => (
          <StoneRow key={stone.id} {...props} stone={stone} number={at + 1} />
        ))}
      </ol>
      <AddForm
        className="written-row"
        label={t('run.add-stone')}
        save={t('add')}
        limit={longest.stone}
        room={{ has: stones.length, most: most.stones }}
        add={(text) => play({ type: 'stone', text, through: [] })}
      />
    </div>
  )
}

/** Which stones lead through this dilemma, and at what price? */
export const Prices = (props: Props & { readonly dilemma: Dilemma }) => {
  const { activity, dilemma, play, context } = props
  const { t } = context
  return (
    <div className="stack">
      {activity.plenary.stones.length === 0 && <p className="quiet">{t('run.no-stones')}</p>}
      <ul className="stack">
        {activity.plenary.stones.map((stone) => {
          const lead = stone.leads.find((one) => one.dilemma === dilemma.id)
          return (
            <li key={stone.id} className="slip" data-on={lead !== undefined || undefined}>
              <Check
                label={stone.text || t('stone.untitled')}
                checked={lead !== undefined}
                onChange={(on) => play({ type: 'lead', stone: stone.id, dilemma: dilemma.id, on })}
              />
              {lead && (
                <TextField
                  label={t('run.price')}
                  limit={longest.price}
                  value={lead.price}
                  onChange={(text) => play({ type: 'price', stone: stone.id, dilemma: dilemma.id, text })}
                />
              )}
            </li>
          )
        })}
      </ul>
      <AddForm
        className="written-row"
        label={t('run.add-stone.here')}
        save={t('add')}
        limit={longest.stone}
        room={{ has: activity.plenary.stones.length, most: most.stones }}
        add={(text) => play({ type: 'stone', text, through: [dilemma.id] })}
      />
    </div>
  )
}
