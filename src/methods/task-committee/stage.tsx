import { screenPalette } from '../../ui/palette'
import { linesOf } from '../kit/sheets'
import { type Of, type StageProps, stageOf } from '../kit/stage'
import { Picture } from './picture'
import type { View } from './views'
import './stage.css'

type Scene<Kind extends View['kind']> = StageProps<Of<View, Kind>>

const isLong = (text: string): true | undefined => (text.length > 60 ? true : undefined)

/** What it is about, and how far it has come. */
const Open = ({ view, context }: Scene<'open'>) => (
  <div className="on-stage committee-open" data-long={isLong(view.way.title)}>
    <h1>{view.way.title || context.t('untitled')}</h1>
    {view.need && <p data-long={view.need.length > 200 || undefined}>{view.need}</p>}
    <Picture view={view.way} palette={screenPalette} context={context} />
  </div>
)

const Roles = ({ context: { t } }: Scene<'roles'>) => (
  <div className="on-stage committee-roles">
    {(['usual', 'committee'] as const).map((role) => (
      <section key={role} className="noted">
        <h1>{t(`role.${role}`)}</h1>
        <ul>
          {linesOf(t(`role.${role}.lines`)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)

interface SaidProps {
  readonly heading: string
  readonly lines: readonly string[]
  readonly none?: string
}
const Said = ({ heading, lines, none = '' }: SaidProps) => (
  <div className="on-stage committee-said" data-long={isLong(heading)}>
    <h1>{heading}</h1>
    {lines.length === 0 && none && <p>{none}</p>}
    <ul data-long={lines.join('').length > 260 || undefined}>
      {lines.map((line, at) => (
        <li key={`${at} ${line}`} className="said">
          {line}
        </li>
      ))}
    </ul>
  </div>
)

/** A section alone is as large as anything that is said; several stand under each other. */
const TermsPage = ({ view: { sections } }: Scene<'terms'>) => {
  const [only] = sections
  if (only && sections.length === 1) return <Said {...only} />
  return (
    <div className="on-stage committee-terms">
      {sections.map(({ heading, lines }, at) => (
        <section key={`${at} ${heading}`}>
          <h1>{heading}</h1>
          {lines.map((line, row) => (
            <p key={`${row} ${line}`}>{line}</p>
          ))}
        </section>
      ))}
    </div>
  )
}

const OneQuestion = ({ view }: Scene<'question'>) => (
  <div className="on-stage committee-question" data-long={isLong(view.question)}>
    <p className="committee-number">{view.number}</p>
    <h1>{view.question}</h1>
    <p>{view.lead}</p>
  </div>
)

const Plan = ({ view, context: { t } }: Scene<'plan'>) => (
  <div className="on-stage committee-said">
    <h1>{view.heading}</h1>
    <ul className="committee-days">
      {view.days.map(({ name, day }, at) => (
        <li key={`${at} ${name}`} className="said">
          <strong>{day || t('stage.plan.no-day')}</strong> {name}
        </li>
      ))}
    </ul>
  </div>
)

export const Stage = stageOf<View>({
  way: ({ view, context }) => <Picture view={view} palette={screenPalette} context={context} />,
  poster: ({ view, context }) => <Picture view={view} palette={screenPalette} context={context} />,
  open: Open,
  roles: Roles,
  ask: ({ view }) => <Said {...view} />,
  question: OneQuestion,
  lines: ({ view }) => <Said {...view} />,
  terms: TermsPage,
  pause: ({ context: { t } }) => (
    <div className="on-stage committee-question">
      <h1>{t('stage.break')}</h1>
      <p>{t('stage.break.say')}</p>
    </div>
  ),
  plan: Plan,
})
