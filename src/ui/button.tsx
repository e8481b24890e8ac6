import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'plain' | 'normal'
  readonly small?: boolean
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({ look = 'normal', small = false, icon, className, children, ...rest }: Props) => (
  <button
    type="button"
    className={['button', look !== 'normal' && `button-${look}`, small && 'button-small', className]
      .filter(Boolean)
      .join(' ')}
    {...rest}
  >
    {icon}
    {children}
  </button>
)
