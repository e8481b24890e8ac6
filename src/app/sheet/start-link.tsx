import { Link } from 'react-router'
import { useText } from '../../i18n/language'
import { runningIn } from '../../workshop/evening/course'
import { snapshot } from '../../workshop/files/bin'
import type { House } from '../../workshop/record/house'
import type { Item, Workshop } from '../../workshop/record/records'
import { paths } from '../frame/paths'
import type { Stage } from '../stage/controller'

interface Props {
  readonly house: House
  readonly id: string
  readonly workshop: Workshop
  readonly stage: Stage
}

/** *Start workshoppen*, at its first item; and back to the item that is running, once it has been started. */
export const StartLink = ({ house, id, workshop, stage }: Props) => {
  const text = useText()
  const running = runningIn(workshop.course)
  const now = workshop.items.find((item) => item.id === running?.item)
  const [first] = workshop.items
  const at: Item | undefined = now ?? first
  if (!at || workshop.finished !== '') return null
  const begin = () => {
    if (at.kind === 'plain') stage.act({ type: 'begin', item: at.id })
    void snapshot(house, id).catch(() => undefined)
  }
  return (
    <Link
      className="button button-primary push"
      to={at.kind === 'plain' ? paths.plain(id, at.id) : paths.run(id, at.activity)}
      onClick={now ? undefined : begin}
    >
      {text(now ? 'workshop.go-on' : 'workshop.start')}
    </Link>
  )
}
