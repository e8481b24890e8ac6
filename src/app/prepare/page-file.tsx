import { useText } from '../../i18n/language'
import { fileName } from '../../lib/plain-text'
import { Button } from '../../ui/button'
import type { Session } from '../../workshop/evening/session'
import { giveFile } from '../frame/give-file'

/** *Hent siden*: a page of its own that a method makes, as a file for a server. */
export const PageFile = ({ session }: { readonly session: Session }) => {
  const text = useText()
  const save = async () => {
    const page = await session.method.extras?.page?.(session.told(), session.context())
    if (page) await giveFile(`${fileName(page.name, 'samtalerum')}.html`, page.html, 'text/html', page.note)
  }
  return (
    <Button look="plain" onClick={save}>
      {text('page.save')}
    </Button>
  )
}
