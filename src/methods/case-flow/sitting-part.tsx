import { memo } from 'react'
import { newId } from '../../lib/ids'
import { TextArea } from '../../ui/field'
import { useDrawn } from '../../ui/long-list'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { ManyForm } from '../kit/many-form'
import { Part } from '../kit/part'
import { WordedCheck } from '../kit/worded-check'
import { WrittenRow } from '../kit/written-row'
import { Improvements } from './improvements'
import { enough, longest, most, type Past } from './model'
import { ownPart } from './own-part'
import type { Hands, PartProps } from './props'

/** The list of whoever writes, and the old page that is read as a councillor late at night. */
const Writing = ({ setup: { checks, page }, change, context: { t } }: PartProps<'checks' | 'page'>) => {
  const field = fieldsOf({ checks, page }, (next) => change((now) => ({ ...now, ...next })))
  return (
    <Part title={t('prepare.writing')} className="stack flow-narrow">
      <TextArea
        label={t('checks.title')}
        hint={t('checks.hint')}
        rows={5}
        limit={longest.checks}
        {...field('checks')}
      />
      <TextArea
        at="page"
        label={t('page.label')}
        hint={t('page.hint')}
        rows={2}
        limit={longest.page}
        {...field('page')}
      />
    </Part>
  )
}

interface PastProps extends Hands {
  readonly one: Past
  /** From 0. */
  readonly at: number
}
const PastLine = ({ one: { id, text }, at, change, context: { t } }: PastProps) => (
  <li className="written-row">
    <WrittenRow
      label={t('past.number', { number: at + 1 })}
      quietLabel
      limit={longest.past}
      text={text}
      reword={(next) => change((now) => ({ ...now, past: changed(now.past, id, { text: next }) }))}
      removeName={t('past.remove', { text: text || `${at + 1}` })}
      remove={() => change((now) => ({ ...now, past: without(now.past, id) }))}
    />
  </li>
)
const PastRow = memo(PastLine)

/** What has been on agendas, to be laid in three heaps. */
const Pasts = ({ setup: { past }, change, context }: PartProps<'past'>) => {
  const { t } = context
  const drawn = useDrawn(past.length)
  return (
    <Part title={t('prepare.past')} at="past" className="stack flow-narrow">
      <p className="quiet">{t('prepare.past.lead', { most: enough.past })}</p>
      <ul className="flow-lanes long-list">
        {past.slice(0, drawn).map((one, at) => (
          <PastRow key={one.id} one={one} at={at} change={change} context={context} />
        ))}
      </ul>
      <ManyForm
        label={t('past.add')}
        save={t('add')}
        limit={longest.past}
        room={{ has: past.length, most: most.past }}
        add={(texts) =>
          change((now) => ({ ...now, past: [...now.past, ...texts.map((text) => ({ id: newId(), text }))] }))
        }
        said={(texts) => t('past.said.added', { count: texts.length })}
      />
    </Part>
  )
}

/** What the room said: kept up to date between sittings. Nothing of it goes into a case file by itself. */
const Agreed = ({ setup, change, plenary, play, context }: PartProps<'share'>) => {
  const { t } = context
  return (
    <Part title={t('prepare.improvements')} className="stack flow-narrow">
      <Improvements plenary={plenary} play={play} context={context} />
      <WordedCheck
        name={t('share')}
        line={t('share.line')}
        checked={setup.share}
        onChange={(share) => change((now) => ({ ...now, share }))}
      />
    </Part>
  )
}

export const WritingPart = ownPart(['checks', 'page'], false, Writing)
export const PastPart = ownPart(['past'], false, Pasts)
export const AgreedPart = ownPart(['share'], true, Agreed)
