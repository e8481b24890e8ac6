import { CalendarClock, Plus } from 'lucide-react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { councilDays, pastedTrouble } from './council'
import { MilestoneRow } from './milestone-row'
import { isOff, recounted } from './milestones'
import { longest, type MethodTypes, most } from './model'
import { Troubles } from './troubles'

type Props = PrepareProps<MethodTypes>

/** The council's days, pasted once. What cannot be read is told as it was written, and stays where it stands. */
const CouncilDays = ({ setup, edit, context: { t } }: Props) => {
  const { days, guessed, faults } = councilDays(setup.council)
  return (
    <details className="committee-fold" open={faults.length > 0 || undefined}>
      <summary>{days.length > 0 ? t('council.read', { count: days.length }) : t('council.title')}</summary>
      <div className="stack">
        <TextArea
          label={t('council.label')}
          hint={t('council.hint')}
          rows={6}
          limit={longest.council}
          value={setup.council}
          onChange={(council) => edit({ ...setup, council })}
        />
        {guessed.length > 0 && <p className="quiet">{t('pasted.guessed', { years: guessed.join(', ') })}</p>}
        <Troubles
          live
          of={[
            ...faults.slice(0, 8).map((fault) => pastedTrouble(fault, t)),
            ...(faults.length > 8 ? [t('pasted.more', { count: faults.length - 8 })] : []),
          ]}
        />
      </div>
    </details>
  )
}

/** The way from need to answer: what, who, by when, and what is missing. */
export const PlanPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  const add = () =>
    edit({
      ...setup,
      milestones: [...setup.milestones, { id: newId(), text: '', who: '', day: null, done: false, council: false }],
    })
  return (
    <>
      <CouncilDays {...props} />
      {setup.first === null && <p className="notice">{t('plan.no-first')}</p>}
      {isOff(setup) && (
        <div>
          <Button small icon={<CalendarClock aria-hidden="true" />} onClick={() => edit(recounted(setup))}>
            {t('plan.recount')}
          </Button>
        </div>
      )}
      <ul className="committee-miles">
        {setup.milestones.map((one, at) => (
          <MilestoneRow key={one.id} {...props} milestone={one} at={at} />
        ))}
      </ul>
      <div>
        <AddButton
          small
          room={{ has: setup.milestones.length, most: most.milestones }}
          icon={<Plus aria-hidden="true" />}
          onClick={add}
        >
          {t('mile.add')}
        </AddButton>
      </div>
    </>
  )
}
