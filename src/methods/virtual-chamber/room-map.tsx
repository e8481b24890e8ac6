import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Move } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { screenPalette } from '../../ui/palette'
import type { Id, PrepareProps } from '../contract'
import { roomView } from './audience'
import type { MethodTypes, Place } from './model'
import { Picture } from './picture'
import { nudgePlace, sendPlace } from './places'
import { areas, onOneSpot, steps } from './spots'
import { placeName } from './troubles'

type Props = Pick<PrepareProps<MethodTypes>, 'setup' | 'edit' | 'context'> & {
  /** The place that is being moved. */
  readonly held: Id | null
  hold(place: Id): void
  /** Opens the place in the list. */
  open(place: Id): void
}

const ways = [
  { key: 'ArrowLeft', word: 'left', x: -1, y: 0, Icon: ArrowLeft },
  { key: 'ArrowUp', word: 'up', x: 0, y: -1, Icon: ArrowUp },
  { key: 'ArrowDown', word: 'down', x: 0, y: 1, Icon: ArrowDown },
  { key: 'ArrowRight', word: 'right', x: 1, y: 0, Icon: ArrowRight },
] as const

/** One press of a key on the screen goes further than one of the keyboard, which can be held down. */
const press = 2

const Hands = ({
  setup,
  edit,
  context: { t },
  place,
  open,
}: Omit<Props, 'held' | 'hold'> & { readonly place: Place }) => {
  const name = placeName(place, t)
  return (
    <fieldset className="chamber-hands">
      <legend className="label">{name}</legend>
      {ways.map(({ word, x, y, Icon }) => (
        <Button
          key={word}
          small
          aria-label={t(`move.${word}`, { name })}
          icon={<Icon aria-hidden="true" />}
          onClick={() => edit(nudgePlace(setup, place.id, { x: x * press, y: y * press }))}
        />
      ))}
      <Menu
        label={t('move.to')}
        name={t('move.to.of', { name })}
        look="normal"
        icon={<Move aria-hidden="true" />}
        items={[...(setup.photo ? [] : (['own'] as const)), ...areas].map((area) => ({
          label: t(`area.${area}`),
          act: () => edit(sendPlace(setup, place.id, area)),
        }))}
      />
      <Button small aria-label={t('mark.edit.of', { name })} onClick={() => open(place.id)}>
        {t('mark.edit')}
      </Button>
      <output className="small quiet">{t('move.at', { x: place.x, y: place.y })}</output>
    </fieldset>
  )
}

/** The picture with its places on it, to be moved: by the arrow keys, by keys on the screen, or *Flyt til …*. */
export const RoomMap = (props: Props) => {
  const { setup, edit, context, held, hold } = props
  const { t } = context
  const hint = useId()
  const place = setup.places.find(({ id }) => id === held)
  const move = (id: Id) => (event: KeyboardEvent) => {
    const way = ways.find(({ key }) => key === event.key)
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const by = event.shiftKey ? steps.large : steps.small
    hold(id)
    edit(nudgePlace(setup, id, { x: way.x * by, y: way.y * by }))
  }
  const pairs = onOneSpot(setup.places)
  const crossed = pairs.flat()
  const view = roomView(setup, t)
  return (
    <div className="stack chamber-map">
      <div className="chamber-map-room">
        <Picture view={{ ...view, marks: [] }} palette={screenPalette} context={context} />
        {setup.places.map((one, at) => (
          <button
            key={one.id}
            type="button"
            className="chamber-mark"
            data-held={one.id === held || undefined}
            data-crossed={crossed.includes(one) || undefined}
            aria-pressed={one.id === held}
            aria-label={t('mark.name', { number: at + 1, name: placeName(one, t) })}
            aria-describedby={hint}
            style={{ '--x': `${one.x}%`, '--y': `${one.y}%` } as object}
            onClick={() => hold(one.id)}
            onKeyDown={move(one.id)}
          >
            {at + 1}
          </button>
        ))}
      </div>
      {setup.places.length > 0 && (
        <p id={hint} className="hint">
          {t('map.hint')}
        </p>
      )}
      {pairs.map(([one, other]) => (
        <p key={`${one.id} ${other.id}`} className="problem">
          {t('trouble.one-spot', { one: placeName(one, t), other: placeName(other, t) })}
        </p>
      ))}
      {place && <Hands {...props} place={place} />}
    </div>
  )
}
