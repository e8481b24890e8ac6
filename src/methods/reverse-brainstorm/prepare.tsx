import { someMinutes } from '../../lib/limits'
import { fitText } from '../../lib/typed-text'
import { Button } from '../../ui/button'
import { Check, Choice, TextArea } from '../../ui/field'
import { MinuteFields } from '../../ui/minute-fields'
import type { PrepareProps } from '../contract'
import { families, longest, type Minutes, type Setup } from './model'
import { builtQuestions, rebuilt } from './questions'
import './prepare.css'

type Props = PrepareProps<Setup, unknown>

const minuteKeys: readonly (keyof Minutes)[] = ['silent', 'open', 'turn', 'principles', 'priority']

const Questions = ({ setup, edit, context: { t } }: Props) => {
  const built = builtQuestions(setup.initiative, setup.family, t)
  const worded = built.negative !== '' && (setup.negative !== built.negative || setup.positive !== built.positive)
  return (
    <section className="stack" aria-labelledby="twin">
      <h2 id="twin">{t('prepare.question')}</h2>
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
            value={setup.negative}
            onChange={(negative) => edit({ ...setup, negative })}
          />
        </div>
        <div className="twin twin-good">
          <TextArea
            label={t('prepare.positive')}
            hint={t('prepare.positive.hint')}
            limit={longest.line}
            rows={4}
            value={setup.positive}
            onChange={(positive) => edit({ ...setup, positive })}
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
    </section>
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
      <Check label={t('prepare.dots')} checked={setup.dots} onChange={(dots) => edit({ ...setup, dots })} />
      <Check
        label={t('prepare.known')}
        checked={setup.asksKnown}
        onChange={(asksKnown) => edit({ ...setup, asksKnown })}
      />
      <fieldset>
        <legend className="label">{t('prepare.minutes')}</legend>
        <MinuteFields
          className="row twin-minutes"
          parts={minuteKeys.filter((key) => key !== 'priority' || setup.dots)}
          minutes={setup.minutes}
          range={someMinutes}
          label={(part) => t(`step.${part}`)}
          change={(part, minutes) => edit({ ...setup, minutes: { ...setup.minutes, [part]: minutes } })}
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
