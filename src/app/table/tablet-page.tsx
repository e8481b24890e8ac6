import { useCallback, useEffect, useState } from 'react'
import { data, type LoaderFunctionArgs, useNavigate } from 'react-router'
import { saveFile } from '../../exchange/save-file'
import { useLanguage, useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import type { Box, Context, Poll } from '../../methods/contract'
import { Button } from '../../ui/button'
import { attempt } from '../../ui/deed'
import { say } from '../../ui/toast'
import { openTablet, type Tablet } from '../../workshop/files/tablet'
import type { TabletRecord } from '../../workshop/record/records'
import { whereItWent } from '../frame/give-file'
import { enter, useLoaded } from '../frame/loading'
import { unlock } from '../frame/lock'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { keeperOf } from '../frame/pictures'
import { halfDone } from './half-done'
import { type Ballot, HandView } from './hand-view'

export const loader = async ({ params }: LoaderFunctionArgs) => {
  const { house } = await enter()
  const tablet = await openTablet(house, params.activity ?? '')
  if (!tablet) throw data(null, { status: 404 })
  return { tablet, path: paths.tablet(params.activity ?? '') }
}

const ballotOf = ({ record, boxes }: Tablet): Ballot => {
  const { activity, round, table, claim } = record.store.getState().data
  const place = { activity, round, table, claim }
  return {
    open: (poll, of) => boxes.open(place, poll, of),
    cast: (poll, options) => boxes.cast(place, poll, options),
    skip: (poll) => boxes.skip(place, poll),
    close: (poll, show) => boxes.close(place, poll, show),
  }
}

const ChooseTable = ({ tablet }: { readonly tablet: Tablet }) => {
  const text = useText()
  const { title, tables } = tablet.record.store.getState().data
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={title} />
      <main className="page page-narrow stack" style={{ '--hue': tablet.manifest.hue } as object}>
        <h1>{text('tablet.which')}</h1>
        <p className="lead">{text('tablet.which.text')}</p>
        <ul className="stack">
          {tables.map(({ id, name }) => (
            <li key={id}>
              <Button className="hand-key" onClick={() => tablet.take(id)}>
                {text('tablet.lock', { name })}
              </Button>
            </li>
          ))}
        </ul>
      </main>
    </>
  )
}

interface OwnProps extends Pick<Tablet, 'method' | 'manifest'> {
  readonly record: TabletRecord
  readonly context: Context
}

/** The sheet of one who takes a role: what everybody may know, and what is for this role alone. */
export const OwnSheet = ({ record: { title, brief, character }, method, manifest, context }: OwnProps) => {
  const text = useText()
  const Own = method.characters?.Own
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={title} />
      <main className="page page-narrow stack" style={{ '--hue': manifest.hue } as object}>
        <h1>{character?.title}</h1>
        {Own && <Own brief={brief} own={character?.own} context={context} />}
      </main>
    </>
  )
}

const firstOpen = (polls: readonly Poll[], boxes: Readonly<Record<string, Box>>): Poll | null =>
  polls.find(({ id }) => (boxes[id]?.state ?? 'open') === 'open') ?? null

/** A table's own tablet, away from the facilitator's: it keeps its work until it is handed in. */
export const Component = () => {
  const { tablet, path } = useLoaded<typeof loader>()
  const text = useText()
  const navigate = useNavigate()
  useLanguage()
  const [, again] = useState(0)
  useEffect(() => tablet.subscribe(() => again((count) => count + 1)), [tablet])
  const [part, setPart] = useState<string | null>(null)
  const handIn = useCallback(async () => {
    const { title, tables, table } = tablet.record.store.getState().data
    const name = tables.find(({ id }) => id === table)?.name ?? ''
    const file = `${fileName(`${title} ${name}`, 'samtalerum')}.samtalerum.json`
    const made = await tablet.handIn()
    if (made === null) say(text('tablet.nothing'))
    else {
      const given = await saveFile(file, made, 'application/json')
      if (given.how !== 'cancelled') say(`${whereItWent(given)} ${text('tablet.handed-in')}`)
    }
  }, [tablet, text])
  const table = tablet.table()
  const record = tablet.record.store.getState().data
  if (record.character)
    return <OwnSheet record={record} method={tablet.method} manifest={tablet.manifest} context={tablet.context()} />
  if (!table) return <ChooseTable tablet={tablet} />
  const parts = tablet.parts()
  const boxes = tablet.own()
  const begun = halfDone(parts, boxes)
  const at = begun?.part ?? part
  const leave = (then: () => Promise<void> | void) => () => {
    unlock()
    void attempt(then)
  }
  return (
    <HandView
      hue={tablet.manifest.hue}
      method={tablet.method}
      brief={record.brief}
      parts={parts}
      table={table}
      boxes={boxes}
      part={at}
      choose={setPart}
      poll={begun?.poll ?? firstOpen(parts.find(({ id }) => id === at)?.polls ?? [], boxes)}
      ballot={ballotOf(tablet)}
      play={tablet.play}
      keepPicture={keeperOf(tablet)}
      context={tablet.context()}
      saving={tablet.work.getState().saving}
      lock={{ path, reach: 'device' }}
      ways={[
        { label: text('tablet.other'), act: leave(() => tablet.leave()) },
        { label: text('unlock.open'), act: leave(() => navigate(paths.home, { replace: true })) },
      ]}
      leave={() => (
        <Button small onClick={() => handIn().catch(() => say(text('tablet.not-handed-in')))}>
          {text('tablet.hand-in')}
        </Button>
      )}
    />
  )
}
