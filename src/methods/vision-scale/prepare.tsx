import { newId } from '../../lib/ids'
import { limits } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { screenPalette } from '../../ui/palette'
import type { PrepareProps } from '../contract'
import { Part } from '../kit/part'
import { PhotoField } from '../kit/photo-field'
import { ChangedText } from './changed-text'
import { addVersion, changeVersion, removeVersion } from './edits'
import { type MethodTypes, mostVersions, type Version } from './model'
import { pagesOf } from './pages'
import { QuestionPart } from './question-part'
import { VisionText } from './vision-text'
import './prepare.css'

type Props = PrepareProps<MethodTypes>

const VersionSheet = ({ version, number, ...props }: Props & { version: Version; number: number }) => {
  const { setup, edit, answered, keepPicture, context } = props
  const { t } = context
  const locked = answered.includes(version.id)
  const before = setup.versions[number - 2]
  const empty = version.text.trim() === '' && version.picture === null
  // The room thinks about it with the question beside it.
  const pages = pagesOf(version.text, { picture: version.picture !== null, question: setup.question }).length
  const change = (patch: Partial<Version>) => edit(changeVersion(setup, version.id, patch, answered))
  return (
    <li className="card stack vision-version" data-at={version.id}>
      <div className="row spread">
        <h3>{t('version.title', { number })}</h3>
        {setup.versions.length > 1 && !locked && (
          <Button
            small
            look="plain"
            aria-label={t('version.remove-number', { number })}
            onClick={() => edit(removeVersion(setup, version.id, answered))}
          >
            {t('version.remove')}
          </Button>
        )}
      </div>
      <VisionText version={locked ? version : { ...version, text: '' }} context={context} />
      {locked ? (
        <p className="notice">{t('prepare.locked')}</p>
      ) : (
        <>
          <TextArea
            limit={limits.text}
            label={t('version.text')}
            hint={pages > 1 ? t('version.text.long', { pages }) : t('version.text.hint')}
            rows={6}
            value={version.text}
            problem={empty ? t('gap.vision') : null}
            onChange={(text) => change({ text })}
          />
          <PhotoField
            picture={version.picture}
            change={(picture) => change({ picture })}
            keepPicture={keepPicture}
            word={(name) => t(`image.${name}`)}
            small
          />
        </>
      )}
      {before && (
        <details>
          <summary>{t('changes.title', { number: number - 1 })}</summary>
          <ChangedText before={before.text} after={version.text} palette={screenPalette} context={context} />
        </details>
      )}
    </li>
  )
}

const Versions = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  const last = setup.versions.at(-1)
  return (
    <Part title={t('prepare.vision')}>
      <ol className="stack vision-versions">
        {setup.versions.map((version, index) => (
          <VersionSheet key={version.id} {...props} version={version} number={index + 1} />
        ))}
      </ol>
      <div className="stack">
        <p className="hint">{t('prepare.next.hint')}</p>
        <div>
          <AddButton
            room={{ has: setup.versions.length, most: mostVersions }}
            disabled={!last}
            onClick={() =>
              edit(addVersion(setup, { id: newId(), text: last?.text ?? '', picture: last?.picture ?? null }))
            }
          >
            {t('prepare.next')}
          </AddButton>
        </div>
      </div>
    </Part>
  )
}

/** The vision on its sheet, version by version, and the question that cuts it to shape. */
export const Prepare = (props: Props) => (
  <div className="vision-prep">
    <Versions {...props} />
    <QuestionPart {...props} />
  </div>
)
