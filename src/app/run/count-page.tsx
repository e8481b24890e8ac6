import { useRef, useState } from 'react'
import { pickFile, saveFile } from '../../exchange/save-file'
import { useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import { Button } from '../../ui/button'
import { type CountSheet, pollsOf, readSheet } from '../../workshop/files/second-count'
import { enter } from '../frame/loading'
import { PageBar } from '../frame/page-bar'
import { paths } from '../frame/paths'
import { SecondGrid } from './second-grid'

export const loader = async () => {
  await enter()
  return null
}

/** A colleague's laptop: a sheet to count on comes in a file, and goes back in another. Nothing is kept here. */
export const Component = () => {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [sheet, setSheet] = useState<CountSheet | null>(null)
  const [wrong, setWrong] = useState(false)
  const open = async (file: File) => {
    const read = readSheet(await pickFile(file))
    setWrong(read === null)
    if (read) setSheet(read)
  }
  return (
    <>
      <PageBar back={{ to: paths.home, label: text('nav.home') }} title={text('second.title')} />
      <main className="page stack">
        <h1>{sheet ? sheet.title : text('second.title')}</h1>
        <p className="lead">{text(sheet ? 'second.here.lead' : 'second.here.open')}</p>
        <div className="row">
          <Button look={sheet ? 'normal' : 'primary'} onClick={() => input.current?.click()}>
            {text('second.open')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={text('second.open')}
            onChange={({ target }) => {
              const file = target.files?.[0]
              if (file) void open(file).catch(() => setWrong(true))
              target.value = ''
            }}
          />
        </div>
        {wrong && (
          <p className="notice" role="alert">
            {text('second.wrong-file')}
          </p>
        )}
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
                  saveFile(
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
