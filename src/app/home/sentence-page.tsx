import { data, Link, type LoaderFunctionArgs } from 'react-router'
import { loadTexts, useText } from '../../i18n/language'
import type { Wish } from '../../methods/finding'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { Answer, Bounds } from './find-parts'
import { heard, loadAnswer, useVisit, useWish, wishIn } from './find-wish'

export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const sentence = heard().find((one) => one === params.sentence)
  if (!sentence) throw data(null, { status: 404 })
  const wish = { ...wishIn(new URL(request.url).searchParams), sentence }
  await Promise.all([enter(), loadTexts('find'), loadAnswer(wish)])
  return { wish, title: `find.say.${sentence}` as const }
}

const Answered = ({ given }: { readonly given: Wish }) => {
  const { wish, change, answer } = useWish(given)
  return (
    <>
      <Bounds wish={wish} change={change} />
      {answer && <Answer found={answer} />}
    </>
  )
}

/** The answer to what somebody says: one method, one to choose instead, and when not. */
export const Component = () => {
  const { wish, title } = useLoaded<typeof loader>()
  const text = useText()
  return (
    <>
      <PageBar back={{ to: paths.find(), label: text('home.find') }} title={text(title)} />
      <main className="page page-narrow stack find">
        <h1 className="find-said">{text(title)}</h1>
        {wish.sentence === 'new' && (
          <p>
            <Link to={paths.course()}>{text('term.link')}</Link>
          </p>
        )}
        <Answered key={useVisit()} given={wish} />
      </main>
    </>
  )
}
