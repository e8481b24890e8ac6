import { useEffect, useState } from 'react'
import { dayAndYear } from '../../i18n/format'
import { useLanguage, useText } from '../../i18n/language'
import { methodName } from '../../methods/registry'
import { Button } from '../../ui/button'
import { late } from '../../ui/deed'
import { type Begun, goOnWith, listBegun } from '../../workshop/files/go-on'
import type { House } from '../../workshop/record/house'

interface Props {
  readonly house: House
  /** The workshop that goes on. */
  readonly id: string
  add(method: string, activity: string | null): void
}

/** *Gå videre fra en tidligere aften*: what other workshops have begun, to be taken up with a new round. */
export const EarlierItems = ({ house, id, add }: Props) => {
  const text = useText()
  const language = useLanguage()
  const [all, setAll] = useState<readonly Begun[]>([])
  useEffect(() => {
    let current = true
    late(listBegun(house, id).then((found) => current && setAll(found)))
    return () => {
      current = false
    }
  }, [house, id])
  if (all.length === 0) return null
  return (
    <>
      <h3>{text('item.earlier')}</h3>
      <p className="hint">{text('item.earlier.text')}</p>
      <ul className="stack">
        {all.map(({ activity, method, title, day }) => (
          <li key={activity}>
            <Button onClick={async () => add(method, await goOnWith(house, activity, id))}>
              {[methodName(method, language), title || text('workshop.untitled'), day && dayAndYear(day)]
                .filter(Boolean)
                .join(' · ')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
