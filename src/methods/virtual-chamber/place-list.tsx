import { ArrowDown, ArrowUp, Clock, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import { Menu } from '../../ui/menu'
import { say } from '../../ui/toast'
import type { Id, PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { without } from '../kit/lists'
import { SelectField } from '../kit/select-field'
import { longest, type MethodTypes, most, type Place, type PlaceKind, placeKinds } from './model'
import { addPlaces, changePlace, sendPlace, shiftPlace } from './places'
import { areas } from './spots'
import { isEmpty, linkFault, placeName } from './troubles'
import { programmeSaid } from './when'

/** A place that somebody wants to write at: a new one each time it is asked for. */
export interface Asked {
  readonly place: Id
}
type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'> & {
  readonly held: Id | null
  readonly asked: Asked | null
}

const PlaceMenu = ({
  setup,
  edit,
  context: { t },
  place,
  at,
}: Props & { readonly place: Place; readonly at: number }) => {
  const name = placeName(place, t)
  const remove = () => {
    edit({ ...setup, places: without(setup.places, place.id) })
    say(t('place.said.removed', { name }))
  }
  return (
    <Menu
      label={t('place.more')}
      name={t('place.more.of', { name })}
      icon={<Ellipsis aria-hidden="true" />}
      items={[
        ...(at > 0
          ? [
              {
                label: t('place.up'),
                icon: <ArrowUp aria-hidden="true" />,
                act: () => edit(shiftPlace(setup, place.id, -1)),
              },
            ]
          : []),
        ...(at < setup.places.length - 1
          ? [
              {
                label: t('place.down'),
                icon: <ArrowDown aria-hidden="true" />,
                act: () => edit(shiftPlace(setup, place.id, 1)),
              },
            ]
          : []),
        ...areas.map((area) => ({
          label: t('place.to', { area: t(`area.${area}`) }),
          act: () => edit(sendPlace(setup, place.id, area)),
        })),
        { label: t('place.remove'), icon: <Trash2 aria-hidden="true" />, act: remove },
      ]}
    />
  )
}

const PlaceFields = ({ setup, edit, context, place }: Props & { readonly place: Place }) => {
  const { t } = context
  const programme = place.kind === 'programme' ? programmeSaid(setup, context) : ''
  const field = fieldsOf(place, ({ id, ...next }) => edit(changePlace(setup, id, next)))
  return (
    <div className="chamber-place-fields">
      <TextField label={t('place.name')} limit={longest.name} {...field('name')} />
      <SelectField
        label={t('place.kind')}
        options={placeKinds.map((value) => ({ value, label: t(`place.${value}`) }))}
        {...field('kind')}
      />
      <TextArea
        label={t('place.text')}
        hint={t(`place.${place.kind}.hint`)}
        rows={4}
        limit={longest.text}
        {...field('text')}
      />
      {programme !== '' && programme !== place.text && (
        <div>
          <Button
            small
            icon={<Clock aria-hidden="true" />}
            onClick={() => {
              edit(changePlace(setup, place.id, { text: programme }))
              say(t('programme.said'))
            }}
          >
            {t('programme.write')}
          </Button>
        </div>
      )}
      <TextField
        label={t('place.link')}
        hint={t('place.link.hint')}
        problem={linkFault(place.link, t)}
        limit={longest.link}
        {...field('link')}
      />
    </div>
  )
}

/** A place in the list: its number and name, and folded out what stands there. */
const PlaceRow = (props: Props & { readonly place: Place; readonly at: number }) => {
  const { setup, place, at, held, asked, context } = props
  const { t } = context
  const [open, setOpen] = useState(false)
  const row = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (asked?.place !== place.id) return
    setOpen(true)
    row.current?.querySelector('summary')?.focus()
    row.current?.scrollIntoView?.({ block: 'center' })
  }, [asked, place.id])
  const wrong = linkFault(place.link, t) !== null
  return (
    <li className="chamber-place" data-held={place.id === held || undefined}>
      <details ref={row} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="chamber-number">{at + 1}</span> <strong>{placeName(place, t)}</strong>{' '}
          {wrong && <span className="tag tag-warn">{t('place.link.broken')}</span>}
          {isEmpty(setup, place) && <span className="quiet small">{t('place.bare')}</span>}
        </summary>
        {open && <PlaceFields {...props} />}
      </details>
      <PlaceMenu {...props} />
    </li>
  )
}

/** All that there is in the room, as it is numbered. */
export const PlaceList = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  const [kind, choose] = useState<PlaceKind>('boards')
  return (
    <>
      <ol className="chamber-places">
        {setup.places.map((place, at) => (
          <PlaceRow key={place.id} {...props} place={place} at={at} />
        ))}
      </ol>
      <div className="row chamber-add">
        <SelectField<PlaceKind>
          label={t('place.add.kind')}
          value={kind}
          options={placeKinds.map((value) => ({ value, label: t(`place.${value}`) }))}
          onChange={choose}
        />
        <AddButton
          room={{ has: setup.places.length, most: most.places }}
          icon={<Plus aria-hidden="true" />}
          onClick={() => edit(addPlaces(setup, [kind], newId, t))}
        >
          {t('place.add')}
        </AddButton>
      </div>
    </>
  )
}
