import { type ButtonHTMLAttributes, type FocusEvent, type MouseEvent, type ReactNode, type Ref, useState } from 'react'
import { useDeed } from './deed'

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> {
  /** Gives the promise of what it does, where that takes a while: the button is busy meanwhile, and a failure is said in words. */
  onClick?(event: MouseEvent<HTMLButtonElement>): unknown
  readonly look?: 'primary' | 'plain' | 'normal'
  readonly small?: boolean
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** One that comes to nothing while it has the focus keeps it, until it is left: nobody is thrown off the page by a press. */
const useDisabled = ({ disabled = false, onClick, onFocus, onBlur }: Props) => {
  const [focused, setFocused] = useState(false)
  const [busy, run] = useDeed()
  const follow = (on: boolean, next: Props['onFocus']) => (event: FocusEvent<HTMLButtonElement>) => {
    setFocused(on)
    next?.(event)
  }
  return {
    disabled: disabled && !focused,
    'aria-disabled': (disabled && focused) || busy || undefined,
    'aria-busy': busy || undefined,
    onClick: disabled || !onClick ? undefined : (event: MouseEvent<HTMLButtonElement>) => run(() => onClick(event)),
    onFocus: follow(true, onFocus),
    onBlur: follow(false, onBlur),
  }
}

export const Button = (props: Props) => {
  const { look = 'normal', small = false, icon, className, children, ...rest } = props
  const able = useDisabled(props)
  return (
    <button
      type="button"
      className={['button', look !== 'normal' && `button-${look}`, small && 'button-small', className]
        .filter(Boolean)
        .join(' ')}
      {...rest}
      {...able}
    >
      {icon}
      {children}
    </button>
  )
}
