import { Copy } from 'lucide-react'
import type { LoaderFunctionArgs } from 'react-router'
import { Link } from 'react-router'
import { copyPlain } from '../../exchange/clipboard'
import { loadTexts, useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { say } from '../../ui/toast'
import { useDocument } from '../../workshop/evening/use'
import { lettersFor, spokenFor, troublesIn, type Words } from '../../workshop/files/words'
import { enter, loadWorkshop, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import './words.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  await Promise.all([enter(), loadTexts('ready')])
  return { workshop: await loadWorkshop(params.workshop), workshopId: params.workshop ?? '' }
}

const Card = ({ words: { title, text: said } }: { readonly words: Words }) => {
  const text = useText()
  const copy = async () => {
    const copied = await copyPlain(said)
    say(copied ? text('words.copied', { title }) : text('copy.refused'))
  }
  return (
    <section className="card stack">
      <h2>{title}</h2>
      <p className="words-text">{said}</p>
      <div>
        <Button small icon={<Copy aria-hidden="true" />} onClick={() => copy()}>
          {text('words.copy', { title })}
        </Button>
      </div>
    </section>
  )
}

/** What is written and said around an evening: to copy, adjust and send. */
export const Component = () => {
  const { workshop, workshopId } = useLoaded<typeof loader>()
  const text = useText()
  const { data } = useDocument(workshop)
  return (
    <>
      <PageBar back={{ to: paths.workshop(workshopId), label: text('nav.run-sheet') }} title={text('words.title')}>
        <Link to={paths.workshopPrint(workshopId)}>{text('print.tables')}</Link>
      </PageBar>
      <main className="page page-narrow stack">
        <h1>{text('words.title')}</h1>
        <p className="lead">{text('words.lead')}</p>
        {[...lettersFor(data, text), ...spokenFor(data, text)].map((words) => (
          <Card key={words.id} words={words} />
        ))}
        <section className="card stack">
          <h2>{text('words.wrong')}</h2>
          <p className="quiet">{text('words.wrong.lead')}</p>
          {troublesIn(text).map(({ id, title, text: said }) => (
            <details key={id}>
              <summary>{title}</summary>
              <p>{said}</p>
            </details>
          ))}
        </section>
      </main>
    </>
  )
}
