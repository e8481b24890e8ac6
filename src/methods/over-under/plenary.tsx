import { useState } from 'react'
import { limits } from '../../lib/limits'
import { AddForm } from '../../ui/add-form'
import { Choice, TextArea } from '../../ui/field'
import { Menu } from '../../ui/menu'
import type { RunProps } from '../contract'
import { type Agreed, type Heading, headings, type MethodTypes, most } from './model'

type Props = RunProps<MethodTypes>

const Proposal = ({
  id,
  text,
  taken,
  play,
  context: { t },
}: { id: string; text: string; taken: boolean } & Pick<Props, 'play' | 'context'>) => (
  <li className="slip proposal" data-taken={taken || undefined}>
    <p>{text}</p>
    <Menu
      look="normal"
      label={taken ? t('run.taken') : t('run.take')}
      name={`${taken ? t('run.taken') : t('run.take')}: ${text}`}
      items={headings.map((under) => ({
        label: t(`heading.${under}`),
        act: () => play({ type: 'agree', under, text, from: [id] }),
      }))}
    />
  </li>
)

const Proposals = ({ activity, play, context }: Props) => {
  const taken = activity.plenary.agreed.flatMap(({ from }) => from)
  const tables = activity.round.tables.filter(({ work }) => (work?.expectations.length ?? 0) > 0)
  const { t } = context
  return (
    <section className="stack">
      <h3>{t('run.tables-say')}</h3>
      {tables.length === 0 && <p className="quiet">{t('run.nothing-yet')}</p>}
      <div className="proposals">
        {tables.map(({ id, name, work }) => (
          <div key={id} className="stack">
            <h4>{name}</h4>
            <ul className="stack">
              {work?.expectations.map((one) => (
                <Proposal key={one.id} {...one} taken={taken.includes(one.id)} play={play} context={context} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

const AgreedRow = ({
  one,
  others,
  play,
  context: { t },
}: { one: Agreed; others: readonly Agreed[] } & Pick<Props, 'play' | 'context'>) => (
  <li className="agreed">
    <TextArea
      limit={limits.text}
      label={t('run.wording')}
      quietLabel
      value={one.text}
      onChange={(text) => play({ type: 'reword', agreed: one.id, text })}
    />
    <Menu
      label={t('run.move')}
      name={`${t('run.move')} ${one.text}`}
      items={[
        ...headings
          .filter((under) => under !== one.under)
          .map((under) => ({
            label: `${t('run.move')} ${t(`heading.${under}`)}`,
            act: () => play({ type: 'place', agreed: one.id, under }),
          })),
        ...others.map((other) => ({
          label: t('run.merge-with', { text: other.text.slice(0, 60) }),
          act: () => play({ type: 'merge', agreed: one.id, into: other.id }),
        })),
        { label: t('run.withdraw'), act: () => play({ type: 'withdraw', agreed: one.id }) },
      ]}
    />
  </li>
)

const Write = ({ activity, play, context: { t } }: Props) => {
  const [under, setUnder] = useState<Heading>('each-other')
  return (
    <AddForm
      limit={limits.text}
      room={{ has: activity.plenary.agreed.length, most: most.said }}
      className="stack"
      area
      label={t('run.write.label')}
      save={t('run.add')}
      add={(text) => play({ type: 'agree', under, text, from: [] })}
    >
      <Choice
        label={t('run.take-under')}
        value={under}
        onChange={(next: Heading) => setUnder(next)}
        options={headings.map((value) => ({ value, label: t(`heading.${value}`) }))}
      />
    </AddForm>
  )
}

/** The tables' expectations side by side, and what the room makes of them under three headings. */
export const PlenaryTable = (props: Props) => {
  const { activity, context } = props
  const { t } = context
  const { agreed } = activity.plenary
  return (
    <div className="stack plenary">
      <Proposals {...props} />
      <section className="stack">
        <h3>{t('run.agreed')}</h3>
        {agreed.length === 0 && <p className="quiet">{t('run.agreed.empty')}</p>}
        {headings.map((under) => {
          const own = agreed.filter((one) => one.under === under)
          return (
            <div key={under} className="stack">
              <h4>{t(`heading.${under}`)}</h4>
              <ul className="stack">
                {own.map((one) => (
                  <AgreedRow
                    key={one.id}
                    one={one}
                    others={agreed.filter(({ id }) => id !== one.id)}
                    play={props.play}
                    context={context}
                  />
                ))}
              </ul>
            </div>
          )
        })}
      </section>
      <details>
        <summary>{t('run.write')}</summary>
        <Write {...props} />
      </details>
    </div>
  )
}
