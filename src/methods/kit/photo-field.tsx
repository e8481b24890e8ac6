import { Camera, ImagePlus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { attempt } from '../../ui/deed'
import type { Id, KeepPicture, KeptPicture } from '../contract'
import './photo-field.css'

type State = Exclude<KeptPicture, { ok: true }>['fault'] | 'working'
/** What the field says: on its keys, while the photo is shrunk, and when it could not be kept. */
type Word = 'add' | 'camera' | 'replace' | 'remove' | State

interface Props {
  readonly picture: Id | null
  /** @param size in pixels; not there where the photo is taken away */
  change(picture: Id | null, size?: { readonly width: number; readonly height: number }): void
  readonly keepPicture: KeepPicture
  word(name: Word): string
  /** A key that opens the camera, too. */
  readonly camera?: boolean
  readonly small?: boolean
  readonly disabled?: boolean
}

interface InputProps extends Pick<Props, 'camera' | 'small' | 'disabled'> {
  readonly label: string
  take(file: Blob): void
}

const Input = ({ label, camera = false, small = false, disabled = false, take }: InputProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) take(file)
        }}
      />
      <Button
        small={small}
        disabled={disabled}
        icon={camera ? <Camera aria-hidden="true" /> : <ImagePlus aria-hidden="true" />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  )
}

/** The keys of one photo: chosen, replaced or taken away. The method shows it where it belongs. */
export const PhotoField = ({ picture, change, keepPicture, word, camera, small = false, disabled = false }: Props) => {
  const [state, setState] = useState<State | null>(null)
  // What was written while the photo was shrunk is not to be lost: the change is made to what stands there then.
  const latest = useRef(change)
  latest.current = change
  const take = async (file: Blob) => {
    setState('working')
    const kept = await keepPicture(file).catch(() => ({ ok: false, fault: 'storage' }) as const)
    setState(kept.ok ? null : kept.fault)
    if (kept.ok) latest.current(kept.id, { width: kept.width, height: kept.height })
  }
  const input = {
    small,
    disabled: disabled || state === 'working',
    take: (file: Blob) => void attempt(() => take(file)),
  }
  return (
    <div className="stack photo-field">
      <div className="row">
        {camera && <Input {...input} label={word('camera')} camera />}
        <Input {...input} label={word(picture === null ? 'add' : 'replace')} />
        {picture !== null && (
          <Button
            small={small}
            look="plain"
            disabled={disabled}
            icon={<Trash2 aria-hidden="true" />}
            onClick={() => change(null)}
          >
            {word('remove')}
          </Button>
        )}
      </div>
      <p role="status" className={state === null || state === 'working' ? 'quiet small' : 'problem'}>
        {state === null ? '' : word(state)}
      </p>
    </div>
  )
}
