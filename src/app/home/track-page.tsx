import { data, Link, type LoaderFunctionArgs } from 'react-router'
import { loadTexts, useLanguage, useText } from '../../i18n/language'
import type { Manifest } from '../../methods/contract'
import { isOn } from '../../methods/finding'
import { library } from '../../methods/registry'
import { type Track, tracks } from '../../methods/wanted'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import './find.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const track = tracks.find((one) => `${one}` === params.track)
  if (!track) throw data(null, { status: 404 })
  await Promise.all([enter(), loadTexts('find')])
  return { track, title: `track.${track}.name` as const }
}

const OnTrack = ({ method, track }: { readonly method: Manifest; readonly track: Track }) => {
  const text = useText()
  const language = useLanguage()
  const { id, hue, card, Emblem, tracks: booklet } = method
  return (
    <li className="find-method" style={{ '--hue': hue } as object}>
      <span className="find-method-emblem">
        <Emblem />
      </span>
      <div>
        <Link to={paths.method(id)}>{card[language].name}</Link>
        <p>{card[language].line}</p>
        {!booklet.includes(track) && <p className="small quiet">{text('track.own')}</p>}
      </div>
    </li>
  )
}

/** A track: what it is about, what to ask oneself, and the methods there are for it. */
export const Component = () => {
  const { track, title } = useLoaded<typeof loader>()
  const text = useText()
  const methods = library.filter((method) => isOn(method, track))
  return (
    <>
      <PageBar back={{ to: paths.find(), label: text('home.find') }} title={text(title)} />
      <main className="page page-narrow stack find">
        <h1>{text(title)}</h1>
        <p className="quiet">{text('track.number', { number: track, of: tracks.length })}</p>
        <p>{text(`track.${track}.text`)}</p>
        <section className="stack find-part">
          <h2>{text('track.ask')}</h2>
          <ul className="find-asked">
            {text(`track.${track}.ask`)
              .split('\n')
              .map((question) => (
                <li key={question}>{question}</li>
              ))}
          </ul>
        </section>
        <section className="stack find-part">
          <h2>{text('track.methods')}</h2>
          {methods.length === 0 && <p>{text('track.none')}</p>}
          <ul className="stack">
            {methods.map((method) => (
              <OnTrack key={method.id} method={method} track={track} />
            ))}
          </ul>
          {track === 1 && (
            <p>
              <Link to={paths.course()}>{text('term.link')}</Link>
            </p>
          )}
        </section>
        <nav className="stack find-part" aria-label={text('track.others')}>
          <h2>{text('track.others')}</h2>
          <ul className="find-tracks">
            {tracks
              .filter((one) => one !== track)
              .map((one) => (
                <li key={one}>
                  <span aria-hidden="true">{one}</span>
                  <Link to={paths.track(`${one}`)}>{text(`track.${one}.name`)}</Link>
                </li>
              ))}
          </ul>
        </nav>
      </main>
    </>
  )
}
