import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useLanguage, useText } from '../i18n/language'
import { newId } from '../lib/ids'
import { library } from '../methods/registry'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import type { Document } from '../workshop/document'
import type { House } from '../workshop/house'
import type { Item, PlainKind, Workshop } from '../workshop/records'
import { addActivity } from '../workshop/shelf-list'

const plain: readonly { readonly kind: PlainKind; readonly minutes: number }[] = [
  { kind: 'welcome', minutes: 10 },
  { kind: 'break', minutes: 15 },
  { kind: 'talk', minutes: 20 },
  { kind: 'writing', minutes: 20 },
  { kind: 'closing', minutes: 10 },
  { kind: 'other', minutes: 10 },
]

interface Props {
  readonly house: House
  readonly id: string
  readonly document: Document<Workshop>
}

/** *Tilføj punkt*: the methods with their drawings, and the plain items. */
export const AddItem = ({ house, id, document }: Props) => {
  const text = useText()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const add = (item: Item) => {
    const { data } = document.store.getState()
    document.edit({ ...data, items: [...data.items, item] })
    setOpen(false)
  }
  const addMethod = async (method: string) => {
    const activity = await addActivity(house, method, id)
    if (activity) add({ kind: 'method', id: newId(), activity, method, title: '', minutes: null })
  }
  return (
    <>
      <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen(true)}>
        {text('item.add')}
      </Button>
      {open && (
        <Dialog title={text('item.add')} close={text('close')} onClose={() => setOpen(false)}>
          <div className="stack">
            <h3>{text('item.methods')}</h3>
            <ul className="pick-list">
              {library.map(({ id: method, hue, card, Emblem }) => (
                <li key={method} style={{ '--hue': hue } as object}>
                  <button type="button" className="pick" onClick={() => void addMethod(method)}>
                    <span className="pick-emblem">
                      <Emblem />
                    </span>
                    <span>
                      <strong>{card[language].name}</strong>
                      <br />
                      <small>{card[language].line}</small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <h3>{text('item.plain')}</h3>
            <div className="row">
              {plain.map(({ kind, minutes }) => (
                <Button
                  key={kind}
                  onClick={() =>
                    add({ kind: 'plain', id: newId(), plain: kind, title: text(`plain.${kind}`), minutes, note: '' })
                  }
                >
                  {text(`plain.${kind}`)}
                </Button>
              ))}
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
