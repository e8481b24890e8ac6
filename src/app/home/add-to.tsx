import { useNavigate } from 'react-router'
import { shortDay } from '../../i18n/format'
import { useLanguage, useText } from '../../i18n/language'
import { most } from '../../lib/limits'
import type { Manifest } from '../../methods/contract'
import { methodName } from '../../methods/registry'
import { askToKeep } from '../../storage/open-shelf'
import { AddButton } from '../../ui/add-button'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { emptyWorkshop } from '../../workshop/evening/example'
import { type Listed, listWorkshops } from '../../workshop/record/listed'
import { addWorkshop } from '../../workshop/record/shelf-list'
import { keepMethod } from '../frame/kept-method'
import { enter } from '../frame/loading'
import { paths } from '../frame/paths'
import './find.css'

/** The run sheets that something can be added to. */
export const listOpen = async (): Promise<readonly Listed[]> => {
  const { house } = await enter()
  return (await listWorkshops(house)).filter(({ readable, finished, standing }) => readable && !finished && !standing)
}

interface Props {
  readonly manifest: Manifest
  readonly list: readonly Listed[]
  onClose(): void
}

/** To which run sheet: one of those there are, or a new one. The run sheet adds it, as if its own button had been pressed. */
export const AddTo = ({ manifest, list, onClose }: Props) => {
  const text = useText()
  const name = methodName(manifest.id, useLanguage())
  const navigate = useNavigate()
  const addTo = async (workshop: string) => {
    keepMethod(workshop, manifest.id)
    await navigate(paths.workshop(workshop))
  }
  const begin = async () => {
    void askToKeep()
    const { house } = await enter()
    await addTo(await addWorkshop(house, emptyWorkshop()))
  }
  return (
    <Dialog
      title={text('add.title', { name })}
      close={text('close')}
      onClose={onClose}
      actions={
        <Button look={list.length === 0 ? 'primary' : 'normal'} onClick={() => begin()}>
          {text('home.new')}
        </Button>
      }
    >
      <div className="stack">
        <p>{text(list.length > 0 ? 'add.text' : 'add.none')}</p>
        <ul className="stack find-sheets">
          {list.map(({ id, title, day, items, rehearsal }) => (
            <li key={id} className="row">
              <AddButton room={{ has: items, most: most.items }} onClick={() => addTo(id)}>
                {title || text('workshop.untitled')}
              </AddButton>
              <span className="small quiet">
                {[day && shortDay(day), text('home.items', { count: items })].filter(Boolean).join(' · ')}
              </span>
              {rehearsal && <span className="tag tag-warn">{text('rehearsal.mark')}</span>}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
