import { Link, useNavigate } from 'react-router'
import { loadTexts, useLanguage, useText } from '../../i18n/language'
import { library, methodName } from '../../methods/registry'
import { askToKeep } from '../../storage/open-shelf'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import { ActionBar } from '../frame/bars'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import './find.css'

export const loader = async () => {
  const [{ house }, { courseSteps, layStep }] = await Promise.all([
    enter(),
    import('../../workshop/evening/new-council'),
    loadTexts('ready'),
    loadTexts('find'),
  ])
  return { house, layStep, steps: courseSteps(library) }
}

/** The course for a new council: the steps there are, and a run sheet for each at a press. */
export const Component = () => {
  const { house, steps, layStep } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const lay = async () => {
    void askToKeep()
    for (const step of steps) await layStep(house, step)
    await navigate(paths.home)
    say(text('term.laid', { count: steps.length }), 12_000)
  }
  return (
    <>
      <PageBar back={{ to: paths.find(), label: text('home.find') }} title={text('term.title')} />
      <main className="page page-narrow stack find">
        <h1>{text('term.title')}</h1>
        <p className="lead">{text('term.lead')}</p>
        <ol className="term-steps">
          {steps.map(({ id, method, sheet }) => (
            <li key={id} className="card stack">
              <h2>{text(`term.${id}.title`)}</h2>
              <p>{text(`term.${id}.text`)}</p>
              <p className="small">
                <Link to={paths.method(method)}>{methodName(method, language)}</Link>
              </p>
              {sheet && (
                <p className="small quiet">
                  {text('term.sheet', { title: text(`ready.${sheet.id}.title`), minutes: sheet.minutes })}
                </p>
              )}
            </li>
          ))}
        </ol>
      </main>
      <ActionBar>
        <Button look="primary" className="push" onClick={() => lay()}>
          {text('term.use')}
        </Button>
      </ActionBar>
    </>
  )
}
