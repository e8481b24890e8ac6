import { inWholeWords } from '../../lib/wrap-text'
import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { Menu } from '../../ui/menu'
import type { RunProps } from '../contract'
import { hintTexts } from './checks'
import { inOrder, looseTurned, rootsOf, tablesTurned } from './counts'
import { longest, type MethodTypes, mostPrinciples, type Principle, type Turned } from './model'

type Props = RunProps<MethodTypes>

const short = (text: string): string => inWholeWords(text, 60)

const Loose = ({
  one,
  ours,
  activity,
  play,
  context: { t },
}: Props & { readonly one: Turned; readonly ours: boolean }) => {
  const { principles } = activity.plenary
  const other = one.kind === 'principle' ? 'solution' : 'principle'
  return (
    <li className="slip loose">
      <p>
        <span className="tag">{t(`kind.${one.kind}`)}</span> {one.text}
      </p>
      <Menu
        look="normal"
        label={t('loose.use')}
        name={t('loose.use.of', { text: one.text })}
        items={[
          ...(principles.length < mostPrinciples
            ? [{ label: t('loose.raise'), act: () => play({ type: 'raise', turned: one.id }) }]
            : []),
          ...inOrder(principles).map((principle) => ({
            label: t('loose.root', { number: principle.number, text: short(principle.text) }),
            act: () => play({ type: 'root', turned: one.id, principle: principle.id }),
          })),
          ...(ours
            ? [
                { label: t(`loose.sort.${other}`), act: () => play({ type: 'sort', turned: one.id, kind: other }) },
                { label: t('loose.drop'), act: () => play({ type: 'dropTurned', turned: one.id }) },
              ]
            : [{ label: t(`loose.take.${one.kind}`), act: () => play({ type: 'takeUp', turned: one.id }) }]),
        ]}
      />
    </li>
  )
}

const Roots = ({ principle, activity, play, context: { t } }: Props & { readonly principle: Principle }) => {
  const roots = rootsOf(activity, principle)
  if (roots.length === 0) return null
  return (
    <details>
      <summary>{t('principle.roots', { count: roots.length })}</summary>
      <ul className="stack roots">
        {roots.map(({ turned, bad }) => (
          <li key={turned.id}>
            <p>{turned.text}</p>
            {bad && <p className="small quiet">{t('principle.from', { text: bad.text })}</p>}
            {roots.length > 1 && (
              <Button
                small
                look="plain"
                onClick={() => play({ type: 'split', principle: principle.id, turned: turned.id })}
              >
                {t('principle.split')}
                <span className="hidden-text">: {turned.text}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Row = (props: Props & { readonly principle: Principle }) => {
  const { principle, activity, play, context } = props
  const { t } = context
  const hints = hintTexts(principle.text, t)
  return (
    <li className="slip principle">
      <strong className="principle-number" aria-hidden="true">
        {principle.number}
      </strong>
      <div className="stack">
        <TextArea
          label={t('principle.edit', { number: principle.number })}
          quietLabel
          limit={longest.text}
          value={principle.text}
          onChange={(text) => play({ type: 'rewordPrinciple', principle: principle.id, text })}
        />
        {hints.map((hint) => (
          <p key={hint} className="hint">
            {hint}
          </p>
        ))}
        <Roots {...props} />
      </div>
      <Menu
        label="⋯"
        name={t('principle.more', { number: principle.number })}
        items={[
          ...inOrder(activity.plenary.principles)
            .filter(({ id }) => id !== principle.id)
            .map((other) => ({
              label: t('principle.merge', { number: other.number, text: short(other.text) }),
              act: () => play({ type: 'merge', principle: principle.id, into: other.id }),
            })),
          { label: t('principle.drop'), act: () => play({ type: 'dropPrinciple', principle: principle.id }) },
        ]}
      />
    </li>
  )
}

const Say = ({ activity, play, context: { t } }: Pick<Props, 'activity' | 'play' | 'context'>) => (
  <AddForm
    className="row say"
    label={t('principle.say')}
    save={t('principle.add')}
    limit={longest.line}
    room={{ has: activity.plenary.principles.length, most: mostPrinciples }}
    add={(text) => play({ type: 'state', text })}
  />
)

/** A table is told the setup and nothing of the principles: the facilitator says which numbers the tablet offers. */
const DotNumbers = ({ activity, edit, context: { t } }: Props) => {
  const { setup, plenary } = activity
  const there = inOrder(plenary.principles).map(({ number }) => number)
  if (!setup.dots || there.length === 0 || there.join() === setup.numbers.join()) return null
  return (
    <div className="notice row spread">
      <p>{t('dots.numbers', { numbers: setup.numbers.join(', ') })}</p>
      <Button small onClick={() => edit({ ...setup, numbers: there })}>
        {t('dots.numbers.set', { numbers: there.join(', ') })}
      </Button>
    </div>
  )
}

/** Turned ideas become two to seven principles, and each keeps its roots. */
export const PrincipleList = (props: Props) => {
  const { activity, context } = props
  const { t } = context
  const { principles } = activity.plenary
  const loose = looseTurned(activity)
  const theirs = tablesTurned(activity)
  return (
    <div className="stack plenary">
      <section className="stack">
        <h3>{t('principle.title', { count: principles.length })}</h3>
        <p className="hint">{t(principles.length < mostPrinciples ? 'principle.hint' : 'principle.full')}</p>
        <ol className="stack">
          {inOrder(principles).map((principle) => (
            <Row key={principle.id} {...props} principle={principle} />
          ))}
        </ol>
        {props.step.id === 'principles' && <DotNumbers {...props} />}
        {principles.length < mostPrinciples && <Say activity={activity} play={props.play} context={context} />}
      </section>
      <section className="stack">
        <h3>{t('loose.title', { count: loose.length })}</h3>
        {loose.length === 0 && <p className="quiet">{t('loose.empty')}</p>}
        <ul className="stack">
          {loose.map((one) => (
            <Loose key={one.id} {...props} one={one} ours />
          ))}
        </ul>
      </section>
      {theirs.length > 0 && (
        <section className="stack">
          <h3>{t('theirs.title', { count: theirs.length })}</h3>
          <p className="hint">{t('theirs.hint')}</p>
          <ul className="stack">
            {theirs.map((one) => (
              <Loose key={one.id} {...props} one={one} ours={false} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
