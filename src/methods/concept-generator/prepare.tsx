import { Plus } from 'lucide-react'
import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { newId } from '../../lib/ids'
import { partMinutes } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { TextArea, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { PrepareProps, Translate } from '../contract'
import { fieldsOf, ticksOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { Minutes } from '../kit/minutes'
import { Part } from '../kit/part'
import { WordedCheck } from '../kit/worded-check'
import { WrittenRow } from '../kit/written-row'
import { IdeaForm } from './idea-form'
import { type Idea, longest, type MethodTypes, minuteParts, mostFeatures, mostIdeas, type Setup } from './model'
import './prepare.css'

type Props = PrepareProps<MethodTypes>

const What = ({ setup, edit, context: { t } }: Props) => (
  <Part title={t('prepare.what')}>
    <TextField
      label={t('prepare.title')}
      hint={t('prepare.title.hint')}
      placeholder={t('prepare.title.example')}
      problem={setup.title.trim() === '' ? t('gap.title') : null}
      limit={longest.line}
      {...fieldsOf(setup, edit)('title')}
      at="title"
    />
    <TextArea
      label={t('prepare.challenge')}
      hint={t('prepare.challenge.hint')}
      problem={setup.challenge.trim() === '' ? t('gap.challenge') : null}
      limit={longest.challenge}
      {...fieldsOf(setup, edit)('challenge')}
      at="challenge"
    />
    <TextField
      label={t('prepare.whom')}
      hint={t('prepare.whom.hint')}
      limit={longest.line}
      {...fieldsOf(setup, edit)('whom')}
    />
  </Part>
)

interface RowProps {
  readonly idea: Idea
  reword(id: string, text: string): void
  remove(id: string): void
  readonly t: Translate
}

/** Drawn anew only when it has changed itself: a collection may hold hundreds. */
const IdeaRow = memo(({ idea, reword, remove, t }: RowProps) => (
  <li className="concept-idea">
    <WrittenRow
      label={t('ideas.idea')}
      quietLabel
      limit={longest.text}
      text={idea.text}
      reword={(text) => reword(idea.id, text)}
      removeName={t('prepare.ideas.remove', { text: idea.text })}
      remove={() => remove(idea.id)}
    />
    {idea.origin && <small>{t('prepare.ideas.fetched')}</small>}
  </li>
))

const Ideas = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const hands = useMemo(() => {
    const change = (ideas: (before: readonly Idea[]) => readonly Idea[]) => {
      const { setup: now, edit: put } = latest.current
      put({ ...now, ideas: ideas(now.ideas) })
    }
    return {
      t,
      reword: (id: string, text: string) => change((ideas) => changed(ideas, id, { text })),
      remove: (id: string) => {
        change((ideas) => without(ideas, id))
        say(t('prepare.ideas.removed'))
      },
    }
  }, [t])
  const add = (texts: readonly string[]) => {
    edit({
      ...setup,
      ideas: [...setup.ideas, ...texts.map((text) => ({ id: newId(), text: text.trim(), origin: null }))],
    })
  }
  return (
    <Part title={t('prepare.ideas')}>
      <p className="quiet">
        {setup.ideas.length === 0 ? t('prepare.ideas.empty') : t('prepare.ideas.count', { count: setup.ideas.length })}
      </p>
      <div className="stack">
        <IdeaForm
          label={t('prepare.ideas.add')}
          hint={t('ideas.hint')}
          room={{ has: setup.ideas.length, most: mostIdeas }}
          add={add}
          context={context}
        />
        <ul className="concept-ideas">
          {setup.ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} {...hands} />
          ))}
        </ul>
      </div>
    </Part>
  )
}

const Features = ({ setup, edit, context: { t } }: Props) => {
  const list = useRef<HTMLUListElement>(null)
  const set = (features: Setup['features']) => edit({ ...setup, features })
  const add = () => {
    // Drawn before it is written in.
    flushSync(() => set([...setup.features, { id: newId(), name: '' }]))
    list.current?.querySelector<HTMLElement>('li:last-child input')?.focus()
  }
  return (
    <Part title={t('prepare.features')}>
      <p className="quiet">{t('prepare.features.lead')}</p>
      <div className="stack">
        <ul ref={list} className="concept-ideas">
          {setup.features.map((feature) => (
            <li key={feature.id} className="concept-idea">
              <WrittenRow
                label={t('feature.one')}
                quietLabel
                limit={longest.feature}
                text={feature.name}
                reword={(name) => set(changed(setup.features, feature.id, { name }))}
                removeName={t('prepare.features.remove', { name: feature.name })}
                remove={() => set(without(setup.features, feature.id))}
              />
            </li>
          ))}
        </ul>
        <div>
          <AddButton
            room={{ has: setup.features.length, most: mostFeatures }}
            icon={<Plus aria-hidden="true" />}
            onClick={add}
          >
            {t('prepare.features.add')}
          </AddButton>
        </div>
      </div>
    </Part>
  )
}

const Evening = ({ setup, edit, context: { t } }: Props) => (
  <Part title={t('prepare.evening')}>
    <WordedCheck name={t('prepare.tests')} line={t('prepare.tests.line')} {...ticksOf(setup, edit)('tests')} />
    <h3>{t('prepare.minutes')}</h3>
    <Minutes
      className="concept-minutes"
      range={partMinutes}
      parts={minuteParts.filter((part) => part !== 'test' || setup.tests)}
      label={(part) => t(`step.${part}`)}
      setup={setup}
      edit={edit}
    />
  </Part>
)

/** What it is, for whom, the ideas that are there already, and what a prototype can stress. */
export const Prepare = (props: Props) => (
  <div className="concept-prepare">
    <What {...props} />
    <Ideas {...props} />
    <Features {...props} />
    <Evening {...props} />
  </div>
)
