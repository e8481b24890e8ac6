import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import type { Translate } from '../contract'
import type { Subjects } from './subjects'

interface Props {
  readonly subjects: Subjects
  /** The likeliest; none: all of them are shown. */
  readonly offered: readonly string[]
  /** What was said before. */
  readonly said: string | null
  choose(subject: string): void
  /** None of those that are offered. */
  other(): void
  /** Back to the field. */
  leave(): void
  readonly t: Translate
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** By arrows from key to key, around the end; every key can be reached by Tab as well. */
const moved = (event: KeyboardEvent<HTMLElement>): boolean => {
  const keys = [...event.currentTarget.querySelectorAll('button')]
  const at = keys.findIndex((key) => key === document.activeElement)
  const step = steps[event.key]
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? keys.length - 1 : step === undefined ? -1 : at + step
  if (at < 0 || (step === undefined && to < 0)) return false
  keys[(to + keys.length) % keys.length]?.focus()
  return true
}

/** What is it about? The likeliest as keys, or every subject there is. Whoever asked for help stands on the first of them. */
export const SubjectKeys = ({ subjects, offered, said, choose, other, leave, t }: Props): ReactNode => {
  const group = useRef<HTMLFieldSetElement>(null)
  const isAll = offered.length === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: other keys, another first one
  useEffect(() => group.current?.querySelector('button')?.focus(), [isAll])
  const names = isAll ? Object.keys(subjects) : offered
  return (
    <fieldset
      ref={group}
      className="inverter-subjects"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
        else if (!moved(event)) return
        event.preventDefault()
      }}
    >
      <legend>{t(isAll ? 'turn.about.all' : 'turn.about.offer')}</legend>
      {names.map((name) => (
        <Button key={name} small={isAll} aria-pressed={isAll ? name === said : undefined} onClick={() => choose(name)}>
          {subjects[name]?.name}
        </Button>
      ))}
      {!isAll && (
        <Button look="plain" onClick={other}>
          {t('turn.about.other')}
        </Button>
      )}
    </fieldset>
  )
}
