import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { loadTexts, useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { say } from '../../ui/toast'
import type { ReadySheet } from '../../workshop/evening/ready-sheets'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Workshop } from '../../workshop/record/records'

interface Props {
  readonly house: House
  readonly id: string
  readonly document: Document<Workshop>
}

const load = async () => {
  const [{ readySheets }, { layReadySheet }] = await Promise.all([
    import('../../workshop/evening/ready-sheets'),
    import('../../workshop/evening/lay-ready'),
    loadTexts('ready'),
  ])
  return { readySheets, layReadySheet }
}

/** *Vælg en drejebog, der er klar*: where there is no item yet. */
export const ReadySheets = ({ house, id, document }: Props) => {
  const text = useText()
  const [ready, setReady] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  const lay = async (sheet: ReadySheet) => {
    await ready?.layReadySheet(house, id, document, sheet)
    setReady(null)
    say(text('ready.used'))
  }
  return (
    <>
      <div>
        <Button icon={<ListChecks aria-hidden="true" />} onClick={async () => setReady(await load())}>
          {text('sheet.ready')}
        </Button>
      </div>
      {ready && (
        <Dialog title={text('ready.title')} close={text('close')} onClose={() => setReady(null)}>
          <p>{text('ready.lead')}</p>
          <ul className="stack ready-list">
            {ready.readySheets.map((sheet) => (
              <li key={sheet.id} className="card stack">
                <div className="row spread">
                  <h3>{text(`ready.${sheet.id}.title`)}</h3>
                  <span className="quiet">{text('ready.minutes', { minutes: sheet.minutes })}</span>
                </div>
                <p>{text(`ready.${sheet.id}.purpose`)}</p>
                <p className="small quiet">{text('ready.bring', { things: text(`ready.${sheet.id}.bring`) })}</p>
                <p className="small quiet">{text('ready.paper', { things: text(`ready.${sheet.id}.paper`) })}</p>
                <div>
                  <Button small onClick={() => lay(sheet)}>
                    {text('ready.use')}
                    <span className="hidden-text"> {text(`ready.${sheet.id}.title`)}</span>
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
