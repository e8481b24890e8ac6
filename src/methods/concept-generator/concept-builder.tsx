import { memo, useLayoutEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { useDrawn } from '../../ui/long-list'
import { say } from '../../ui/toast'
import type { Id, Table } from '../contract'
import { ConceptEditor } from './concept-editor'
import { type Field, fields, type Work, wayThrough } from './model'
import { hasConcept } from './room-moves'
import type { RoomProps } from './run-props'

interface TakeProps extends Pick<RoomProps, 'play'> {
  readonly text: string
  readonly taken: boolean
  readonly table: Id
  /** A line of the concept, or the id of an idea. */
  readonly from: { readonly field: Field } | { readonly idea: Id }
  readonly t: RoomProps['context']['t']
}

/** The key stays when it has been pressed: whoever takes one after the other by keyboard keeps the place. */
const Take = ({ text, taken, table, from, play, t }: TakeProps) => (
  <dd>
    <span>{text}</span>
    <Button
      small
      className={taken ? 'concept-taken' : ''}
      aria-disabled={taken}
      aria-label={t(taken ? 'pick.taken.of' : 'pick.take.of', { text })}
      onClick={() => {
        if (taken) return
        play('field' in from ? { type: 'takeLine', table, ...from } : { type: 'takeIdea', table, ...from })
        say(t('pick.taken.said', { text }))
      }}
    >
      {t(taken ? 'pick.taken' : 'pick.take')}
    </Button>
  </dd>
)

/** Drawn anew only when it is taken: a table may have fifty. */
const TakeIdea = memo(({ idea, ...props }: Omit<TakeProps, 'from'> & { readonly idea: Id }) => (
  <Take {...props} from={{ idea }} />
))

/** One table's concept, line by line and idea by idea: any of it can be taken into the room's. */
const TableConcept = ({
  table,
  work,
  activity,
  play,
  context: { t },
}: RoomProps & { table: Table<Work>; work: Work }) => {
  const { concept } = activity.plenary
  const lines = fields.filter((field) => work.sheet[field].trim() !== '')
  return (
    <li className="card stack concept-of-table">
      <h3>{table.name}</h3>
      {!concept && (
        <Button
          aria-label={t('pick.whole.of', { table: table.name })}
          onClick={() => play({ type: 'pick', table: table.id })}
        >
          {t('pick.whole')}
        </Button>
      )}
      <dl>
        {lines.map((field) => {
          const text = work.sheet[field]
          const taken = concept?.sheet[field].table === table.id && concept.sheet[field].text === text
          return (
            <div key={field}>
              <dt className="label">{t(`sheet.${field}`)}</dt>
              <Take text={text} taken={taken} table={table.id} from={{ field }} play={play} t={t} />
            </div>
          )
        })}
        {wayThrough.map((lane) => {
          const ideas = work.ideas.filter((idea) => idea.lane === lane)
          return (
            ideas.length > 0 && (
              <div key={lane}>
                <dt className="label">{t(`lane.${lane}`)}</dt>
                {ideas.map(({ id, text }) => (
                  <TakeIdea
                    key={id}
                    idea={id}
                    text={text}
                    taken={concept?.parts.some(({ from }) => from?.idea === id) ?? false}
                    table={table.id}
                    play={play}
                    t={t}
                  />
                ))}
              </div>
            )
          )
        })}
      </dl>
    </li>
  )
}

/** The tables' concepts side by side; one is picked, or a new one built from parts of several. */
export const ConceptBuilder = (props: RoomProps) => {
  const { activity, play, context } = props
  const { t } = context
  const { concept, versions } = activity.plenary
  const made = activity.round.tables.flatMap((table) =>
    hasConcept(table.work) && table.work ? [{ table, work: table.work }] : [],
  )
  const drawn = useDrawn(made.length, 1)
  const missing = activity.round.tables.filter(({ work }) => !hasConcept(work))
  const root = useRef<HTMLDivElement>(null)
  const begun = concept !== null
  const was = useRef(begun)
  // The key that picked it, or began again, is gone: the reader goes on where the concept begins.
  useLayoutEffect(() => {
    if (was.current === begun) return
    was.current = begun
    if (document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('[tabindex], button')?.focus()
  }, [begun])
  return (
    <div ref={root} className="stack">
      {concept && (
        <section className="stack">
          <h3 tabIndex={-1}>{t('concept.title', { number: versions.length + 1 })}</h3>
          <ConceptEditor {...props} concept={concept} />
          {versions.length === 0 && (
            <Button small look="plain" onClick={() => play({ type: 'startOver' })}>
              {t('pick.start-over')}
            </Button>
          )}
        </section>
      )}
      {made.length === 0 && <p className="quiet">{t('pick.nothing')}</p>}
      {made.length > 0 && missing.length > 0 && (
        <p className="hint">{t('pick.missing', { tables: missing.map(({ name }) => name).join(', ') })}</p>
      )}
      <ul className="concept-tables long-list">
        {made.slice(0, drawn).map(({ table, work }) => (
          <TableConcept key={table.id} {...props} table={table} work={work} />
        ))}
      </ul>
    </div>
  )
}
