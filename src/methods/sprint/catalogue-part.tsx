import { useMemo, useState } from 'react'
import { newId } from '../../lib/ids'
import { CsvKey } from '../../ui/csv-key'
import { useDrawn } from '../../ui/long-list'
import { say } from '../../ui/toast'
import { useLatest } from '../../ui/use-latest'
import type { Id } from '../contract'
import { ManyForm } from '../kit/many-form'
import { Part } from '../kit/part'
import { SelectField } from '../kit/select-field'
import { addIdeas, changeIdea, removeIdea } from './catalogue'
import { columns, type Row, takeRows } from './csv'
import { type IdeaHands, IdeaRow } from './idea-row'
import { type Idea, longest, most, type Plenary } from './model'
import type { CatalogueProps } from './props'
import { canBePicked, groupName, type Where, whereIs, wheres } from './sprints'

interface Props extends CatalogueProps {
  readonly plenary: Plenary
}

/** The same functions all the time, so that a row is drawn anew only when it changes itself. */
const useIdeaHands = (props: CatalogueProps): IdeaHands => {
  const latest = useLatest(props)
  return useMemo(
    () => ({
      change: (id, change) => latest.current.edit(changeIdea(latest.current.setup, id, change)),
      remove: ({ id, text }) => {
        latest.current.edit(removeIdea(latest.current.setup, id))
        say(latest.current.context.t('idea.said.removed', { text }))
      },
    }),
    [latest],
  )
}

interface MoreProps extends CatalogueProps {
  readonly label?: string
  readonly hint?: string
  /** Where they come from, in words. */
  readonly from?: string
  /** What is said when they have come, where it must be seen. */
  thanks?(): string
}

/** More ideas, one a line. */
export const MoreIdeas = (props: MoreProps) => {
  const { setup, edit, context, hint, from = '', thanks } = props
  const { t } = context
  const add = (texts: readonly string[]) => {
    const said = texts.map((text) => ({ text, from }))
    edit(addIdeas(setup, said, newId))
    if (thanks) say(thanks())
  }
  return (
    <ManyForm
      label={props.label ?? t('idea.add')}
      hint={hint}
      save={t('add')}
      limit={longest.idea}
      room={{ has: setup.ideas.length, most: most.ideas }}
      add={add}
      said={(texts) => t('ideas.came', { count: texts.length })}
    />
  )
}

const filters = ['all', 'free', 'taken', 'loose'] as const
type Filter = (typeof filters)[number]

const isShown = (filter: Filter, { goal }: Idea, where: Where, goals: ReadonlySet<Id>): boolean => {
  if (filter === 'free') return canBePicked(where)
  if (filter === 'taken') return !canBePicked(where)
  return filter === 'all' || goal === null || !goals.has(goal)
}

/** The lines of the catalogue; with many of them one chooses which. */
export const IdeaList = (props: Props & { readonly from?: Filter }) => {
  const { setup, plenary, context, from = 'all' } = props
  const { t } = context
  const [filter, choose] = useState<Filter>(from)
  const hands = useIdeaHands(props)
  const all = useMemo(() => wheres({ plenary }), [plenary])
  const goals = new Set(setup.goals.map(({ id }) => id))
  const shown = setup.ideas.filter((idea) => isShown(filter, idea, whereIs(all, idea), goals))
  const drawn = useDrawn(shown.length)
  const whereOf = (idea: Idea): string => {
    const where = whereIs(all, idea)
    return where.is === 'free' ? '' : t(`where.${where.is}`, { group: groupName(setup, where.sprint.group, t) })
  }
  return (
    <div className="stack">
      {setup.ideas.length > 6 && (
        <div className="sprint-filter">
          <SelectField<Filter>
            label={t('catalogue.show')}
            value={filter}
            options={filters.map((value) => ({ value, label: t(`catalogue.show.${value}`) }))}
            onChange={choose}
          />
        </div>
      )}
      <p className="small quiet" role="status">
        {t('catalogue.count', { count: shown.length, of: setup.ideas.length })}
      </p>
      <ul className="sprint-ideas long-list">
        {shown.slice(0, drawn).map((idea) => (
          <IdeaRow key={idea.id} idea={idea} goals={setup.goals} where={whereOf(idea)} hands={hands} t={t} />
        ))}
      </ul>
    </div>
  )
}

/** A list that somebody has in a spreadsheet. What was there already comes once, and what could not be read is said. */
const FromFile = ({ setup, edit, context: { t } }: CatalogueProps) => {
  const take = (rows: readonly Row[]) => {
    const taken = takeRows(setup, rows, newId)
    edit(taken.setup)
    const parts = [
      ...(taken.known > 0 ? [t('csv.known', { count: taken.known })] : []),
      ...(taken.sizes > 0 ? [t('csv.sizes', { count: taken.sizes })] : []),
      ...(taken.goals > 0 ? [t('csv.goals', { count: taken.goals, most: most.goals })] : []),
    ]
    say([t('ideas.came', { count: taken.came }), ...parts].join(' '))
  }
  return (
    <CsvKey
      label={t('csv.key')}
      columns={columns(t)}
      room={{ has: setup.ideas.length, most: most.ideas }}
      take={take}
    />
  )
}

/** One catalogue for all groups: typed, pasted, from a file, or fetched from other items. */
export const CataloguePart = (props: CatalogueProps & { readonly told: { readonly plenary: Plenary } }) => {
  const { setup, edit, told, context } = props
  const { t } = context
  return (
    <Part title={t('prepare.catalogue')} at="ideas">
      <p className="quiet sprint-narrow">{t('catalogue.lead')}</p>
      {setup.ideas.length >= most.ideas && <p className="notice">{t('catalogue.full', { most: most.ideas })}</p>}
      <div className="sprint-narrow stack">
        <MoreIdeas setup={setup} edit={edit} context={context} hint={t('idea.add.hint')} />
        <FromFile setup={setup} edit={edit} context={context} />
      </div>
      {setup.ideas.length === 0 ? (
        <p className="hint">{t('catalogue.empty')}</p>
      ) : (
        <IdeaList setup={setup} edit={edit} context={context} plenary={told.plenary} />
      )}
    </Part>
  )
}
