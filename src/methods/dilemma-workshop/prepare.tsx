import { someMinutes } from '../../lib/limits'
import { TextArea, TextField } from '../../ui/field'
import { WordedChoice } from '../../ui/worded-choice'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { Asks, SecondDay } from './asks'
import { Brought } from './brought'
import { Dilemmas } from './dilemmas'
import { longest, type MethodTypes, minuteParts, workshops } from './model'
import './prepare.css'
import { isSecondTold } from './which'

type Props = PrepareProps<MethodTypes>

const Matter = ({ setup, edit, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  return (
    <Part title={t('prepare.matter')} className="stack dilemma-matter">
      <TextField
        label={t('matter.title')}
        placeholder={t('matter.example')}
        limit={longest.title}
        {...field('title')}
      />
      <TextArea
        label={t('matter.about')}
        hint={t('matter.about.hint')}
        limit={longest.about}
        rows={3}
        {...field('about')}
      />
      <TextArea
        label={t('matter.frame')}
        hint={t('matter.frame.hint')}
        limit={longest.about}
        rows={2}
        {...field('frame')}
      />
      <TextArea
        label={t('matter.fixed')}
        hint={t('matter.fixed.hint')}
        limit={longest.about}
        rows={2}
        {...field('fixed')}
      />
    </Part>
  )
}

/** What is done between the two workshops: the paper for the groups, and the answers of the administration. */
const Between = (props: Props) => {
  const { told, play, context } = props
  const { t } = context
  return (
    <Part title={t('prepare.between')} className="stack dilemma-between">
      <p className="quiet">{t('prepare.between.lead')}</p>
      <p className="quiet">{t(isSecondTold(told) ? 'prepare.between.now' : 'prepare.between.again')}</p>
      <SecondDay {...props} />
      <Asks plenary={told.plenary} play={play} answers context={context} />
    </Part>
  )
}

const From = ({ setup, edit, t }: Pick<Props, 'setup' | 'edit'> & { readonly t: Props['context']['t'] }) => (
  <WordedChoice
    label={t('prepare.from')}
    options={workshops.map((value) => ({
      value,
      name: t(`prepare.from.${value}`),
      line: t(`prepare.from.${value}.line`),
    }))}
    {...fieldsOf(setup, edit)('from')}
  />
)

const How = ({ told, setup, edit, context: { t } }: Props) => (
  <Part title={t('prepare.how')} className="stack dilemma-how">
    {setup.from === 'first' && isSecondTold(told) ? (
      <p>{t('prepare.from.held')}</p>
    ) : (
      <From setup={setup} edit={edit} t={t} />
    )}
    <details>
      <summary>{t('prepare.minutes')}</summary>
      <Minutes
        className="dilemma-minutes minutes-in-lines"
        parts={minuteParts}
        label={(part) => t(`minutes.${part}`)}
        range={someMinutes}
        setup={setup}
        edit={edit}
      />
    </details>
  </Part>
)

/** Once the first workshop has begun, what is to be done next stands first. */
export const Prepare = (props: Props) => {
  const begun = props.told.rounds.some((round) => round.begun)
  return (
    <div className="dilemma-prepare">
      {begun && <Between {...props} />}
      <Matter {...props} />
      <Dilemmas {...props} />
      <Brought {...props} />
      {!begun && <Between {...props} />}
      <How {...props} />
    </div>
  )
}
