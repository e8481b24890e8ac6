import { useEffect, useState } from 'react'
import { type Contact, readContact } from '../../exchange/contact'
import { useText } from '../../i18n/language'
import { enter } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'

export const loader = enter

/** The webmaster's file beside the app, as it is now: it is changed without a build, and without a network there is none. */
const useContact = (): Contact | null => {
  const [contact, setContact] = useState<Contact | null>(null)
  useEffect(() => {
    let current = true
    fetch('./contact.json', { cache: 'no-cache' })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((file) => current && setContact(readContact(file)))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [])
  return contact
}

const Whom = ({ organisation, email, statement }: Contact) => {
  const text = useText()
  return (
    <>
      <p>
        {text('about.access.contact')} {organisation} {email && <a href={`mailto:${email}`}>{email}</a>}
      </p>
      {statement && (
        <p>
          <a href={statement}>{text('about.access.statement')}</a>
        </p>
      )}
    </>
  )
}

export const Component = () => {
  const text = useText()
  const contact = useContact()
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('nav.about')} />
      <main className="page page-narrow stack">
        <h1>{text('nav.about')}</h1>
        {(['about.1', 'about.2', 'about.3', 'about.4'] as const).map((key) => (
          <p key={key}>{text(key)}</p>
        ))}
        <p>
          <a href="./licences.txt">{text('about.licences')}</a>
        </p>
        <section className="stack">
          <h2>{text('about.access')}</h2>
          {(['about.access.1', 'about.access.2', 'about.access.3'] as const).map((key) => (
            <p key={key}>{text(key)}</p>
          ))}
          {contact ? <Whom {...contact} /> : <p>{text('about.access.no-contact')}</p>}
        </section>
      </main>
    </>
  )
}
