import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { TextArea, TextField } from '../../ui/field'
import { type Lane, Lanes } from '../../ui/lanes'
import { SelectField } from '../kit/select-field'
import { IdeaForm } from './idea-form'
import { type Concept, fields, laneIds, longest, mostIdeas, wayThrough } from './model'
import { Reword } from './reword'
import type { RoomProps } from './run-props'
import { useLaneTexts } from './use-lane-texts'

const tableNames = ({ activity, context: { t } }: RoomProps) => {
  const tables = activity.rounds.flatMap((round) => round.tables)
  return (id: string): string => tables.find((table) => table.id === id)?.name ?? t('concept.some-table')
}

/** The room's words: each line says which table it began at. */
const SheetLines = (props: RoomProps & { readonly concept: Concept }) => {
  const { concept, play, context } = props
  const { t } = context
  const nameOf = tableNames(props)
  return fields.map((field) => {
    const { text, table } = concept.sheet[field]
    // A sentence is read whole while it is written.
    const Field = field === 'headline' ? TextField : TextArea
    return (
      <Field
        key={field}
        label={t(`sheet.${field}`)}
        {...(table === null ? {} : { hint: t('concept.from', { table: nameOf(table) }) })}
        limit={field === 'headline' ? longest.line : longest.text}
        value={text}
        onChange={(next) => play({ type: 'write', field, text: next })}
      />
    )
  })
}

/** What the room says itself, and where on the way it lies. */
const AddPart = ({ concept, play, context }: RoomProps & { readonly concept: Concept }) => {
  const { t } = context
  const [lane, setLane] = useState<(typeof wayThrough)[number]>('in')
  return (
    <>
      <IdeaForm
        label={t('concept.add')}
        room={{ has: concept.parts.length, most: mostIdeas }}
        add={(added) => {
          for (const text of added) play({ type: 'add', lane, text })
        }}
        context={context}
      />
      <div className="row">
        <SelectField<(typeof wayThrough)[number]>
          label={t('concept.add.lane')}
          value={lane}
          options={wayThrough.map((one) => ({ value: one, label: t(`lane.${one}`) }))}
          onChange={setLane}
        />
      </div>
    </>
  )
}

/** The concept the room is working on: its words, and its way through in lanes. */
export const ConceptEditor = (props: RoomProps & { readonly concept: Concept }) => {
  const { concept, play, context } = props
  const { t } = context
  const texts = useLaneTexts(context)
  const nameOf = tableNames(props)
  const [rewording, setRewording] = useState<string | null>(null)
  const part = concept.parts.find(({ id }) => id === rewording)
  const lanes = laneIds.map(
    (id): Lane => ({
      id,
      title: t(`lane.${id}`),
      empty: t(id === 'parked' ? 'lane.parked.none' : 'lane.missing-one'),
      aside: id === 'parked',
      cards: concept.parts
        .filter((one) => one.lane === id)
        .map(({ id: own, text, from }) => ({ id: own, text, ...(from ? { note: nameOf(from.table) } : {}) })),
    }),
  )
  return (
    <div className="stack concept-room">
      <SheetLines {...props} />
      <Lanes
        label={t('concept.board')}
        lanes={lanes}
        move={(moved, to, before) => {
          const into = laneIds.find((one) => one === to)
          if (into) play({ type: 'place', part: moved, lane: into, before })
        }}
        actions={(card) => [
          { label: t('ideas.reword'), icon: <Pencil aria-hidden="true" />, act: () => setRewording(card) },
        ]}
        texts={texts}
      />
      <AddPart {...props} />
      {part && (
        <Reword
          text={part.text}
          save={(text) => play({ type: 'reword', part: part.id, text })}
          close={() => setRewording(null)}
          context={context}
        />
      )}
    </div>
  )
}
