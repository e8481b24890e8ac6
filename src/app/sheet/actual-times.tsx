import { useText } from '../../i18n/language'
import { Button } from '../../ui/button'
import { withActualTimes } from '../../workshop/evening/done'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { Workshop } from '../../workshop/record/records'

/** *Brug de faktiske tider*, once the evening is over: the next one is planned by what this one took. */
export const ActualTimes = ({ document }: { readonly document: Document<Workshop> }) => {
  const text = useText()
  const { data } = useDocument(document)
  if (data.course?.log.at(-1)?.item !== '' || withActualTimes(data) === data) return null
  return (
    <div className="row">
      <Button small onClick={() => document.edit(withActualTimes(document.store.getState().data))}>
        {text('sheet.use-actual')}
      </Button>
      <span className="hint">{text('sheet.use-actual.hint')}</span>
    </div>
  )
}
