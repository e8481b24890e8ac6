import { newId } from '../../lib/ids'
import { TextArea } from '../../ui/field'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { changed, without } from '../kit/lists'
import { ManyForm } from '../kit/many-form'
import { Part } from '../kit/part'
import { WordedCheck } from '../kit/worded-check'
import { WrittenRow } from '../kit/written-row'
import { Improvements } from './improvements'
import { enough, longest, type MethodTypes, most } from './model'

type Props = PrepareProps<MethodTypes>

/** The list of whoever writes, and the old page that is read as a councillor late at night. */
export const WritingPart = ({ setup, edit, context: { t } }: Props) => {
  const field = fieldsOf(setup, edit)
  return (
    <Part title={t('prepare.writing')} className="stack flow-narrow">
      <TextArea
        label={t('checks.title')}
        hint={t('checks.hint')}
        rows={5}
        limit={longest.checks}
        {...field('checks')}
      />
      <TextArea label={t('page.label')} hint={t('page.hint')} rows={2} limit={longest.page} {...field('page')} />
    </Part>
  )
}

/** What has been on agendas, to be laid in three heaps. */
export const PastPart = ({ setup, edit, context: { t } }: Props) => (
  <Part title={t('prepare.past')} className="stack flow-narrow">
    <p className="quiet">{t('prepare.past.lead', { most: enough.past })}</p>
    <ul className="flow-lanes">
      {setup.past.map(({ id, text }, at) => (
        <li key={id} className="written-row">
          <WrittenRow
            label={t('past.number', { number: at + 1 })}
            quietLabel
            limit={longest.past}
            text={text}
            reword={(next) => edit({ ...setup, past: changed(setup.past, id, { text: next }) })}
            removeName={t('past.remove', { text: text || `${at + 1}` })}
            remove={() => edit({ ...setup, past: without(setup.past, id) })}
          />
        </li>
      ))}
    </ul>
    <ManyForm
      label={t('past.add')}
      save={t('add')}
      limit={longest.past}
      room={{ has: setup.past.length, most: most.past }}
      add={(texts) => edit({ ...setup, past: [...setup.past, ...texts.map((text) => ({ id: newId(), text }))] })}
      said={(texts) => t('past.said.added', { count: texts.length })}
    />
  </Part>
)

/** What the room said: kept up to date between sittings. Nothing of it goes into a case file by itself. */
export const AgreedPart = ({ setup, edit, told, play, context }: Props) => {
  const { t } = context
  return (
    <Part title={t('prepare.improvements')} className="stack flow-narrow">
      <Improvements plenary={told.plenary} play={play} context={context} />
      <WordedCheck
        name={t('share')}
        line={t('share.line')}
        checked={setup.share}
        onChange={(share) => edit({ ...setup, share })}
      />
    </Part>
  )
}
