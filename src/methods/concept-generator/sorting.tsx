import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { type Lane, Lanes } from '../../ui/lanes'
import type { Context, GroupProps, Id } from '../contract'
import { IdeaForm } from './idea-form'
import { emptyLanes, type Lying, type Sorted, sorted } from './ideas'
import { laneIds, type MethodTypes, mostIdeas, wayThrough } from './model'
import { openWork } from './moves'
import { Reword } from './reword'
import { useLaneTexts } from './use-lane-texts'

type Props = GroupProps<MethodTypes>

/** The table's ideas as lanes: what is not sorted yet, the way through, and what is parked. */
const lanesOf = ({ tray, lanes, orphans }: Sorted, { t }: Context): readonly Lane[] => {
  const cards = (ideas: readonly Lying[]) =>
    ideas.map(({ id, text, lap }) => ({ id, text, ...(lap === null ? {} : { note: t('ideas.from-test') }) }))
  return [
    ...(orphans.length === 0
      ? []
      : [
          {
            id: 'orphans',
            title: t('lane.orphans'),
            hint: t('lane.orphans.hint'),
            empty: '',
            cards: cards(orphans),
            aside: true,
            closed: true,
            loose: true,
          },
        ]),
    { id: 'tray', title: t('lane.tray'), empty: t('lane.tray.empty'), cards: cards(tray), aside: true, loose: true },
    ...laneIds.map(
      (id): Lane => ({
        id,
        title: t(`lane.${id}`),
        hint: t(`lane.${id}.hint`),
        empty: t('lane.empty'),
        cards: cards(lanes[id]),
        aside: id === 'parked',
      }),
    ),
  ]
}

/** One table's sheet of ideas: collect, then sort into the way through. */
export const Sorting = ({ brief, table, play, context }: Props) => {
  const { t } = context
  const texts = useLaneTexts(context)
  const [rewording, setRewording] = useState<Id | null>(null)
  const lying = sorted(brief, table.work ?? openWork())
  const lanes = lanesOf(lying, context)
  const all = [...lying.tray, ...lying.orphans, ...laneIds.flatMap((lane) => lying.lanes[lane])]
  const empty = emptyLanes(lying.lanes)
  const begun = empty.length < wayThrough.length
  const card = all.find(({ id }) => id === rewording)
  return (
    <div className="stack concept-sorting">
      <p className="concept-challenge">{brief.challenge}</p>
      <IdeaForm
        label={t('ideas.own')}
        hint={t('ideas.hint')}
        room={{ has: table.work?.ideas.length ?? 0, most: mostIdeas }}
        add={(added) => play({ type: 'addIdeas', texts: added, lap: null })}
        context={context}
      />
      {begun && empty.length > 0 && (
        <p className="notice">{t('lane.missing', { lanes: empty.map((lane) => t(`lane.${lane}`)).join(', ') })}</p>
      )}
      {all.length > 0 && (
        <Lanes
          label={t('lane.board')}
          lanes={lanes}
          move={(idea, lane, before) => {
            const to = laneIds.find((one) => one === lane) ?? null
            play({ type: 'place', idea, lane: to, before: to === null ? null : before })
          }}
          actions={(idea) => [
            { label: t('ideas.reword'), icon: <Pencil aria-hidden="true" />, act: () => setRewording(idea) },
          ]}
          texts={texts}
        />
      )}
      {card && (
        <Reword
          text={card.text}
          save={(text) => play({ type: 'rewordIdea', idea: card.id, text })}
          close={() => setRewording(null)}
          context={context}
        />
      )}
    </div>
  )
}
