import { type ComponentProps, useState } from 'react'
import { loadTexts, useLanguage, useText } from '../../i18n/language'
import type { Manifest } from '../../methods/contract'
import { methodName } from '../../methods/registry'
import { Button } from '../../ui/button'

const load = async () => {
  const [{ AddTo, listOpen }] = await Promise.all([import('./add-to'), loadTexts('find')])
  return { AddTo, list: await listOpen() }
}

/** *Tilføj til drejebog*, for a method that is read of outside a run sheet. */
export const AddKey = ({ manifest, look }: Pick<ComponentProps<typeof Button>, 'look'> & { manifest: Manifest }) => {
  const text = useText()
  const language = useLanguage()
  const [asked, setAsked] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  return (
    <>
      <Button look={look} onClick={async () => setAsked(await load())}>
        {text('item.add-to')}
        <span className="hidden-text"> {methodName(manifest.id, language)}</span>
      </Button>
      {asked && <asked.AddTo manifest={manifest} list={asked.list} onClose={() => setAsked(null)} />}
    </>
  )
}
