import { useText } from '../../i18n/language'
import { limits, seatPeople } from '../../lib/limits'
import { Button } from '../../ui/button'
import { DayField, TimeField } from '../../ui/day-field'
import { Dialog } from '../../ui/dialog'
import { Check, TextArea, TextField } from '../../ui/field'
import { NumberField } from '../../ui/number-field'
import { peopleIn } from '../../workshop/evening/run-sheet'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { Workshop } from '../../workshop/record/records'
import { AddSeat, SeatList } from '../frame/seats'
import './workshop.css'

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
          limit={limits.line}
          label={text('details.title')}
          placeholder={text('details.title.example')}
          value={data.title}
          autoFocus={data.title === ''}
          onChange={(title) => set({ title })}
        />
        <div className="columns-3">
          <DayField label={text('details.day')} value={data.day} onChange={(day) => set({ day })} />
          <TimeField
            label={text('details.start')}
            value={data.start.replace('.', ':')}
            onChange={(start) => set({ start })}
          />
          <TimeField label={text('details.end')} value={data.end.replace('.', ':')} onChange={(end) => set({ end })} />
        </div>
        {data.end !== '' && (
          <Check
            label={text('details.fixed-end')}
            checked={data.fixedEnd === true}
            onChange={(fixedEnd) => set({ fixedEnd })}
          />
        )}
        <TextField
          limit={limits.line}
          label={text('details.place')}
          value={data.place}
          onChange={(place) => set({ place })}
        />
        <TextArea
          limit={limits.text}
          label={text('details.purpose')}
          hint={text('details.purpose.hint')}
          value={data.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <TextField
          limit={limits.line}
          label={text('details.who')}
          hint={text('details.who.hint')}
          value={data.who}
          onChange={(who) => set({ who })}
        />
        <TextField
          limit={limits.line}
          label={text('details.case')}
          hint={text('details.case.hint')}
          value={data.case ?? ''}
          onChange={(number) => set({ case: number })}
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
          range={seatPeople}
          onChange={(tablets) => set({ tablets })}
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
                {text('details.keep.days', { count: days })}
              </option>
            ))}
          </select>
          <small>{text('details.keep.hint')}</small>
        </label>
      </div>
    </Dialog>
  )
}
