import { Sparkles } from 'lucide-react'
import { someMinutes } from '../../lib/limits'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { CataloguePart } from './catalogue-part'
import { isUntouched, loadExample, withExample } from './deck'
import { GoalsPart } from './goals-part'
import { GroupChoice } from './group-choice'
import { GroupsPart } from './groups-part'
import { longest, type MethodTypes, type StepName, stepsIn } from './model'
import type { PrepareProp } from './props'
import { groupNow } from './sprints'
import { SprintsPart } from './sprints-part'
import './prepare.css'

const Matter = ({ setup, edit, context: { t, language } }: PrepareProp) => {
  const field = fieldsOf(setup, edit)
  const takeExample = async () => {
    edit(withExample(setup, await loadExample(language)), true)
    say(t('prepare.said.example'))
  }
  return (
    <Part title={t('prepare.matter')} className="stack sprint-narrow">
      {isUntouched(setup) && (
        <div className="stack">
          <p className="quiet">{t('prepare.lead')}</p>
          <div>
            <Button icon={<Sparkles aria-hidden="true" />} onClick={takeExample}>
              {t('prepare.example')}
            </Button>
          </div>
        </div>
      )}
      <TextField
        label={t('matter.title')}
        placeholder={t('matter.title.example')}
        limit={longest.title}
        problem={setup.title.trim() === '' && setup.ideas.length > 0 ? t('gap.title') : null}
        {...field('title')}
        at="title"
      />
      <TextArea label={t('matter.about')} hint={t('matter.about.hint')} limit={longest.about} {...field('about')} />
    </Part>
  )
}

/** What it is about, which sitting comes next, and what it is made of: catalogue, goals, groups, sprints. */
export const Prepare = (props: PrepareProps<MethodTypes>) => {
  const { setup, edit, told, context } = props
  const { t } = context
  return (
    <div className="sprint-prepare">
      <Matter {...props} />
      <Part title={t('prepare.meeting')} at="group" className="stack sprint-narrow">
        {setup.meeting.kind !== 'fill' && <GroupChoice {...props} group={groupNow(setup)} before={told.rounds} />}
        <h3>{t('prepare.minutes')}</h3>
        <Minutes<StepName, typeof setup>
          className="sprint-minutes minutes-in-lines"
          parts={stepsIn[setup.meeting.kind]}
          label={(part) => t(`step.${part}`)}
          range={someMinutes}
          setup={setup}
          edit={edit}
        />
      </Part>
      <CataloguePart {...props} />
      <GoalsPart {...props} />
      <GroupsPart {...props} />
      <SprintsPart {...props} />
    </div>
  )
}
