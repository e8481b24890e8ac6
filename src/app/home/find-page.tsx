import { useId } from 'react'
import { Link, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router'
import { loadTexts, useText } from '../../i18n/language'
import { find, type Wish } from '../../methods/finding'
import { library } from '../../methods/registry'
import { purposes, tracks } from '../../methods/wanted'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { Answer, Bounds } from './find-parts'
import { heard, loadAnswer, useWish, wishIn } from './find-wish'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const wish = wishIn(new URL(request.url).searchParams)
  await Promise.all([enter(), loadTexts('find'), loadAnswer(find(library, wish))])
  return { wish }
}

/** What is typed stands in the address at once; nothing is loaded for that. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.pathname !== nextUrl.pathname

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

const isEmpty = (wish: Wish): boolean => Object.values(wish).every((wanted) => wanted === null)

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
      {isEmpty(wish) ? <p className="quiet">{text('find.empty')}</p> : <Answer found={answer} />}
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
        <ul className="say-list" aria-label={text('find.sentences')}>
          {heard().map((sentence) => (
            <li key={sentence}>
              <Link className="say" to={paths.sentence(sentence)}>
                {text(`find.say.${sentence}`)}
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link to={paths.course()}>{text('course.link')}</Link>
        </p>
        <section className="stack find-part">
          <h2>{text('tracks.title')}</h2>
          <p>{text('tracks.text')}</p>
          <ol className="track-list">
            {tracks.map((track) => (
              <li key={track}>
                <Link to={paths.track(`${track}`)}>{text(`track.${track}.name`)}</Link>
              </li>
            ))}
          </ol>
        </section>
        <Filter given={wish} />
      </main>
    </>
  )
}
