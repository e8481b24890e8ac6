import { Plus } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Link } from 'react-router'
import { useLanguage, useText } from '../../i18n/language'
import { newId } from '../../lib/ids'
import { most } from '../../lib/limits'
import type { Manifest } from '../../methods/contract'
import { findManifest, library, methodName } from '../../methods/registry'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { attempt } from '../../ui/deed'
import { Dialog } from '../../ui/dialog'
import { say } from '../../ui/toast'
import { addLife, type LivingOne, listLives } from '../../workshop/evening/lives'
import { useDocument } from '../../workshop/evening/use'
import type { Document } from '../../workshop/record/document'
import type { House } from '../../workshop/record/house'
import type { Item, PlainKind, Workshop } from '../../workshop/record/records'
import { addActivity } from '../../workshop/record/shelf-list'
import { takeMethod } from '../frame/kept-method'
import { paths } from '../frame/paths'
import { EarlierItems } from './earlier-items'

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

interface Living {
  readonly method: string
  readonly all: readonly LivingOne[]
}

/** What lives is there once, here too: the run sheet shows one that is not in it yet, or a new one is begun. */
const ChooseLife = ({
  living: { all, method },
  choose,
  begin,
}: {
  readonly living: Living
  choose(activity: string): void
  begin(): Promise<void>
}) => {
  const text = useText()
  const language = useLanguage()
  const unnamed = text('life.untitled', { method: methodName(method, language) })
  const choices = useRef<HTMLDivElement>(null)
  // It may open below what is in sight.
  useEffect(() => {
    choices.current?.scrollIntoView?.({ block: 'nearest' })
    choices.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div ref={choices} className="stack">
      <p className="hint">{text('item.life.text')}</p>
      <div className="row">
        {all.map(({ id, name }) => (
          <Button key={id} onClick={() => choose(id)}>
            {text('item.life', { name: name || unnamed })}
          </Button>
        ))}
        <Button onClick={() => begin()}>{text('item.life.new')}</Button>
      </div>
    </div>
  )
}

const PlainItems = ({ add }: { add(item: Item): void }) => {
  const text = useText()
  return (
    <>
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
    </>
  )
}

/** Adds what was chosen outside the run sheet, when that is here and may be written in this window. */
const useKeptMethod = (id: string, document: Document<Workshop>, choose: (manifest: Manifest) => Promise<void>) => {
  const text = useText()
  const language = useLanguage()
  // What was not added while it could be is forgotten.
  useEffect(() => {
    return () => {
      takeMethod(id)
    }
  }, [id])
  const mine = useSyncExternalStore(document.store.subscribe, () => document.store.getState().mine)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it may be written
  useEffect(() => {
    const manifest = mine ? findManifest(takeMethod(id) ?? '') : null
    if (!manifest) return
    const add = async () => {
      await choose(manifest)
      if (!manifest.lives) say(text('item.added', { name: methodName(manifest.id, language) }))
    }
    void attempt(add)
  }, [mine])
}

/** *Tilføj punkt*: the methods with their drawings, and the plain items. */
export const AddItem = ({ house, id, document }: Props) => {
  const text = useText()
  const language = useLanguage()
  const { items: has } = useDocument(document).data
  const [open, setOpen] = useState(false)
  const [living, setLiving] = useState<Living | null>(null)
  const add = (item: Item) => {
    const { data } = document.store.getState()
    document.edit({ ...data, items: [...data.items, item] })
    setOpen(false)
    setLiving(null)
  }
  const addMethod = (method: string, activity: string | null | undefined) => {
    if (activity) add({ kind: 'method', id: newId(), activity, method, title: '', minutes: null })
  }
  const choose = async ({ id: method, lives }: Manifest) => {
    const isHere = (life: string) => has.some((item) => item.kind === 'method' && item.activity === life)
    const found = lives ? await listLives(house) : []
    if (lives) setLiving({ method, all: found.filter((one) => one.method === method && !isHere(one.id)) })
    else addMethod(method, await addActivity(house, method, id))
  }
  useKeptMethod(id, document, async (manifest) => {
    setOpen(manifest.lives === true)
    await choose(manifest)
  })
  return (
    <>
      <AddButton
        room={{ has: has.length, most: most.items }}
        icon={<Plus aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {text('item.add')}
      </AddButton>
      {open && (
        <Dialog title={text('item.add')} close={text('close')} onClose={() => setOpen(false)}>
          <div className="stack">
            <div className="row spread">
              <h3>{text('item.methods')}</h3>
              <Link to={paths.find()}>{text('home.find')}</Link>
            </div>
            <ul className="pick-list">
              {library.map((manifest) => (
                <li key={manifest.id} style={{ '--hue': manifest.hue } as object}>
                  <button type="button" className="pick" onClick={() => void attempt(() => choose(manifest))}>
                    <span className="pick-emblem">
                      <manifest.Emblem />
                    </span>
                    <span>
                      <strong>{methodName(manifest.id, language)}</strong>
                      <br />
                      <small>{manifest.card[language].line}</small>
                    </span>
                  </button>
                  {living?.method === manifest.id && (
                    <ChooseLife
                      living={living}
                      choose={(activity) => addMethod(manifest.id, activity)}
                      begin={async () => addMethod(manifest.id, await addLife(house, manifest.id))}
                    />
                  )}
                </li>
              ))}
            </ul>
            <EarlierItems house={house} id={id} add={addMethod} />
            <PlainItems add={add} />
          </div>
        </Dialog>
      )}
    </>
  )
}
