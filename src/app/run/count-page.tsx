import { useState } from 'react'
import { useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import { Button } from '../../ui/button'
import { type CountSheet, pollsOf } from '../../workshop/files/second-count'
import { giveFile } from '../frame/give-file'
import { enter } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { PickSheet } from './pick-sheet'
import { SecondGrid } from './second-grid'

export const loader = async () => {
  await enter()
  return null
}

/** A colleague's laptop: a sheet to count on comes in a file, and goes back in another. Nothing is kept here. */
export const Component = () => {
  const text = useText()
  const [sheet, setSheet] = useState<CountSheet | null>(null)
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('second.title')} />
      <main className="page stack">
        <h1>{sheet ? sheet.title : text('second.title')}</h1>
        <p className="lead">{text(sheet ? 'second.here.lead' : 'second.here.open')}</p>
        <div className="row">
          <PickSheet
            label={text('second.open')}
            primary={sheet === null}
            take={(read) => {
              setSheet(read)
              return true
            }}
          />
        </div>
        {sheet && (
          <>
            <SecondGrid
              polls={pollsOf(sheet)}
              tables={sheet.tables}
              counted={sheet.counts}
              set={(counts) => setSheet({ ...sheet, counts: counts as CountSheet['counts'] })}
            />
            <div>
              <Button
                look="primary"
                onClick={() =>
                  giveFile(
                    `${fileName(`${sheet.title} ${text('second.counted')}`, 'samtalerum')}.json`,
                    JSON.stringify(sheet),
                    'application/json',
                  )
                }
              >
                {text('second.save')}
              </Button>
            </div>
          </>
        )}
      </main>
    </>
  )
}
