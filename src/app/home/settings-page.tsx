import { useText } from '../../i18n/language'
import { councils, events } from '../../i18n/names'
import { Button } from '../../ui/button'
import { Check, Choice } from '../../ui/field'
import { Foreign } from '../../ui/foreign'
import { say } from '../../ui/toast'
import { useDocument } from '../../workshop/evening/use'
import { dropLetterhead } from '../../workshop/record/letterheads'
import type { Settings } from '../../workshop/record/settings'
import { AddLetterhead, useLetterheads } from '../frame/letterheads'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'

export const loader = enter

/** The municipality's own Word documents, which ours are filled into. */
const OwnLetterheads = () => {
  const text = useText()
  const { all, refresh } = useLetterheads()
  const drop = async (key: string, name: string) => {
    await dropLetterhead((await enter()).house, key)
    await refresh()
    say(text('letterhead.removed', { name }))
  }
  return (
    <section className="card stack">
      <h2>{text('letterhead.title')}</h2>
      <p>{text('letterhead.text', { place: '{{indhold}}' })}</p>
      <ul className="stack">
        {all.map(({ key, title }) => (
          <li key={key} className="row">
            <span>{title}</span>
            <Button small onClick={() => drop(key, title)}>
              {text('letterhead.remove', { name: title })}
            </Button>
          </li>
        ))}
      </ul>
      <AddLetterhead added={refresh} />
    </section>
  )
}

export const Component = () => {
  const { settings } = useLoaded<typeof loader>()
  const text = useText()
  const { data } = useDocument(settings)
  const set = (change: Partial<Settings>) => settings.edit({ ...data, ...change })
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('nav.settings')} documents={[settings]} />
      <main className="page page-narrow stack">
        <h1>{text('nav.settings')}</h1>
        <section className="card stack">
          <Choice<Settings['language']>
            label={text('settings.language')}
            value={data.language}
            onChange={(language) => set({ language })}
            options={[
              { value: 'da', label: <span lang="da">Dansk</span> },
              { value: 'en', label: <span lang="en">English</span> },
            ]}
          />
          <Choice<Settings['council']>
            label={text('settings.council')}
            value={data.council}
            onChange={(council) => set({ council })}
            options={councils.map((value) => {
              const name = text(`settings.council.${value}`)
              return { value, label: <Foreign text={name} words={name.split(' (')[0] ?? ''} lang="da" /> }
            })}
          />
          <Choice<Settings['event']>
            label={text('settings.event')}
            value={data.event}
            onChange={(event) => set({ event })}
            options={events.map((value) => ({ value, label: text(`settings.event.${value}`) }))}
          />
          <p className="hint">{text('settings.names.example')}</p>
          <Check
            label={text('settings.letters')}
            checked={data.letterKeys}
            onChange={(letterKeys) => set({ letterKeys })}
          />
        </section>
        <OwnLetterheads />
      </main>
    </>
  )
}
