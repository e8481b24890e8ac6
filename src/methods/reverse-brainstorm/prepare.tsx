import { someMinutes } from '../../lib/limits'
import { fitText } from '../../lib/typed-text'
import { Button } from '../../ui/button'
import { Check, Choice, TextArea } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { families, longest, type MethodTypes, minuteParts } from './model'
import { builtQuestions, rebuilt } from './questions'
import './prepare.css'

type Props = PrepareProps<MethodTypes>

const Questions = ({ setup, edit, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  const built = builtQuestions(setup.initiative, setup.family, t)
  const worded = built.negative !== '' && (setup.negative !== built.negative || setup.positive !== built.positive)
  return (
    <Part title={t('prepare.question')}>
      <Choice
        label={t('prepare.family')}
        value={setup.family}
        onChange={(family) => edit(rebuilt(setup, { family }, t))}
        options={families.map((family) => ({ value: family, label: t(`family.${family}`) }))}
      />
      <div className="twins">
        <div className="twin twin-bad">
          <TextArea
            label={t('prepare.negative')}
            hint={t('prepare.negative.hint')}
            limit={longest.line}
            rows={4}
            {...field('negative')}
            at="negative"
          />
        </div>
        <div className="twin twin-good">
          <TextArea
            label={t('prepare.positive')}
            hint={t('prepare.positive.hint')}
            limit={longest.line}
            rows={4}
            {...field('positive')}
          />
        </div>
      </div>
      {worded && (
        <div>
          <Button small onClick={() => edit({ ...setup, ...built })}>
            {t('prepare.rebuild')}
          </Button>
        </div>
      )}
    </Part>
  )
}

const Brought = ({ setup, edit, context: { t } }: Props) => {
  if (setup.brought.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('prepare.brought')}</h2>
      <p className="quiet">{t('prepare.brought.lead')}</p>
      <ul className="stack">
        {setup.brought.map(({ origin, text, kind }) => (
          <li key={`${origin.activity} ${origin.offer}`} className="card row spread">
            <p>
              <span className="tag">{t(`brought.${kind}`)}</span> {text}
            </p>
            <span className="row">
              <Button small onClick={() => edit(rebuilt(setup, { initiative: fitText(text, longest.initiative) }, t))}>
                {t('prepare.brought.use')}
              </Button>
              <Button
                small
                look="plain"
                onClick={() => edit({ ...setup, brought: setup.brought.filter((one) => one.origin !== origin) })}
              >
                {t('prepare.brought.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Options = ({ setup, edit, context: { t } }: Props) => (
  <details className="card">
    <summary>{t('prepare.more')}</summary>
    <div className="stack">
      <Check label={t('prepare.dots')} {...ticksOf(setup, edit)('dots')} />
      <Check label={t('prepare.known')} {...ticksOf(setup, edit)('asksKnown')} />
      <fieldset>
        <legend className="label">{t('prepare.minutes')}</legend>
        <Minutes
          className="row twin-minutes"
          parts={minuteParts.filter((part) => part !== 'priority' || setup.dots)}
          range={someMinutes}
          label={(part) => t(`step.${part}`)}
          setup={setup}
          edit={edit}
        />
      </fieldset>
    </div>
  </details>
)

/** One named initiative, and the question it is turned upside down with. */
export const Prepare = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  return (
    <div className="stack reverse-prepare">
      <section className="stack">
        <TextArea
          at="initiative"
          label={t('prepare.initiative')}
          hint={t('prepare.initiative.hint')}
          placeholder={t('prepare.initiative.example')}
          limit={longest.initiative}
          value={setup.initiative}
          onChange={(initiative) => edit(rebuilt(setup, { initiative }, t))}
        />
      </section>
      <Questions {...props} />
      <Brought {...props} />
      <Options {...props} />
    </div>
  )
}
