import { data, Link, type LoaderFunctionArgs } from 'react-router'
import { loadTexts, useText } from '../../i18n/language'
import { find } from '../../methods/finding'
import { library } from '../../methods/registry'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { Answer, Bounds } from './find-parts'
import { heard, loadAnswer, useWish, wishIn } from './find-wish'

export { shouldRevalidate } from './find-page'

export const loader = async ({ params, request }: LoaderFunctionArgs) => {
  const sentence = heard().find((one) => one === params.sentence)
  if (!sentence) throw data(null, { status: 404 })
  const wish = { ...wishIn(new URL(request.url).searchParams), sentence }
  await Promise.all([enter(), loadTexts('find'), loadAnswer(find(library, wish))])
  return { wish, title: `find.say.${sentence}` as const }
}

/** The answer to what somebody says: one method, one to choose instead, and when not. */
export const Component = () => {
  const { wish: given, title } = useLoaded<typeof loader>()
  const text = useText()
  const { wish, change, answer } = useWish(given)
  return (
    <>
      <PageBar back={{ to: paths.find(), label: text('home.find') }} title={text(title)} />
      <main className="page page-narrow stack find">
        <h1 className="said">{text(title)}</h1>
        <Bounds wish={wish} change={change} />
        <Answer found={answer} />
        {given.sentence === 'new' && (
          <p>
            <Link to={paths.course()}>{text('course.link')}</Link>
          </p>
        )}
      </main>
    </>
  )
}
