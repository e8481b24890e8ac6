import { useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Choice, TextArea } from '../../ui/field'
import { say } from '../../ui/toast'
import type { PrepareProps } from '../contract'
import { addStories } from './edits'
import { emptyStory, type MethodTypes, most } from './model'
import { type Parting, partingOf, partings, pastedStories } from './paste-stories'
import { wordCount } from './story-text'

type Props = PrepareProps<MethodTypes> & {
  close(): void
  readonly pasted: string
  setPasted(text: string): void
}

/** So many are shown before they are added; the rest are counted. */
const previewed = 12

/** Many stories at a time, from a document or a mail; how many were found is said before anything is added. */
export const PasteDialog = ({ setup, edit, context: { t }, close, pasted, setPasted }: Props) => {
  const [chosen, setChosen] = useState<Parting | null>(null)
  const parting = chosen ?? partingOf(pasted)
  const all = useMemo(() => pastedStories(pasted, parting), [pasted, parting])
  const room = most.stories - setup.stories.length
  const found = all.slice(0, room)
  const add = () => {
    edit(
      addStories(
        setup,
        found.map((story) => ({ ...emptyStory(newId()), ...story })),
      ),
    )
    say(t('prepare.said.pasted', { count: found.length }))
    setPasted('')
    close()
  }
  const actions = (
    <Button look="primary" disabled={found.length === 0} onClick={add}>
      {found.length === 0 ? t('prepare.paste.add') : t('prepare.paste.add-count', { count: found.length })}
    </Button>
  )
  return (
    <Dialog title={t('prepare.paste')} close={t('prepare.close')} onClose={close} wide actions={actions}>
      <div className="paste">
        <div className="stack">
          <p>{t('prepare.paste.lead')}</p>
          <TextArea
            autoFocus
            label={t('prepare.paste.label')}
            hint={t('prepare.paste.hint')}
            rows={10}
            limit={limits.pasted}
            value={pasted}
            onChange={setPasted}
          />
        </div>
        <div className="stack">
          <p role="status" className="paste-found">
            {pasted.trim() !== '' && t('prepare.paste.found', { count: all.length })}
            {found.length < all.length && ` ${t('prepare.paste.cut', { count: found.length, most: most.stories })}`}
          </p>
          {pasted.trim() !== '' && (
            <Choice<Parting>
              label={t('prepare.paste.parting')}
              value={parting}
              options={partings
                .filter((one) => one !== 'rows' || partingOf(pasted) === 'rows')
                .map((value) => ({ value, label: t(`prepare.paste.parting.${value}`) }))}
              onChange={setChosen}
            />
          )}
          <ol className="paste-list">
            {found.slice(0, previewed).map(({ title, text }, index) => (
              <li key={index}>
                {title && <strong>{title}</strong>}
                <span className="paste-glimpse">{text.slice(0, 160)}</span>
                <span className="quiet small">{t('prepare.words', { count: wordCount(text) })}</span>
              </li>
            ))}
          </ol>
          {found.length > previewed && <p>{t('prepare.paste.rest', { count: found.length - previewed })}</p>}
        </div>
      </div>
    </Dialog>
  )
}
