import { Check as Tick } from 'lucide-react'
import { useState } from 'react'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Choice, TextArea, TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import type { Context, Day } from '../contract'
import { fieldsOf } from '../kit/fields'
import { most, ruleYears, type Story, themes } from './model'
import { lengthOf, wordCount } from './story-text'

interface Props {
  readonly story: Story
  change(story: Story): void
  readonly t: Context['t']
}

/** The words so far, and a friendly hint where a story is hard to play at that length. */
export const lengthHint = (text: string, t: Context['t']): string => {
  const words = t('prepare.words', { count: wordCount(text) })
  const length = lengthOf(text)
  if (length === 'none') return t('prepare.words.none')
  if (length === 'fine') return words
  return length === 'short' ? t('prepare.words.short', { words }) : t('prepare.words.long', { words })
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most.followUps)

/** Written line by line. An empty line being written is kept here; undo by the house is seen. */
const FollowUps = ({ story, change, t }: Props) => {
  const [typed, setTyped] = useState('')
  const stored = story.followUps.join('\n')
  const written = linesOf(typed).join('\n') === stored ? typed : stored
  return (
    <TextArea
      limit={limits.text}
      label={t('prepare.followups')}
      hint={t('prepare.followups.hint')}
      rows={3}
      value={written}
      onChange={(text) => {
        setTyped(text)
        change({ ...story, followUps: linesOf(text) })
      }}
    />
  )
}

const Rule = ({ story, change, t, today }: Props & { readonly today: Day }) => {
  const [open] = useState(story.rule !== null)
  const rule = story.rule ?? { note: '', source: '', year: Number(today.slice(0, 4)) }
  const set = (next: typeof rule) =>
    change({ ...story, rule: next.note.trim() === '' && next.source.trim() === '' ? null : next })
  const field = fieldsOf(rule, set)
  return (
    <details className="prep-rule" open={open}>
      <summary>{t('prepare.rule')}</summary>
      <div className="stack">
        <TextArea
          limit={limits.text}
          label={t('prepare.rule.note')}
          hint={t('prepare.rule.check')}
          {...field('note')}
        />
        <div className="prep-source">
          <TextField limit={limits.line} label={t('prepare.rule.source')} {...field('source')} />
          <NumberField label={t('prepare.rule.year')} range={ruleYears} {...field('year')} />
        </div>
      </div>
    </details>
  )
}

/** The card to write on; under it what only the facilitator sees. */
export const StoryEditor = ({ story, change, t, today, done }: Props & { readonly today: Day; done(): void }) => {
  const field = fieldsOf(story, change)
  return (
    <div className="stack prep-editor">
      <div className="stack prep-paper">
        <div className="prep-title">
          <TextField
            limit={limits.line}
            label={t('prepare.title')}
            hint={t('prepare.title.hint')}
            {...field('title')}
          />
        </div>
        <TextArea
          limit={limits.text}
          label={t('prepare.text')}
          hint={lengthHint(story.text, t)}
          problem={story.text.trim() === '' ? t('prepare.missing.text') : null}
          rows={5}
          {...field('text')}
        />
        <div className="prep-foot">
          <TextField
            limit={limits.line}
            label={t('prepare.who')}
            placeholder={t('prepare.who.example')}
            {...field('who')}
          />
        </div>
        <Choice
          label={t('prepare.theme')}
          options={themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
          {...field('theme')}
        />
      </div>
      <div className="stack prep-yours">
        <h4>{t('prepare.yours')}</h4>
        <FollowUps story={story} change={change} t={t} />
        <Rule story={story} change={change} t={t} today={today} />
      </div>
      <div className="row end">
        <Button icon={<Tick aria-hidden="true" />} onClick={done}>
          {t('prepare.done')}
        </Button>
      </div>
    </div>
  )
}
