import { useCallback, useEffect, useState } from 'react'
import { Link } from 'react-router'
import { dayAndTime, daysAgo } from '../../i18n/format'
import { useLanguage, useText } from '../../i18n/language'
import { methodName } from '../../methods/registry'
import { askToKeep, isKept } from '../../storage/open-shelf'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { Dialog } from '../../ui/dialog'
import { Progress } from '../../ui/progress'
import { say } from '../../ui/toast'
import { useDocument } from '../../workshop/evening/use'
import {
  emptyBin,
  fetchBack,
  listBin,
  listSnapshots,
  looseActivities,
  putBack,
  type Retrievable,
  wipe,
} from '../../workshop/files/bin'
import { copyAge } from '../frame/copy-age'
import { AutoCopy } from '../frame/copy-care'
import { enter, useLoaded } from '../frame/loading'
import { OpenFile } from '../frame/open-file'
import { PageBar } from '../frame/page-bar'
import { inBar, paths } from '../frame/paths'
import { saveBackup } from '../frame/save-copy'

export const loader = enter

const RetrievableList = ({
  kept,
  fetch,
}: {
  readonly kept: readonly Retrievable[]
  fetch(key: string): Promise<void>
}) => {
  const text = useText()
  return (
    <ul className="stack">
      {kept.map(({ key, title, at }) => (
        <li key={key} className="row">
          <span>
            {title || text('workshop.untitled')} <small className="quiet">{dayAndTime(at)}</small>
          </span>
          <Button small onClick={() => fetch(key)}>
            {text('bin.fetch')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

type Loose = Awaited<ReturnType<typeof looseActivities>>

/** Whether the browser has promised to keep it, as it says itself. */
const Promised = () => {
  const text = useText()
  const [kept, setKept] = useState<boolean | null | 'asked'>('asked')
  useEffect(() => {
    late(isKept().then(setKept))
  }, [])
  if (kept === 'asked') return null
  if (kept === null) return <p>{text('kept.unknown')}</p>
  const ask = async () => {
    setKept(await askToKeep())
    if (!(await isKept())) say(text('kept.refused'), 12_000)
  }
  return (
    <div className="stack">
      <p>{text(kept ? 'kept.yes' : 'kept.no')}</p>
      {!kept && (
        <div>
          <Button small onClick={() => ask()}>
            {text('kept.ask')}
          </Button>
        </div>
      )}
    </div>
  )
}

export const Component = () => {
  const { house, settings } = useLoaded<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const { data } = useDocument(settings)
  const [binned, setBinned] = useState<readonly Retrievable[]>([])
  const [snapshots, setSnapshots] = useState<readonly Retrievable[]>([])
  const [loose, setLoose] = useState<Loose>([])
  const [wiping, setWiping] = useState(false)
  const [made, setMade] = useState<number | null>(null)
  const refresh = useCallback(async () => {
    setBinned(await listBin(house))
    setSnapshots(await listSnapshots(house))
    setLoose(await looseActivities(house))
  }, [house])
  useEffect(() => {
    late(refresh())
  }, [refresh])
  const fetch = async (key: string) => {
    say(text((await fetchBack(house, key)) ? 'bin.fetched' : 'bin.not-fetched'))
    await refresh()
  }
  const save = async () => {
    await saveBackup(house, settings, setMade).finally(() => setMade(null))
    await askToKeep()
  }
  const wipeAll = async () => {
    await wipe(house)
    location.hash = inBar(paths.home)
    location.reload()
  }
  const copied = data.backup ? daysAgo(data.backup) : text('data.never')
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('nav.data')} />
      <main className="page page-narrow stack">
        <h1>{text('nav.data')}</h1>
        <p className="lead">{text('data.lead')}</p>
        {!house.shelf.durable && <p className="notice">{text('save.memory.text')}</p>}
        <section className="card stack">
          <h2>{text('data.backup')}</h2>
          <p>{text('data.backup.text')}</p>
          <p>{copyAge(data, text)}</p>
          <div className="row">
            <Button look="primary" onClick={() => save()}>
              {text('data.save-backup')}
            </Button>
            <Progress label={text('data.making')} share={made} />
          </div>
          <OpenFile house={house} opened={() => late(refresh())} />
          <p>
            <Link to={paths.count()}>{text('second.open')}</Link>
          </p>
        </section>
        <section className="card stack">
          <h2>{text('auto-copy.title')}</h2>
          <AutoCopy house={house} settings={settings} />
          {house.shelf.durable && <Promised />}
        </section>
        <section className="card stack">
          <h2>{text('bin.title')}</h2>
          {binned.length + loose.length === 0 && <p className="quiet">{text('bin.empty')}</p>}
          <RetrievableList kept={binned} fetch={fetch} />
          <ul className="stack">
            {loose.map(({ id, method, workshop, title }) => (
              <li key={id} className="row">
                <span>
                  {methodName(method, language)} <small className="quiet">{title}</small>
                </span>
                <Button small onClick={() => putBack(house, id, method, workshop).then(refresh)}>
                  {text('bin.fetch')}
                </Button>
              </li>
            ))}
          </ul>
          {binned.length > 0 && (
            <div>
              <Button small onClick={() => emptyBin(house).then(refresh)}>
                {text('bin.clear')}
              </Button>
            </div>
          )}
        </section>
        {snapshots.length > 0 && (
          <section className="card stack">
            <h2>{text('snapshot.title')}</h2>
            <p>{text('snapshot.text')}</p>
            <RetrievableList kept={snapshots} fetch={fetch} />
          </section>
        )}
        <section className="card stack">
          <h2>{text('wipe.title')}</h2>
          <p>{text('wipe.text')}</p>
          <div>
            <Button onClick={() => setWiping(true)}>{text('wipe.title')}</Button>
          </div>
        </section>
        {wiping && (
          <Dialog
            title={text('wipe.sure')}
            close={text('close')}
            onClose={() => setWiping(false)}
            actions={<Button onClick={() => wipeAll()}>{text('wipe.yes')}</Button>}
          >
            <p>{text('wipe.sure.text', { when: copied })}</p>
          </Dialog>
        )}
      </main>
    </>
  )
}
