import { useId } from 'react'
import { Link, type LoaderFunctionArgs } from 'react-router'
import { loadTexts, useText } from '../../i18n/language'
import type { Wish } from '../../methods/finding'
import { purposes, tracks } from '../../methods/wanted'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { Answer, Bounds } from './find-parts'
import { heard, loadAnswer, useVisit, useWish, wishIn } from './find-wish'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const wish = wishIn(new URL(request.url).searchParams)
  await Promise.all([enter(), loadTexts('find'), loadAnswer(wish)])
  return { wish }
}

const Choice = <Value extends string | number>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: Value | null
  readonly options: readonly (readonly [Value, string])[]
  onChange(value: Value | null): void
}) => {
  const text = useText()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find(([one]) => `${one}` === target.value)?.[0] ?? null)}
      >
        <option value="">{text('find.any')}</option>
        {options.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}

/** By time, people, purpose and track: for who knows what there must be room for. */
const Filter = ({ given }: { readonly given: Wish }) => {
  const text = useText()
  const { wish, change, answer } = useWish(given)
  return (
    <section className="stack find-part">
      <h2>{text('find.filter')}</h2>
      <Bounds wish={wish} change={change}>
        <Choice
          label={text('find.purpose')}
          value={wish.purpose}
          options={purposes.map((one) => [one, text(`purpose.${one}`)] as const)}
          onChange={(purpose) => change({ purpose })}
        />
        <Choice
          label={text('find.track')}
          value={wish.track}
          options={tracks.map((one) => [one, text(`track.${one}.name`)] as const)}
          onChange={(track) => change({ track })}
        />
      </Bounds>
      <div className="find-answer">
        {answer ? <Answer found={answer} /> : <div className="find-empty quiet">{text('find.empty')}</div>}
      </div>
    </section>
  )
}

/** Finding a method: by what one says oneself, by a track, or by what there must be room for. */
export const Component = () => {
  const { wish } = useLoaded<typeof loader>()
  const text = useText()
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('home.find')} />
      <main className="page stack find">
        <h1>{text('home.find')}</h1>
        <p className="lead">{text('find.lead')}</p>
        <ul className="find-sentences" aria-label={text('find.sentences')}>
          {heard().map((sentence) => (
            <li key={sentence}>
              <Link className="find-sentence" to={paths.sentence(sentence)}>
                <span className="find-said">{text(`find.say.${sentence}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link to={paths.course()}>{text('term.link')}</Link>
        </p>
        <section className="stack find-part">
          <h2>{text('tracks.title')}</h2>
          <p>{text('tracks.text')}</p>
          <ol className="find-tracks">
            {tracks.map((track) => (
              <li key={track}>
                <span aria-hidden="true">{track}</span>
                <Link to={paths.track(`${track}`)}>{text(`track.${track}.name`)}</Link>
              </li>
            ))}
          </ol>
        </section>
        <Filter key={useVisit()} given={wish} />
      </main>
    </>
  )
}
