import { limits } from '../../lib/limits'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { screenPalette } from '../../ui/palette'
import type { Id, RunProps } from '../contract'
import { PhotoField } from '../kit/photo-field'
import { ChangedText } from './changed-text'
import { draftOf, type MethodTypes, numbersOpen, type Version } from './model'

type Props = RunProps<MethodTypes> & { readonly version: Version }

/** The next version being written, with what has changed word by word; locked while numbers are open. */
export const DraftPart = ({ activity, version, afterwards, play, keepPicture, context }: Props) => {
  const { t } = context
  const draft = draftOf(activity)
  const { text, picture } = draft ?? version
  const accepted = activity.plenary.adjustments.filter((one) => one.verdict === 'accepted')
  const write = (next: { text?: string; picture?: Id | null }) =>
    play({ type: 'draft', after: version.id, text, picture, ...next })
  if (numbersOpen(activity)) return <p className="notice">{t('run.locked')}</p>
  return (
    <section className="stack" aria-labelledby="vision-draft">
      <h3 id="vision-draft">{t('run.draft')}</h3>
      {accepted.length > 0 && (
        <ul className="vision-accepted">
          {accepted.map(({ id, text: said }) => (
            <li key={id}>{said}</li>
          ))}
        </ul>
      )}
      <TextArea
        limit={limits.text}
        label={t('run.draft.text')}
        hint={afterwards ? undefined : t('run.draft.hint')}
        rows={6}
        value={text}
        onChange={(next) => write({ text: next })}
      />
      <PhotoField
        picture={picture}
        change={(next) => write({ picture: next })}
        keepPicture={keepPicture}
        word={(name) => t(`image.${name}`)}
        small
      />
      {draft && (
        <>
          <p className="label">{t('changes.now')}</p>
          <ChangedText before={version.text} after={draft.text} palette={screenPalette} context={context} />
          <div>
            <Button small look="plain" onClick={() => play({ type: 'drop' })}>
              {t('run.drop')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
