import { Link } from 'react-router'
import { useLanguage, useText } from '../../i18n/language'
import { library } from '../../methods/registry'
import { paths } from '../frame/paths'
import { Own } from './own'

/** The methods as cards: their drawing, name, one line, minutes and people. */
const Methods = () => {
  const text = useText()
  const language = useLanguage()
  return (
    <ul className="method-list">
      {library.map(({ id, hue, card, Emblem, minutes, people }) => (
        <li key={id} className="method-card" style={{ '--hue': hue } as object}>
          <Link to={paths.method(id)} className="method-link">
            <span className="method-emblem">
              <Emblem />
            </span>
            <h3>{card[language].name}</h3>
            <p>{card[language].line}</p>
            <p className="small quiet">
              {text('home.minutes', { from: minutes[0], to: minutes[1] })} ·{' '}
              {text('home.people', { from: people[0], to: people[1] })}
            </p>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Home: one's own workshops, and the methods. */
export const Home = () => {
  const text = useText()
  return (
    <>
      <header className="bar">
        <span className="bar-name">Samtalerum</span>
        <nav className="bar-links" aria-label={text('nav.label')}>
          <Link to={paths.data()}>{text('nav.data')}</Link>
          <Link to={paths.settings()}>{text('nav.settings')}</Link>
          <Link to={paths.about()}>{text('nav.about')}</Link>
        </nav>
      </header>
      <main className="home">
        <h1>{text('home.title')}</h1>
        <p className="lead">{text('home.lead')}</p>
        <div className="home-own">
          <Own />
        </div>
        <section className="stack">
          <div className="row spread">
            <h2>{text('home.methods')}</h2>
            <Link to={paths.find()}>{text('home.find')}</Link>
          </div>
          <Methods />
        </section>
      </main>
    </>
  )
}
