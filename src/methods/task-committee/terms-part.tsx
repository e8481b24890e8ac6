import { Stamp } from 'lucide-react'
import { useState } from 'react'
import { decimals } from '../../i18n/format'
import { newId } from '../../lib/ids'
import { AddButton } from '../../ui/add-button'
import { Check, TextArea, TextField } from '../../ui/field'
import { say } from '../../ui/toast'
import type { PrepareProps } from '../contract'
import { fieldsOf } from '../kit/fields'
import { listed, without } from '../kit/lists'
import { linesOf } from '../kit/sheets'
import { Remove } from '../kit/written-row'
import { longest, type MethodTypes, most, termKeys, type Version } from './model'
import { changedIn, frozen, pagesOf, versionNow, written } from './terms'

type Props = PrepareProps<MethodTypes>

/** What the joint meeting asked for, beside the text that it is worked into. */
const Wishes = ({ setup, edit, told, context: { t } }: Props) => {
  const wishes = told.plenary.lines.filter(({ from }) => from === 'joint')
  if (wishes.length === 0) return null
  return (
    <section className="stack committee-wishes" aria-label={t('terms.wishes')}>
      <h3>{t('terms.wishes')}</h3>
      <p className="hint">{t('terms.wish.hint')}</p>
      {wishes.map(({ id, text }) => (
        <Check
          key={id}
          label={text}
          checked={setup.worked.includes(id)}
          onChange={(on) => edit({ ...setup, worked: listed(setup.worked, id, on) })}
        />
      ))}
    </section>
  )
}

const OneVersion = ({
  setup,
  edit,
  context: { t, dayName },
  version,
  at,
}: Props & { version: Version; at: number }) => {
  const names = changedIn(setup.versions, at).map((key) => t(`term.${key}`))
  const name = t('version.name', { number: at + 1, day: dayName(version.day), meeting: version.meeting || '–' })
  return (
    <li className="committee-version">
      <details>
        <summary>{name}</summary>
        <div className="stack committee-paper">
          {names.length > 0 && <p className="quiet">{t('version.changed', { headings: names.join(', ') })}</p>}
          {written(version.terms).map((key) => (
            <section key={key}>
              <h4>{t(`term.${key}`)}</h4>
              {linesOf(version.terms[key]).map((line, row) => (
                <p key={`${row} ${line}`}>{line}</p>
              ))}
            </section>
          ))}
        </div>
      </details>
      <Remove
        name={t('version.remove', { name })}
        act={() => edit({ ...setup, versions: without(setup.versions, version.id) })}
      />
    </li>
  )
}

/** The text as it lay before each meeting, and a key that keeps the one that lies here now. */
const Versions = (props: Props) => {
  const { setup, edit, context } = props
  const { t, today } = context
  const [meeting, setMeeting] = useState('')
  const now = versionNow(setup)
  const keep = () => {
    edit(frozen(setup, newId(), today, meeting.trim()))
    setMeeting('')
    say(t('version.said'))
  }
  return (
    <section className="stack committee-narrow" aria-label={t('prepare.versions')}>
      <h3>{t('prepare.versions')}</h3>
      <ul className="stack">
        {setup.versions.map((version, at) => (
          <OneVersion key={version.id} {...props} version={version} at={at} />
        ))}
      </ul>
      <p className="hint">{t(now ? 'version.same' : setup.versions.length > 0 ? 'version.other' : 'version.none')}</p>
      <TextField
        label={t('version.meeting')}
        placeholder={t('version.meeting.example')}
        limit={longest.meeting}
        value={meeting}
        onChange={setMeeting}
      />
      <div>
        <AddButton
          small
          disabled={written(setup.terms).length === 0 || now !== null}
          room={{ has: setup.versions.length, most: most.versions }}
          icon={<Stamp aria-hidden="true" />}
          onClick={keep}
        >
          {t('version.keep')}
        </AddButton>
      </div>
    </section>
  )
}

/** Written where it stands, as the two pages that it becomes. */
export const TermsPart = (props: Props) => {
  const { setup, edit, context } = props
  const { t } = context
  const field = fieldsOf(setup.terms, (terms) => edit({ ...setup, terms }))
  const pages = pagesOf(setup.terms)
  return (
    <>
      <Wishes {...props} />
      <div className="committee-paper">
        <p className="committee-paper-title">{t('terms.of', { title: setup.title.trim() || t('untitled') })}</p>
        {termKeys.map((key) => (
          <TextArea
            key={key}
            label={t(`term.${key}`)}
            hint={t(`term.${key}.hint`)}
            rows={2}
            limit={longest.term}
            {...field(key)}
            {...(key === 'task' ? { at: key } : {})}
          />
        ))}
        <p className={pages > 2 ? 'problem' : 'hint'} role="status">
          {t(pages > 2 ? 'terms.long' : 'terms.pages', { pages: decimals(pages) })}
        </p>
      </div>
      <p className="hint committee-narrow">{t('law.terms')}</p>
      <Versions {...props} />
    </>
  )
}
