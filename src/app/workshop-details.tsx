import { Minus, Plus, Trash2 } from 'lucide-react'
import { useText } from '../i18n/language'
import { newId } from '../lib/ids'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { NumberField, TextArea, TextField } from '../ui/field'
import type { Document } from '../workshop/document'
import { withPeople } from '../workshop/playing'
import type { Seat, Workshop } from '../workshop/records'
import { peopleIn } from '../workshop/run-sheet'
import { useDocument } from '../workshop/use'
import './workshop.css'

interface SeatProps {
  readonly seats: readonly Seat[]
  change(seats: Seat[]): void
}

/** The tables with the people at each; uneven, and changed at any time. */
export const SeatList = ({ seats, change }: SeatProps) => {
  const text = useText()
  return (
    <ul className="seats">
      {seats.map((seat, index) => (
        <li key={seat.id} className="seat">
          <TextField
            label={text('seat.name', { number: index + 1 })}
            quietLabel
            value={seat.name}
            onChange={(name) => change(seats.map((one) => (one.id === seat.id ? { ...one, name } : one)))}
          />
          <Button
            small
            aria-label={text('seat.fewer', { name: seat.name })}
            icon={<Minus aria-hidden="true" />}
            disabled={seat.people === 0}
            onClick={() => change(withPeople(seats, seat.id, seat.people - 1))}
          />
          <NumberField
            label={text('seat.people', { name: seat.name })}
            quietLabel
            value={seat.people}
            max={200}
            onChange={(people) => change(withPeople(seats, seat.id, Math.round(people)))}
          />
          <Button
            small
            aria-label={text('seat.more', { name: seat.name })}
            icon={<Plus aria-hidden="true" />}
            onClick={() => change(withPeople(seats, seat.id, seat.people + 1))}
          />
          <Button
            small
            look="plain"
            aria-label={text('seat.remove', { name: seat.name })}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => change(seats.filter(({ id }) => id !== seat.id))}
          />
        </li>
      ))}
    </ul>
  )
}

const nextSeat = (seats: readonly Seat[], name: (number: number) => string): Seat => ({
  id: newId(),
  name: name(seats.length + 1),
  people: 5,
})

export const AddSeat = ({ seats, change }: SeatProps) => {
  const text = useText()
  return (
    <Button
      small
      icon={<Plus aria-hidden="true" />}
      onClick={() => change([...seats, nextSeat(seats, (number) => text('seat.table', { number }))])}
    >
      {text('seat.add')}
    </Button>
  )
}

interface Props {
  readonly document: Document<Workshop>
  onClose(): void
}

export const WorkshopDetails = ({ document, onClose }: Props) => {
  const text = useText()
  const { data } = useDocument(document)
  const set = (change: Partial<Workshop>) => document.edit({ ...data, ...change })
  return (
    <Dialog
      title={text('workshop.details')}
      close={text('close')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {text('details.done')}
        </Button>
      }
    >
      <div className="stack">
        <TextField
          label={text('details.title')}
          placeholder={text('details.title.example')}
          value={data.title}
          autoFocus={data.title === ''}
          onChange={(title) => set({ title })}
        />
        <div className="columns-3">
          <TextField label={text('details.day')} type="date" value={data.day} onChange={(day) => set({ day })} />
          <TextField
            label={text('details.start')}
            type="time"
            value={data.start.replace('.', ':')}
            onChange={(start) => set({ start })}
          />
          <TextField
            label={text('details.end')}
            type="time"
            value={data.end.replace('.', ':')}
            onChange={(end) => set({ end })}
          />
        </div>
        <TextField label={text('details.place')} value={data.place} onChange={(place) => set({ place })} />
        <TextArea
          label={text('details.purpose')}
          hint={text('details.purpose.hint')}
          value={data.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <TextField
          label={text('details.who')}
          hint={text('details.who.hint')}
          value={data.who}
          onChange={(who) => set({ who })}
        />
        <fieldset className="stack">
          <legend className="label">
            {text('details.tables')} · {text('workshop.people', { count: peopleIn(data) })}
          </legend>
          <SeatList seats={data.tables} change={(tables) => set({ tables })} />
          <div>
            <AddSeat seats={data.tables} change={(tables) => set({ tables })} />
          </div>
        </fieldset>
        <NumberField
          label={text('details.tablets')}
          hint={text('details.tablets.hint')}
          value={data.tablets}
          max={60}
          onChange={(tablets) => set({ tablets: Math.round(tablets) })}
        />
        <label className="field">
          <span className="label">{text('details.keep')}</span>
          <select
            className="input"
            value={data.keepDays ?? ''}
            onChange={(event) => set({ keepDays: event.target.value === '' ? null : Number(event.target.value) })}
          >
            <option value="">{text('details.keep.always')}</option>
            {[30, 90, 180, 365].map((days) => (
              <option key={days} value={days}>
                {text('details.keep.days', { days })}
              </option>
            ))}
          </select>
          <small>{text('details.keep.hint')}</small>
        </label>
      </div>
    </Dialog>
  )
}
