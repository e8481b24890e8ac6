import type { Day, Id, Stamp } from '../contract'
import { dayAgreed } from '../kit/agreed'
import { featuresIn, lapOf } from './features'
import { placed } from './ideas'
import {
  type Concept,
  type ConceptPart,
  type ConceptSheet,
  dials,
  type Field,
  fields,
  type Line,
  laneIds,
  lapsNow,
  longest,
  mostIdeas,
  type Plenary,
  type PlenaryMove,
  type ThisActivity,
  type Turn,
  versionOf,
  type Work,
  wayThrough,
} from './model'

export const openPlenary = (): Plenary => ({ concept: null, turns: [], versions: [] })

const line = (text: string, table: Id | null): Line => ({ text, table })
const sheetOf = (make: (field: Field) => Line): Concept['sheet'] => ({
  headline: make('headline'),
  sentence: make('sentence'),
  whom: make('whom'),
  first: make('first'),
  last: make('last'),
  asks: make('asks'),
})
const emptyConcept = (day: Day): Concept => ({ day, sheet: sheetOf(() => line('', null)), parts: [] })

const workAt = (activity: ThisActivity, table: Id): Work | null =>
  activity.round.tables.find(({ id }) => id === table)?.work ?? null

/** Whether a table has anything that could be picked. */
export const hasConcept = (work: Work | null): boolean =>
  work !== null &&
  (fields.some((field) => work.sheet[field].trim() !== '') ||
    work.ideas.some(({ lane }) => lane !== null && lane !== 'parked'))

const wholeOf = (sheet: ConceptSheet, work: Work, table: Id, { id, day }: Stamp): Concept => ({
  day,
  sheet: sheetOf((field) => line(sheet[field], sheet[field].trim() === '' ? null : table)),
  parts: wayThrough
    .flatMap((lane) => work.ideas.filter((idea) => idea.lane === lane && idea.text.trim() !== ''))
    .map(
      (idea, index): ConceptPart => ({
        id: `${id}-${index}`,
        text: idea.text,
        lane: idea.lane ?? 'parked',
        from: { table, idea: idea.id },
      }),
    ),
})

const withPart = (plenary: Plenary, concept: Concept, part: ConceptPart): Plenary =>
  concept.parts.length >= mostIdeas ? plenary : { ...plenary, concept: { ...concept, parts: [...concept.parts, part] } }

const withLine = (plenary: Plenary, concept: Concept, field: Field, text: string, table: Id | null): Plenary =>
  !fields.includes(field) ||
  text.length > longest.text ||
  (concept.sheet[field].text === text && (table === null || concept.sheet[field].table === table))
    ? plenary
    : {
        ...plenary,
        concept: {
          ...concept,
          // Once the room has put its own words to it, it is the room's; the table is still where it began.
          sheet: { ...concept.sheet, [field]: line(text, table ?? (text === '' ? null : concept.sheet[field].table)) },
        },
      }

/** The room picks a table's concept, or builds one from parts of several. What was taken keeps its origin. */
const built = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  const concept = plenary.concept ?? emptyConcept(move.day)
  switch (move.type) {
    case 'pick': {
      const work = workAt(activity, move.table)
      return plenary.concept || !work || !hasConcept(work)
        ? plenary
        : { ...plenary, concept: wholeOf(work.sheet, work, move.table, move) }
    }
    case 'startOver':
      return plenary.concept && plenary.versions.length === 0 ? { ...plenary, concept: null } : plenary
    case 'takeLine': {
      const text = workAt(activity, move.table)?.sheet[move.field]
      return text === undefined || text.trim() === ''
        ? plenary
        : withLine(plenary, concept, move.field, text, move.table)
    }
    case 'takeIdea': {
      const idea = workAt(activity, move.table)?.ideas.find(({ id }) => id === move.idea)
      const there = concept.parts.some(({ from }) => from?.idea === move.idea)
      if (!idea || idea.lane === null || idea.text.trim() === '' || there) return plenary
      const from = { table: move.table, idea: idea.id }
      return withPart(plenary, concept, { id: move.id, text: idea.text, lane: idea.lane, from })
    }
    case 'add': {
      const text = move.text.trim()
      return text === '' || text.length > longest.text || !laneIds.includes(move.lane)
        ? plenary
        : withPart(plenary, concept, { id: move.id, text, lane: move.lane, from: null })
    }
    case 'write':
      return move.text === '' && !plenary.concept ? plenary : withLine(plenary, concept, move.field, move.text, null)
    default:
      return plenary
  }
}

/** The parts of the room's concept, reworded or moved. */
const rearranged = (plenary: Plenary, move: Extract<PlenaryMove, { part: Id }>): Plenary => {
  const { concept } = plenary
  const part = concept?.parts.find(({ id }) => id === move.part)
  if (!concept || !part) return plenary
  const withParts = (parts: readonly ConceptPart[]): Plenary =>
    parts === concept.parts ? plenary : { ...plenary, concept: { ...concept, parts } }
  if (move.type === 'reword')
    return move.text === part.text || move.text.length > longest.text
      ? plenary
      : withParts(concept.parts.map((one) => (one === part ? { ...part, text: move.text } : one)))
  return laneIds.includes(move.lane)
    ? withParts(placed(concept.parts, { ...part, lane: move.lane }, move.before))
    : plenary
}

/** People turn the dial; nothing is turned by itself. */
const turned = (activity: ThisActivity, move: Extract<PlenaryMove, { version: number }>): Plenary => {
  const { plenary } = activity
  const before = plenary.turns.find((turn) => turn.version === move.version && turn.feature === move.feature)
  const withTurn = (next: Turn | null): Plenary => ({
    ...plenary,
    turns: before
      ? plenary.turns.flatMap((turn) => (turn === before ? (next ? [next] : []) : [turn]))
      : [...plenary.turns, ...(next ? [next] : [])],
  })
  if (move.type === 'because')
    return before && before.because !== move.text && move.text.length <= longest.text
      ? withTurn({ ...before, because: move.text })
      : plenary
  if (move.to === null) return before ? withTurn(null) : plenary
  if (before) return before.to === move.to ? plenary : withTurn({ ...before, to: move.to })
  const lap = lapOf(activity, move.version)
  const feature = lap === null ? undefined : featuresIn(activity, lap).find(({ id }) => id === move.feature)
  return feature && dials.includes(move.to)
    ? withTurn({ version: move.version, feature: feature.id, name: feature.name, to: move.to, because: '' })
    : plenary
}

/** So many tables can be read on stage at once. */
export const handful = 3

/** Whether the lap that is on has its next version still to begin. */
export const canGoOn = (activity: ThisActivity): boolean =>
  activity.plenary.concept !== null && activity.plenary.versions.length < versionOf(activity, lapsNow(activity))

const played = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const { plenary } = activity
  switch (move.type) {
    case 'reword':
    case 'place':
      return rearranged(plenary, move)
    case 'turn':
    case 'because':
      return turned(activity, move)
    case 'nextVersion': {
      const { concept } = plenary
      return concept && canGoOn(activity)
        ? {
            ...plenary,
            versions: [...plenary.versions, { round: activity.round.id, day: move.day, concept }],
          }
        : plenary
    }
    default:
      return built(activity, move)
  }
}

/** Words that are put anew in a later round are agreed anew. */
export const playPlenary = (activity: ThisActivity, move: PlenaryMove & Stamp): Plenary => {
  const [before, next] = [activity.plenary, played(activity, move)]
  if (next.concept === null || next.concept === before.concept) return next
  const day = dayAgreed(before.concept?.day ?? null, activity.rounds, move.day)
  return { ...next, concept: { ...next.concept, day } }
}
