import { useState } from 'react'
import { type LoaderFunctionArgs, useNavigate } from 'react-router'
import { fromLinkText } from '../../exchange/link-text'
import { useText } from '../../i18n/language'
import { askToKeep } from '../../storage/open-shelf'
import { Button } from '../../ui/button'
import { openFile } from '../../workshop/files/files'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house } = await enter()
  return { house, file: await fromLinkText(params.template ?? '') }
}

/** A template that came in an address. Looking is not taking: it is fetched when somebody says so. */
export const Component = () => {
  const { house, file } = useLoaded<typeof loader>()
  const text = useText()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string | null>(file ? null : text('template.broken'))
  const fetch = async () => {
    if (!file) return
    void askToKeep()
    const opened = await openFile(house, file)
    const [first] = opened.ok && opened.kind === 'workshops' ? opened.workshops : []
    if (first) await navigate(paths.workshop(first.id))
    else setProblem(opened.ok ? text('template.broken') : text(`open.${opened.fault}`))
  }
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('template.title')} />
      <main className="page page-narrow stack">
        <h1>{text('template.title')}</h1>
        <p className="lead">{text('template.lead')}</p>
        {file && (
          <div>
            <Button look="primary" onClick={() => fetch()}>
              {text('template.fetch')}
            </Button>
          </div>
        )}
        <p role="status" className="problem">
          {problem}
        </p>
      </main>
    </>
  )
}
