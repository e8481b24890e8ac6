import { Minus, Plus, Trash2 } from 'lucide-react'
import { useText } from '../../i18n/language'
import { newId } from '../../lib/ids'
import { limits, most, seatPeople } from '../../lib/limits'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { withPeople } from '../../workshop/evening/presses'
import type { Seat } from '../../workshop/record/records'
import './seats.css'

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
            limit={limits.line}
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
            range={seatPeople}
            onChange={(people) => change(withPeople(seats, seat.id, people))}
          />
          <Button
            small
            aria-label={text('seat.more', { name: seat.name })}
            icon={<Plus aria-hidden="true" />}
            disabled={seat.people === seatPeople.max}
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
    <AddButton
      room={{ has: seats.length, most: most.tables }}
      small
      icon={<Plus aria-hidden="true" />}
      onClick={() => change([...seats, nextSeat(seats, (number) => text('seat.table', { number }))])}
    >
      {text('seat.add')}
    </AddButton>
  )
}
