import { data, type LoaderFunctionArgs, useNavigate } from 'react-router'
import { loadTexts, methodText, useLanguage, useText } from '../../i18n/language'
import { newId } from '../../lib/ids'
import { findManifest } from '../../methods/registry'
import { askToKeep } from '../../storage/open-shelf'
import { Button } from '../../ui/button'
import { Foreign } from '../../ui/foreign'
import { useDrawn } from '../../ui/long-list'
import { sayHere } from '../../ui/toast'
import { addTrial, emptyWorkshop } from '../../workshop/evening/example'
import { addLife } from '../../workshop/evening/lives'
import { workshopRecipe } from '../../workshop/record/recipes'
import { addActivity, addWorkshop } from '../../workshop/record/shelf-list'
import { ActionBar } from '../frame/bars'
import { enter, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { AddKey } from './add-key'
import './method.css'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house } = await enter()
  const id = params.method ?? ''
  const manifest = findManifest(id)
  if (!manifest || manifest.hidden) throw data(null, { status: 404 })
  // A guide is read: the method itself comes when it is used.
  await loadTexts(id, manifest.texts)
  return { house, manifest }
}

const sections = ['purpose', 'not', 'bring', 'steps', 'trick', 'out'] as const

const Sections = ({ method }: { readonly method: string }) => {
  const text = useText()
  const t = methodText(method)
  const drawn = useDrawn(sections.length, 1)
  return sections.slice(0, drawn).map((section) => (
    <section key={section} className="stack">
      <h2>{text(`guide.${section}`)}</h2>
      {t(`guide.${section}`)
        .split('\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </section>
  ))
}

/** The guide: how to do it tomorrow. */
export const Component = () => {
  const { house, manifest } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const { name, line } = manifest.card[language]
  const { Emblem } = manifest
  const use = async () => {
    void askToKeep()
    if (manifest.lives) {
      const life = await addLife(house, manifest.id)
      if (life) await navigate(paths.prepare(life, life))
      return
    }
    const id = await addWorkshop(house, emptyWorkshop())
    const activity = await addActivity(house, manifest.id, id)
    const document = await house.open(workshopRecipe(id))
    if (!document || !activity) return
    const item = { kind: 'method' as const, id: newId(), activity, method: manifest.id, title: '', minutes: null }
    document.edit({ ...document.store.getState().data, items: [item] })
    await document.landed()
    document.beginHistory()
    await navigate(paths.prepare(id, activity))
  }
  const tryOut = async () => {
    void askToKeep()
    const trial = await addTrial(house, manifest.id)
    if (!trial) return
    await navigate(paths.prepare(trial.workshop, trial.activity))
    sayHere(text('rehearsal.tried'), 12_000)
  }
  return (
    <div style={{ '--hue': manifest.hue } as object}>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={name} />
      <main className="page page-narrow stack guide">
        <div className="guide-emblem">
          <Emblem />
        </div>
        <h1>{name}</h1>
        <p className="lead">{line}</p>
        {language === 'en' && (
          <p className="quiet">
            <Foreign
              text={text('guide.danish-name', { name: manifest.card.da.name })}
              words={manifest.card.da.name}
              lang="da"
            />
          </p>
        )}
        <p className="quiet">
          {text('home.minutes', { from: manifest.minutes[0], to: manifest.minutes[1] })} ·{' '}
          {text('home.people', { from: manifest.people[0], to: manifest.people[1] })}
        </p>
        <p className="quiet">
          {text('guide.good-for', { what: manifest.purposes.map((one) => text(`purpose.${one}`)).join(', ') })}
        </p>
        <Sections method={manifest.id} />
      </main>
      <ActionBar>
        <Button look="plain" onClick={() => tryOut()}>
          {text('guide.try')}
        </Button>
        <span className="push">
          <AddKey manifest={manifest} />
        </span>
        <Button look="primary" onClick={() => use()}>
          {text('guide.use')}
        </Button>
      </ActionBar>
    </div>
  )
}
