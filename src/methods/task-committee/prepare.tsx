import { type ReactNode, useRef } from 'react'
import { Button } from '../../ui/button'
import type { PrepareProps } from '../contract'
import { Part } from '../kit/part'
import { AnswerPart } from './answer-part'
import { AppointPart } from './appoint-part'
import { MatterPart } from './matter-part'
import { MeetingPart } from './meeting-part'
import type { MethodTypes } from './model'
import { PlanPart } from './plan-part'
import { RecruitPart } from './recruit-part'
import { TermsPart } from './terms-part'
import './counts.css'
import './prepare.css'

type Props = PrepareProps<MethodTypes>

const sections: readonly { readonly name: string; readonly Section: (props: Props) => ReactNode }[] = [
  { name: 'plan', Section: PlanPart },
  { name: 'terms', Section: TermsPart },
  { name: 'recruit', Section: RecruitPart },
  { name: 'appoint', Section: AppointPart },
  { name: 'meeting', Section: MeetingPart },
  { name: 'answers', Section: AnswerPart },
]

/** A committee from need to answer. It is long, and months lie between its parts: keys lead to each. */
export const Prepare = (props: Props) => {
  const { t } = props.context
  const page = useRef<HTMLDivElement>(null)
  const goTo = (name: string) => {
    const section = page.current?.querySelector<HTMLElement>(`[data-section="${name}"]`)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }
  return (
    <div className="committee-prepare" ref={page}>
      <MatterPart {...props} />
      <nav className="row" aria-label={t('prepare.parts')}>
        {sections.map(({ name }) => (
          <Button key={name} small onClick={() => goTo(name)}>
            {t(`prepare.${name}`)}
          </Button>
        ))}
      </nav>
      {sections.map(({ name, Section }) => (
        <div key={name} data-section={name} tabIndex={-1} className="committee-section">
          <Part title={t(`prepare.${name}`)}>
            <p className="quiet committee-narrow">{t(`prepare.${name}.lead`)}</p>
            <Section {...props} />
          </Part>
        </div>
      ))}
    </div>
  )
}
