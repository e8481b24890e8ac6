import { AddForm } from '../../ui/add-form'
import { Button } from '../../ui/button'
import { Check, TextField } from '../../ui/field'
import type { GroupProps } from '../contract'
import { PhotoField } from '../kit/photo-field'
import { type Feature, kinds, longest, type MethodTypes, mostInTrial, type TableFeature } from './model'
import { trialOf } from './trials'

export type LapProps = GroupProps<MethodTypes> & { readonly lap: number }

/** More than these, and a prototype stresses nothing. */
const enough = 2

/** The features of the preparation, and those the table has had to do with; each once. */
export const featuresAt = ({
  brief,
  table,
  lap,
}: Pick<LapProps, 'brief' | 'table' | 'lap'>): readonly TableFeature[] => {
  const mine = trialOf(table.work, lap)?.features ?? []
  const shared = brief.features.map(
    (feature: Feature): TableFeature =>
      mine.find(({ id }) => id === feature.id) ?? { ...feature, own: false, on: false },
  )
  return [...shared, ...mine.filter(({ id, own, on }) => (own || on) && !brief.features.some((one) => one.id === id))]
}

const OwnFeature = ({ table, play, lap, context: { t } }: LapProps) => (
  <AddForm
    className="many-form"
    label={t('feature.own')}
    save={t('feature.add')}
    limit={longest.feature}
    room={{ has: trialOf(table.work, lap)?.features.length ?? 0, most: mostInTrial }}
    add={(text) => play({ type: 'ownFeature', lap, text })}
  />
)

const Features = (props: LapProps) => {
  const { brief, play, lap, context } = props
  const { t } = context
  const features = featuresAt(props)
  const gone = ({ id, own }: TableFeature) => !own && !brief.features.some((one) => one.id === id)
  return (
    <fieldset className="stack concept-features">
      <legend className="label">{t('feature.title')}</legend>
      <p className="hint">{t('feature.hint')}</p>
      <div className="concept-checks">
        {features.map((feature) => (
          <Check
            key={feature.id}
            label={
              <>
                {feature.name} {gone(feature) && <small>{t('feature.gone')}</small>}
              </>
            }
            checked={feature.on}
            onChange={(on) => play({ type: 'stress', lap, feature: feature.id, on })}
          />
        ))}
      </div>
      {features.filter(({ on }) => on).length > enough && <p className="notice">{t('feature.many')}</p>}
      <OwnFeature {...props} />
    </fieldset>
  )
}

/** One table's prototype: a name, how it is made, one photo, and the one or two features it stresses. */
export const PrototypePart = (props: LapProps) => {
  const { table, lap, play, keepPicture, context } = props
  const { t } = context
  const trial = trialOf(table.work, lap)
  const name = trial?.name ?? ''
  const picture = trial?.picture ?? null
  const url = picture === null ? null : context.picture(picture)
  return (
    <div className="stack concept-prototype">
      <p className="lead">{t('prototype.lead')}</p>
      <TextField
        label={t('prototype.name')}
        limit={longest.line}
        value={name}
        onChange={(text) => play({ type: 'name', lap, text })}
      />
      <fieldset>
        <legend className="label">{t('prototype.kind')}</legend>
        <div className="concept-kinds">
          {kinds.map((kind) => (
            <Button
              key={kind}
              aria-pressed={trial?.kind === kind}
              onClick={() => play({ type: 'build', lap, kind: trial?.kind === kind ? null : kind })}
            >
              {t(`kind.${kind}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <Features {...props} />
      <fieldset className="stack concept-photo">
        <legend className="label">{t('photo.label')}</legend>
        {url && <img src={url} alt={t('photo.of', { name: name || t('prototype.untitled') })} />}
        <PhotoField
          picture={picture}
          change={(next) => play({ type: 'photo', lap, picture: next })}
          keepPicture={keepPicture}
          word={(key) => t(`photo.${key}`)}
          camera
        />
        <p className="hint">{t('photo.hint')}</p>
      </fieldset>
    </div>
  )
}
