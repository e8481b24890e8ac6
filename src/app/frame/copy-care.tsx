import { useCallback, useEffect, useState } from 'react'
import { askToWrite, canKeepFile, type KeptFile, mayWrite, pickKeptFile } from '../../exchange/kept-file'
import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { say } from '../../ui/toast'
import { useDocument } from '../../workshop/evening/use'
import { copyFile, copyNow, keepCopyFile } from '../../workshop/files/auto-copy'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Settings } from '../../workshop/record/settings'
import { copyAge } from './copy-age'
import { saveBackup } from './save-copy'

interface Props {
  readonly house: House
  readonly settings: Document<Settings>
}

/** How old the last copy is, and the button that makes the next. */
export const CopyNow = ({ house, settings }: Props) => {
  const text = useText()
  const { data } = useDocument(settings)
  return (
    <div className="stack">
      <p>{copyAge(data, text)}</p>
      <div>
        <Button onClick={() => saveBackup(house, settings)}>{text('data.save-backup')}</Button>
      </div>
    </div>
  )
}

type Standing = 'none' | 'writes' | 'asks'

/** *Automatisk kopi*: a file that is picked once. Only where the browser can keep one. */
export const AutoCopy = ({ house, settings }: Props) => {
  const text = useText()
  const [file, setFile] = useState<KeptFile | null>(null)
  const [standing, setStanding] = useState<Standing>('none')
  const look = useCallback(async () => {
    const found = await copyFile(house)
    setFile(found)
    setStanding(found === null ? 'none' : (await mayWrite(found)) ? 'writes' : 'asks')
  }, [house])
  useEffect(() => {
    late(look())
  }, [look])
  const copy = async () => {
    const result = await copyNow(house, settings)
    if (result === 'failed') say(text('auto-copy.failed'), 20_000)
    await look()
  }
  const pick = async () => {
    const picked = await pickKeptFile('samtalerum.samtalerum.json')
    if (!picked) return
    await keepCopyFile(house, picked)
    await copy()
  }
  if (!canKeepFile()) return <p className="hint">{text('auto-copy.cannot')}</p>
  if (!file)
    return (
      <div className="stack">
        <p>{text('auto-copy.text')}</p>
        <div>
          <Button onClick={() => pick()}>{text('auto-copy.pick')}</Button>
        </div>
      </div>
    )
  return (
    <div className="stack">
      <p>{text(standing === 'writes' ? 'auto-copy.writes' : 'auto-copy.asks', { name: file.name })}</p>
      <div className="row">
        {standing === 'asks' && (
          <Button look="primary" onClick={async () => ((await askToWrite(file)) ? copy() : look())}>
            {text('auto-copy.allow')}
          </Button>
        )}
        <Button onClick={() => pick()}>{text('auto-copy.other')}</Button>
        <Button look="plain" onClick={() => keepCopyFile(house, null).then(look)}>
          {text('auto-copy.stop')}
        </Button>
      </div>
    </div>
  )
}
