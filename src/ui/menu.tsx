import { type ReactNode, useId, useRef } from 'react'
import { layBeside } from './beside'
import { Button } from './button'
import { attempt } from './deed'
import './overlays.css'

export interface MenuItem {
  readonly label: string
  readonly icon?: ReactNode
  /** Gives the promise of what it does, where that takes a while: a failure is said in words. */
  act(): unknown
}

interface Props {
  readonly label: ReactNode
  /** What is read aloud where the label is too short to stand alone. */
  readonly name?: string
  readonly icon?: ReactNode
  readonly items: readonly MenuItem[]
  readonly look?: 'plain' | 'normal'
}

/** A button that opens a list of ordinary buttons in a popover: Tab moves through them, Escape closes. */
export const Menu = ({ label, name, icon, items, look = 'plain' }: Props) => {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const place = () => {
    if (button.current && menu.current) layBeside(button.current, menu.current)
  }
  return (
    <>
      <Button look={look} small icon={icon} popoverTarget={id} ref={button} aria-label={name}>
        {label}
      </Button>
      <div id={id} ref={menu} popover="auto" className="menu" onToggle={place}>
        <div className="menu-list">
          {items.map((item, index) => (
            <button
              // Two may be called the same.
              key={`${index} ${item.label}`}
              type="button"
              className="menu-item"
              onClick={() => {
                menu.current?.hidePopover()
                void attempt(item.act)
              }}
            >
              {item.icon}
              {item.label}
            </button>
          ))}
        </div>
      </div>
    </>
  )
}
