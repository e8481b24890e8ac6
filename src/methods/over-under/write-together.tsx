import { useRef, useState } from 'react'
import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Choice, TextArea, TextField } from '../../ui/field'
import type { Context, PrepareProps } from '../contract'
import { addStories } from './edits'
import { emptyStory, type MethodTypes, type Theme, themes } from './model'
import { lengthHint } from './story-editor'
import { composed, type Scene } from './story-text'

export interface Answers extends Scene {
  readonly who: string
  readonly whose: string
  readonly title: string
  readonly theme: Theme
  /** What the group has made of the draft; null while it follows the answers. */
  readonly own: string | null
}
export const emptyAnswers: Answers = {
  who: '',
  when: '',
  where: '',
  what: '',
  said: '',
  whose: '',
  title: '',
  theme: 'tone',
  own: null,
}

type Props = PrepareProps<MethodTypes> & {
  close(): void
  readonly answers: Answers
  setAnswers(answers: Answers): void
}
interface PartProps {
  readonly answers: Answers
  set(change: Partial<Answers>): void
  readonly t: Context['t']
}

/** In the order they are asked; what is told takes more than a line, and the last one says why it is asked. */
const questions = [
  { name: 'who', example: 'prepare.who.example' },
  { name: 'when', example: 'prepare.write.when.example' },
  { name: 'where', example: 'prepare.write.where.example' },
  { name: 'what', example: 'prepare.write.what.example', area: true },
  { name: 'said', example: 'prepare.write.said.example', area: true },
  { name: 'whose', example: 'prepare.write.whose.example', hint: 'prepare.write.whose.hint' },
] as const satisfies readonly {
  readonly name: keyof Answers
  readonly example: string
  readonly area?: true
  readonly hint?: string
}[]

const Questions = ({ answers, set, t }: PartProps) => (
  <ol className="write-questions">
    {questions.map(({ name, example, ...how }, at) => {
      const Field = 'area' in how ? TextArea : TextField
      return (
        <li key={name}>
          <Field
            autoFocus={at === 0}
            limit={'area' in how ? limits.text : limits.line}
            label={t(`prepare.write.${name}`)}
            hint={'hint' in how ? t(how.hint) : undefined}
            placeholder={t(example)}
            value={answers[name]}
            onChange={(text) => set({ [name]: text })}
          />
        </li>
      )
    })}
  </ol>
)

const Draft = ({ answers, set, text, t }: PartProps & { readonly text: string }) => (
  <div className="stack write-draft">
    <h3>{t('prepare.write.draft')}</h3>
    <TextArea
      limit={limits.text}
      label={t('prepare.text')}
      hint={text.trim() === '' ? t('prepare.write.draft.empty') : lengthHint(text, t)}
      rows={7}
      value={text}
      onChange={(own) => set({ own })}
    />
    {answers.own !== null && (
      <Button small look="plain" onClick={() => set({ own: null })}>
        {t('prepare.write.rebuild')}
      </Button>
    )}
    <TextField
      limit={limits.line}
      label={t('prepare.write.title')}
      value={answers.title}
      onChange={(title) => set({ title })}
    />
    <Choice
      label={t('prepare.theme')}
      value={answers.theme}
      options={themes.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
      onChange={(theme) => set({ theme })}
    />
  </div>
)

/** A table makes a story of its own: six questions, and a draft that the group makes its own. */
export const WriteTogether = ({ setup, edit, context: { t }, close, answers, setAnswers }: Props) => {
  const [said, setSaid] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const text = answers.own ?? composed(answers, (spoken) => t('prepare.write.quote', { text: spoken }))
  const set = (change: Partial<Answers>) => setAnswers({ ...answers, ...change })
  const add = () => {
    const { who, whose, theme } = answers
    const title = answers.title.trim() || t('paper.untitled', { number: setup.stories.length + 1 })
    const followUps = whose.trim() === '' ? [] : [t('prepare.write.whose.ask', { whose: whose.trim() })]
    edit(addStories(setup, [{ ...emptyStory(newId(), theme), title, text: text.trim(), who: who.trim(), followUps }]))
    setAnswers(emptyAnswers)
    place.current?.querySelector('input')?.focus()
    setSaid(`${t('prepare.said.added', { title })} ${t('prepare.write.again')}`)
  }
  const actions = (
    <>
      <p role="status" className="write-said">
        {said}
      </p>
      <Button look="primary" disabled={text.trim() === ''} onClick={add}>
        {t('prepare.write.add')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('prepare.together')} close={t('prepare.close')} onClose={close} wide actions={actions}>
      <div className="write stack" ref={place}>
        <p className="lead">{t('prepare.write.lead')}</p>
        <div className="write-columns">
          <Questions answers={answers} set={set} t={t} />
          <Draft answers={answers} set={set} text={text} t={t} />
        </div>
      </div>
    </Dialog>
  )
}
