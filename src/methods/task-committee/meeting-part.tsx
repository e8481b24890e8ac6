import { partMinutes } from '../../lib/limits'
import { TextField } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Minutes } from '../kit/minutes'
import { PhotoField } from '../kit/photo-field'
import { longest, type MethodTypes, minuteParts, questions, type Task } from './model'

type Props = PrepareProps<MethodTypes>

/** One picture and three questions instead of an agenda. */
const Poster = ({ setup, edit, keepPicture, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  const asks = fieldsOf(setup.questions, (next) => edit({ ...setup, questions: next }))
  return (
    <fieldset className="stack" data-at="questions">
      <legend className="label">{t('poster.title')}</legend>
      <p className="hint">{t('poster.lead')}</p>
      {questions.map((one) => (
        <TextField key={one} label={t(`question.${one}`)} limit={longest.question} {...asks(one)} />
      ))}
      <p className="hint">{t(setup.photo ? 'photo.hint' : 'photo.none')}</p>
      <PhotoField
        picture={setup.photo?.id ?? null}
        change={(id, size) => edit({ ...setup, photo: id && size ? { id, ...size } : null })}
        keepPicture={keepPicture}
        word={(name) => t(`photo.${name}`)}
        small
      />
      {setup.photo && (
        <TextField
          label={t('photo.alt')}
          problem={setup.alt.trim() === '' ? t('photo.alt.missing') : null}
          limit={longest.alt}
          {...field('alt')}
        />
      )}
    </fieldset>
  )
}

/** What is asked at the meeting that comes next, and how long each part takes. */
export const MeetingPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <div className="stack committee-narrow">
      {setup.sitting === 'first' && <Poster {...props} />}
      <details className="committee-fold">
        <summary>{t('meeting.minutes')}</summary>
        <Minutes<Task, typeof setup>
          className="committee-minutes minutes-in-lines"
          parts={minuteParts[setup.sitting]}
          label={(part) => t(`minutes.${part}`)}
          range={partMinutes}
          setup={setup}
          edit={edit}
        />
      </details>
    </div>
  )
}
