import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Announcer } from './announcer'
import { Button } from './button'
import { Toasts } from './toast'
import './overlays.css'

interface Props {
  readonly title: string
  readonly close: string
  onClose(): void
  readonly wide?: boolean
  readonly children: ReactNode
  /** The ways on; the primary one last. */
  readonly actions?: ReactNode
}

/** A dialog of the platform: shown while it is rendered; Escape and the cross close it. */
export const Dialog = ({ title, close, onClose, wide = false, children, actions }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before React takes it away: closing gives the focus back to where it was opened from.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    // React focuses before the dialog is shown, and showing moves the focus to the first button: so it is moved here.
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-page">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <Button look="plain" icon={<X aria-hidden="true" />} onClick={onClose}>
            {close}
          </Button>
        </div>
        <div className="dialog-body">{children}</div>
        {actions && <div className="dialog-foot">{actions}</div>}
      </div>
      <Toasts />
      <Announcer />
    </dialog>
  )
}
