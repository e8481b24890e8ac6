import { useState } from 'react'
import { useLanguage, useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import { methodName } from '../../methods/registry'
import { Button } from '../../ui/button'
import { isMadeUp } from '../../workshop/evening/made-up'
import type { Session } from '../../workshop/evening/session'
import { useActivity, useDocument } from '../../workshop/evening/use'
import { type Counted, type CountSheet, compareCounts, sheetFor } from '../../workshop/files/second-count'
import { giveFile } from '../frame/give-file'
import { type loadHeld, useLoaded } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { gridTables } from './grid'
import { PickSheet } from './pick-sheet'
import { Differences, SecondGrid } from './second-grid'

export { loadHeld as loader } from '../frame/loading'

/** What has been typed the first time. What tablets gave nobody can count again. */
const firstCount = (session: Session): Counted =>
  Object.fromEntries(
    gridTables(session).map(({ id, boxes }) => [
      id,
      Object.fromEntries(
        Object.entries(boxes).flatMap(([poll, box]) => (box.by === 'typed' ? [[poll, box.counts]] : [])),
      ),
    ]),
  )

/** *Tæl efter*: somebody else types the same counts, here or on a laptop of their own, and the two are compared. */
export const Component = () => {
  const { workshop, workshopId, session } = useLoaded<typeof loadHeld>()
  const text = useText()
  const language = useLanguage()
  useActivity(session)
  const event = useDocument(workshop).data
  const [counted, setCounted] = useState<Counted>({})
  const [found, setFound] = useState<ReturnType<typeof compareCounts> | null>(null)
  const polls = session.parts().flatMap((part) => part.polls)
  const tables = session.round().seats
  const title = methodName(session.manifest.id, language)
  const compare = (second: Counted) => setFound(compareCounts(firstCount(session), second))
  const take = ({ activity, counts }: CountSheet) => {
    if (activity !== session.id) return false
    setCounted(counts)
    compare(counts)
    return true
  }
  return (
    <div style={{ '--hue': session.manifest.hue } as object}>
      <PageBar
        back={{ to: paths.after(workshopId, session.id), label: text('after.title') }}
        title={title}
        rehearsal={isMadeUp(event, session)}
      />
      <main className="page stack">
        <h1>{text('second.title')}</h1>
        <p className="lead">{text('second.lead')}</p>
        <div className="row">
          <Button
            onClick={() =>
              giveFile(
                `${fileName(`${title} ${text('second.file')}`, 'samtalerum')}.json`,
                JSON.stringify(sheetFor(session.id, title, polls, tables)),
                'application/json',
              )
            }
          >
            {text('second.give')}
          </Button>
          <PickSheet label={text('second.take')} take={take} />
        </div>
        <SecondGrid
          polls={polls}
          tables={tables}
          counted={counted}
          set={(next) => {
            setCounted(next)
            setFound(null)
          }}
        />
        <div>
          <Button look="primary" onClick={() => compare(counted)}>
            {text('second.compare')}
          </Button>
        </div>
        {found && <Differences found={found} polls={polls} tables={tables} />}
      </main>
    </div>
  )
}
