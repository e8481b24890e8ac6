import { type ButtonHTMLAttributes, type FocusEvent, type ReactNode, type Ref, useState } from 'react'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'plain' | 'normal'
  readonly small?: boolean
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** One that comes to nothing while it has the focus keeps it, until it is left: nobody is thrown off the page by a press. */
const useDisabled = ({ disabled = false, onClick, onFocus, onBlur }: Props) => {
  const [focused, setFocused] = useState(false)
  const follow = (on: boolean, then: Props['onFocus']) => (event: FocusEvent<HTMLButtonElement>) => {
    setFocused(on)
    then?.(event)
  }
  return {
    disabled: disabled && !focused,
    'aria-disabled': (disabled && focused) || undefined,
    onClick: disabled ? undefined : onClick,
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
