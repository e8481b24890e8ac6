import { LayoutGrid } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../lib/ids'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { Context, Id, PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { Part } from '../kit/part'
import { PhotoField } from '../kit/photo-field'
import { longest, type MethodTypes, type Setup } from './model'
import { type Asked, PlaceList } from './place-list'
import { addPlaces } from './places'
import { RoomMap } from './room-map'
import { missingKinds } from './troubles'

type Props = PrepareProps<MethodTypes>

/** A photo of one's own, and what one sees in it; the drawn chamber where there is none. */
const PhotoPart = ({ setup, edit, keepPicture, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  return (
    <div className="stack">
      <p className="hint">{t(setup.photo ? 'photo.hint' : 'photo.none')}</p>
      <PhotoField
        picture={setup.photo?.id ?? null}
        change={(id, size) => edit({ ...setup, photo: id && size ? { id, ...size } : null })}
        keepPicture={keepPicture}
        word={(name) => t(`photo.${name}`)}
        small
      />
      {setup.photo && (
        <TextField
          label={t('photo.alt')}
          hint={t('photo.alt.hint')}
          problem={setup.alt.trim() === '' ? t('photo.alt.missing') : null}
          limit={longest.alt}
          {...field('alt')}
        />
      )}
    </div>
  )
}

/** Puts in those of the nine kinds that are not there yet, each where it lies in the drawing, or as near as there is room. */
const setUp = (setup: Setup, t: Context['t']): Setup => addPlaces(setup, missingKinds(setup), () => newId(), t)

/** The room: what it looks like, and what there is in it. */
export const RoomPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  const [held, hold] = useState<Id | null>(null)
  const [asked, ask] = useState<Asked | null>(null)
  const missing = missingKinds(setup).length
  return (
    <Part title={t('prepare.room')}>
      <div className="stack chamber-narrow">
        <TextArea
          label={t('room.welcome')}
          hint={t('room.welcome.hint')}
          rows={3}
          limit={longest.welcome}
          {...fieldsOf(setup, edit)('welcome')}
        />
        <PhotoPart {...props} />
      </div>
      {setup.places.length === 0 && <p className="notice">{t('trouble.no-places')}</p>}
      {missing > 0 && (
        <div data-at="places">
          <Button
            look={setup.places.length === 0 ? 'primary' : 'normal'}
            icon={<LayoutGrid aria-hidden="true" />}
            onClick={() => {
              edit(setUp(setup, t))
              say(t('places.said', { count: missing }))
            }}
          >
            {t(setup.places.length === 0 ? 'places.nine' : 'places.missing', { count: missing })}
          </Button>
        </div>
      )}
      <RoomMap {...props} held={held} hold={hold} open={(place) => ask({ place })} />
      <PlaceList {...props} held={held} asked={asked} />
    </Part>
  )
}
